package dev.nemomcp.studio;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.studio.agent.Tools;
import dev.nemomcp.studio.edit.Edits;
import dev.nemomcp.studio.edit.FirstDraft;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.Ffmpegs;
import dev.nemomcp.studio.footage.Analyst;
import dev.nemomcp.studio.footage.MediaLimits;
import dev.nemomcp.studio.footage.Probe;
import dev.nemomcp.studio.http.Recognition;
import dev.nemomcp.studio.music.Composer;
import dev.nemomcp.studio.music.Moods;
import dev.nemomcp.studio.music.MusicComposer;
import dev.nemomcp.studio.render.FfmpegRenderer;
import dev.nemomcp.studio.render.Leftovers;
import dev.nemomcp.studio.render.Renderer;
import dev.nemomcp.studio.render.Typeface;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * What does the work inside the studio.
 *
 * @param recognition finds out what an uploaded file is
 * @param tools what the editing agent works with
 * @param renderer makes files from drafts
 */
record Engine(Recognition recognition, Tools tools, Renderer renderer) {

  /**
   * The real one, on FFmpeg.
   *
   * @param cacheFolder for what can be made again: FFmpeg, findings, half-made renders
   */
  static Engine onFfmpeg(Path cacheFolder) throws IOException, InterruptedException {
    Path workFolder = cacheFolder.resolve("work");
    Leftovers.sweep(workFolder, "", InstantSource.system());
    Ffmpeg ffmpeg = Ffmpegs.open(cacheFolder);
    Analyst analyst = new Analyst(ffmpeg, cacheFolder);
    Moods moods = Moods.load();
    Composer composer = new MusicComposer(moods);
    Typeface type = Typeface.load();
    return new Engine(
        new Probe(ffmpeg, MediaLimits.DEFAULT)::probe,
        new Tools(
            Interpreter::understand,
            new Edits(composer, moods)::of,
            analyst::footage,
            FirstDraft::add,
            type::missing),
        new FfmpegRenderer(ffmpeg, composer, workFolder, type));
  }
}
