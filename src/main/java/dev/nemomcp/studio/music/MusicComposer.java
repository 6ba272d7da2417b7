package dev.nemomcp.studio.music;

import dev.nemomcp.draft.Music.Composed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** The composer that comes with the program: needs no network and no samples. */
public final class MusicComposer implements Composer {
  private static final AudioFormat FORMAT = new AudioFormat(Voice.SAMPLE_RATE, 16, 2, true, false);

  private final Moods moods;

  public MusicComposer(Moods moods) {
    this.moods = moods;
  }

  @Override
  public void compose(Composed piece, long durationMillis, Path file) throws IOException {
    Mood mood = moods.moodOrDefault(piece.mood());
    Score score = ScoreWriter.write(mood, piece.seed(), meter(piece, durationMillis));
    try (Performance performance =
            new Performance(score, mood, moods, durationMillis, piece.seed());
        AudioInputStream sound =
            new AudioInputStream(performance, FORMAT, performance.totalFrames())) {
      AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file.toFile());
    }
  }

  @Override
  public List<Long> beats(Composed piece, long durationMillis) {
    return meter(piece, durationMillis).beatMillis();
  }

  private Meter meter(Composed piece, long durationMillis) {
    return piece.beatsPerMinute() > 0
        ? Meter.exact(piece.beatsPerMinute(), durationMillis)
        : Meter.fit(moods.moodOrDefault(piece.mood()).beatsPerMinute(), durationMillis);
  }
}
