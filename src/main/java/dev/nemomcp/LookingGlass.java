package dev.nemomcp;

import dev.nemomcp.draft.TimelinePicture;
import dev.nemomcp.project.FileMeter;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.Ffmpegs;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.MediaLimits;
import dev.nemomcp.studio.footage.Probe;
import dev.nemomcp.studio.music.Moods;
import dev.nemomcp.studio.music.MusicComposer;
import dev.nemomcp.studio.render.FfmpegRenderer;
import dev.nemomcp.studio.render.Renderer;
import dev.nemomcp.studio.render.Typeface;
import java.io.IOException;
import java.nio.file.Path;

/** What looks at finished files and draws, made when first needed, whoever does the editing. */
final class LookingGlass {
  private final Path cache;
  private Typeface type;
  private Ffmpeg ffmpeg;
  private Renderer renderer;

  /**
   * @param cache where what can be made again lies
   */
  LookingGlass(Path cache) {
    this.cache = cache;
  }

  /** What text on pictures is written with. */
  TimelinePicture.Type type() {
    return typeface()::line;
  }

  private synchronized Typeface typeface() {
    if (type == null) {
      type = Typeface.load();
    }
    return type;
  }

  /** Frames of a finished file with their times, as one JPEG. */
  byte[] contactSheet(Path file) throws Exception {
    return renderer().contactSheet(file);
  }

  /** Length and size of a finished file. */
  FileMeter.Measured measure(Path file) throws Exception {
    Media media = new Probe(ffmpeg(), MediaLimits.DEFAULT).probe(file, "finished", "");
    return new FileMeter.Measured(media.durationMillis(), media.width(), media.height());
  }

  private synchronized Ffmpeg ffmpeg() throws IOException, InterruptedException {
    if (ffmpeg == null) {
      ffmpeg = Ffmpegs.open(cache);
    }
    return ffmpeg;
  }

  private synchronized Renderer renderer() throws IOException, InterruptedException {
    if (renderer == null) {
      renderer =
          new FfmpegRenderer(
              ffmpeg(), new MusicComposer(Moods.load()), cache.resolve("work"), typeface());
    }
    return renderer;
  }
}
