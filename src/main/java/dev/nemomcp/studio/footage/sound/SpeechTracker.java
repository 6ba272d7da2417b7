package dev.nemomcp.studio.footage.sound;

import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.footage.Footage.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Finds where somebody speaks in a file. */
public final class SpeechTracker {
  private final SoundReader reader;

  public SpeechTracker(SoundReader reader) {
    this.reader = reader;
  }

  /** Listens to the whole of the first sound track; {@code limit} ends it. */
  public Speech speech(Path file, Duration limit)
      throws FfmpegFailed, IOException, InterruptedException {
    SpeechTrack track = track(file, limit);
    List<Span> phrases = SpeechDetection.speech(track);
    return new Speech(phrases, BreathGroups.of(phrases, track.decibels()));
  }

  private SpeechTrack track(Path file, Duration limit)
      throws FfmpegFailed, IOException, InterruptedException {
    Floats voice = new Floats();
    Floats[] levels = new Floats[Band.COUNT];
    Arrays.setAll(levels, band -> new Floats());
    Band[] bands = Band.all(VoiceModel.SAMPLE_RATE);
    float[] passed = new float[VoiceModel.WINDOW];
    int frame = VoiceModel.WINDOW / SpeechTrack.FRAMES_PER_WINDOW;
    try (VoiceModel model = new VoiceModel()) {
      reader.play(
          file,
          VoiceModel.SAMPLE_RATE,
          VoiceModel.WINDOW,
          limit,
          samples -> {
            voice.add(model.voice(samples));
            for (int band = 0; band < bands.length; band++) {
              bands[band].filter(samples, passed);
              for (int at = 0; at < passed.length; at += frame) {
                levels[band].add(Decibels.of(passed, at, at + frame));
              }
            }
          });
    }
    return new SpeechTrack(
        voice.toArray(), Arrays.stream(levels).map(Floats::toArray).toArray(float[][]::new));
  }
}
