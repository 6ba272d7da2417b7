package dev.nemomcp.studio.render;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Turns a video into a GIF with a palette of its own. In two runs: one would keep every frame in
 * memory until the palette is known.
 */
final class AnimatedGif {
  private final Ffmpeg ffmpeg;
  private final Path folder;
  private final Duration limit;

  AnimatedGif(Ffmpeg ffmpeg, Path folder, Duration limit) {
    this.ffmpeg = ffmpeg;
    this.folder = folder;
    this.limit = limit;
  }

  void write(Path video, Path gif) throws FfmpegFailed, IOException, InterruptedException {
    String palette = SafeInput.url(folder.resolve("palette.png"));
    String source = SafeInput.url(video);
    ffmpeg.run(
        List.of(
            "-y",
            "-i",
            source,
            "-vf",
            "palettegen=stats_mode=diff",
            "-frames:v",
            "1",
            "-update",
            "1",
            palette),
        limit,
        millis -> {});
    ffmpeg.run(
        List.of(
            "-y",
            "-i",
            source,
            "-i",
            palette,
            "-filter_complex",
            "[0:v][1:v]paletteuse=dither=bayer:bayer_scale=4:diff_mode=rectangle",
            "-loop",
            "0",
            SafeInput.url(gif)),
        limit,
        millis -> {});
  }
}
