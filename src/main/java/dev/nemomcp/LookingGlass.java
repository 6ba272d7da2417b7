package dev.nemomcp;

import dev.nemomcp.studio.ffmpeg.Ffmpegs;
import dev.nemomcp.studio.music.Moods;
import dev.nemomcp.studio.music.MusicComposer;
import dev.nemomcp.studio.render.FfmpegRenderer;
import dev.nemomcp.studio.render.Renderer;
import dev.nemomcp.studio.render.Typeface;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Path;

/** What looks at finished files and draws, made when first needed, whoever does the editing. */
final class LookingGlass {
  private final Path cache;
  private Font font;
  private Renderer renderer;

  /**
   * @param cache where what can be made again lies
   */
  LookingGlass(Path cache) {
    this.cache = cache;
  }

  /** The face for text on pictures. */
  synchronized Font font() {
    if (font == null) {
      font = Typeface.load();
    }
    return font;
  }

  /** Frames of a finished file with their times, as one JPEG. */
  byte[] contactSheet(Path file) throws Exception {
    return renderer().contactSheet(file);
  }

  private synchronized Renderer renderer() throws IOException, InterruptedException {
    if (renderer == null) {
      renderer =
          new FfmpegRenderer(
              Ffmpegs.open(cache), new MusicComposer(Moods.load()), cache.resolve("work"), font());
    }
    return renderer;
  }
}
