package dev.nemomcp.studio.footage.sound;

import dev.nemomcp.draft.Waveform;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Measures how loud sound is from moment to moment. */
public final class WaveformMeter {
  private static final int SAMPLE_RATE = 8_000;
  private static final int STEP_MILLIS = 50;

  /** What is quieter than that looks like silence. */
  private static final float QUIETEST_DECIBELS = -48;

  private final SoundReader reader;

  public WaveformMeter(SoundReader reader) {
    this.reader = reader;
  }

  /** Of the whole first sound track. */
  public Waveform waveform(Path file, Duration limit)
      throws FfmpegFailed, IOException, InterruptedException {
    List<Integer> levels = new ArrayList<>();
    reader.play(
        file,
        SAMPLE_RATE,
        SAMPLE_RATE * STEP_MILLIS / 1_000,
        limit,
        samples -> levels.add(level(Decibels.of(samples, 0, samples.length))));
    return new Waveform(STEP_MILLIS, levels);
  }

  private static int level(float decibels) {
    return Math.round(100 * Math.max(0, 1 - decibels / QUIETEST_DECIBELS));
  }
}
