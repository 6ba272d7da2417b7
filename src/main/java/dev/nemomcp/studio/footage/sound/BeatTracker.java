package dev.nemomcp.studio.footage.sound;

import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Finds the beats of a music track. */
public final class BeatTracker {
  private static final int SAMPLE_RATE = 22_050;
  private static final int HOP = 220;

  private final SoundReader reader;

  public BeatTracker(SoundReader reader) {
    this.reader = reader;
  }

  /** When the beats fall, in ms; empty where the track has no pulse. */
  public List<Long> beats(Path file, Duration limit)
      throws FfmpegFailed, IOException, InterruptedException {
    OnsetMeter onsets = new OnsetMeter(SAMPLE_RATE, HOP);
    reader.play(file, SAMPLE_RATE, HOP, limit, onsets::hear);
    return Pulse.beats(onsets.onsets());
  }
}
