package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Mix;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Brings a mix to its loudness, under its ceiling, and encodes it. */
final class Mastering {
  private static final double CLOSE_ENOUGH_LU = 0.2;
  private static final int MOST_ROUNDS = 3;

  /** The hiss of an empty room stays far in the background. */
  private static final double MOST_GAIN_OF_NOISE_DB = 30;

  /** Lossy codecs overshoot what they are given by about this much. */
  private static final double LOSSY_OVERSHOOT_DB = 1.3;

  private final Ffmpeg ffmpeg;
  private final Mix mix;
  private final Path folder;
  private final Duration limit;

  Mastering(Ffmpeg ffmpeg, Mix mix, Path folder, Duration limit) {
    this.ffmpeg = ffmpeg;
    this.mix = mix;
    this.folder = folder;
    this.limit = limit;
  }

  /**
   * Encodes a mix.
   *
   * @param file the mix as WAV
   * @param measured what was measured on it
   */
  Path encode(Path file, MeasuredSound measured, Encoding encoding)
      throws FfmpegFailed, IOException, InterruptedException {
    double ceiling = mix.truePeakDb() - (encoding.isLossySound() ? LOSSY_OVERSHOOT_DB : 0.1);
    double gain = 0;
    if (mix.targetLufs() < 0 && measured.isAudible()) {
      gain = mix.targetLufs() - measured.integratedLufs();
      gain = measured.isMeant() ? gain : Math.min(MOST_GAIN_OF_NOISE_DB, gain);
    }
    Path source = file;
    boolean tooLoud = measured.truePeakDb() + gain > ceiling;
    if (tooLoud) {
      source = limited(file, gain, ceiling);
      gain = 0;
    }
    return encoded(source, gain, encoding);
  }

  /** Limiting takes some loudness away; that is given back before limiting again. */
  private Path limited(Path file, double gainDb, double ceiling)
      throws FfmpegFailed, IOException, InterruptedException {
    Path result = folder.resolve("mastered.wav");
    double gain = gainDb;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      MeasuredSound measured = limit(file, gain, ceiling, result);
      double missing = mix.targetLufs() - measured.integratedLufs();
      if (mix.targetLufs() >= 0 || Math.abs(missing) < CLOSE_ENOUGH_LU) {
        break;
      }
      gain += missing;
    }
    return result;
  }

  private MeasuredSound limit(Path file, double gainDb, double ceiling, Path result)
      throws FfmpegFailed, IOException, InterruptedException {
    // At four times the rate the limiter sees the peaks between samples.
    String filters =
        ("volume=%sdB,aresample=192000,alimiter=limit=%s:attack=4:release=60:level=0:latency=1,"
                + "aresample=48000,ebur128=framelog=quiet")
            .formatted(number(gainDb), number(Math.pow(10, ceiling / 20)));
    String log =
        ffmpeg.run(
            List.of(
                "-y",
                "-i",
                SafeInput.url(file),
                "-af",
                filters,
                "-c:a",
                "pcm_f32le",
                "-rf64",
                "auto",
                SafeInput.url(result)),
            limit,
            millis -> {});
    return MeasuredSound.fromLog(log);
  }

  private Path encoded(Path source, double gainDb, Encoding encoding)
      throws FfmpegFailed, IOException, InterruptedException {
    Path result = folder.resolve("sound." + encoding.soundExtension());
    List<String> arguments = new ArrayList<>(List.of("-y", "-i", SafeInput.url(source)));
    if (gainDb != 0) {
      arguments.addAll(List.of("-af", "volume=%sdB".formatted(number(gainDb))));
    }
    arguments.addAll(encoding.sound());
    arguments.addAll(List.of("-map_metadata", "-1", SafeInput.url(result)));
    ffmpeg.run(arguments, limit, millis -> {});
    return result;
  }

  private static String number(double value) {
    return FilterGraph.number(value);
  }
}
