package dev.nemomcp.studio.music;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Music.Composed;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MusicComposerTest {
  private static final Moods MOODS = Moods.load();
  private static final int RATE = 48_000;

  @TempDir Path folder;
  private final Composer composer = new MusicComposer(MOODS);

  static List<String> moods() {
    return MOODS.names();
  }

  @ParameterizedTest
  @MethodSource("moods")
  void everyMoodFillsItsLengthWithoutClippingAndEndsInSilence(String mood) throws Exception {
    short[] samples = play(new Composed(mood, 4, 0), 12_300);

    assertThat(samples).hasSize(12_300 * RATE / 1000 * 2);
    assertThat(peak(samples, 0, samples.length)).isBetween(0.2, 0.95);
    assertThat(peak(samples, samples.length - RATE / 50, samples.length)).isLessThan(0.003);
    for (int second = 1; second < 11; second++) {
      assertThat(peak(samples, second * RATE * 2, (second + 1) * RATE * 2)).isGreaterThan(0.01);
    }
  }

  @Test
  void theSamePieceHasTheSameBytes() throws Exception {
    Path one = folder.resolve("one.wav");
    Path two = folder.resolve("two.wav");
    composer.compose(new Composed("happy", 9, 0), 5_000, one);
    composer.compose(new Composed("happy", 9, 0), 5_000, two);

    assertThat(Files.mismatch(one, two)).isEqualTo(-1);
  }

  @Test
  void anUnknownMoodIsStillMusic() throws Exception {
    assertThat(peak(play(new Composed("quantum", 1, 0), 3_000), 0, 3_000)).isGreaterThan(0);
  }

  @Test
  void theKickFallsOnTheBeatsThatAreTold() throws Exception {
    Composed piece = new Composed("upbeat", 2, 120);
    short[] samples = play(piece, 20_000);
    List<Long> beats = composer.beats(piece, 20_000);

    assertThat(beats.get(1) - beats.get(0)).isEqualTo(500);
    double on = 0;
    double off = 0;
    for (long beat : beats.subList(12, 30)) {
      on += lowRise(samples, beat);
      off += lowRise(samples, beat + 250);
    }
    assertThat(on).isGreaterThan(2 * Math.max(0, off));
  }

  @Test
  void aWantedTempoMovesTheBeats() {
    List<Long> beats = composer.beats(new Composed("calm", 1, 100), 10_000);

    assertThat((double) (beats.get(4) - beats.get(0))).isCloseTo(2_400, within(1.0));
  }

  private short[] play(Composed piece, long millis) throws Exception {
    Path file = folder.resolve("piece.wav");
    composer.compose(piece, millis, file);
    try (AudioInputStream sound = AudioSystem.getAudioInputStream(file.toFile())) {
      assertThat(sound.getFormat().getSampleRate()).isEqualTo(RATE);
      ShortBuffer buffer =
          ByteBuffer.wrap(sound.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asShortBuffer();
      short[] samples = new short[buffer.remaining()];
      buffer.get(samples);
      return samples;
    }
  }

  private static double peak(short[] samples, int from, int to) {
    int peak = 0;
    for (int i = from; i < to; i++) {
      peak = Math.max(peak, Math.abs(samples[i]));
    }
    return peak / 32_768.0;
  }

  /** How much the level below 100 Hz rises in the 60 ms after a moment. */
  private static double lowRise(short[] samples, long atMillis) {
    int at = (int) (atMillis * RATE / 1000);
    int window = 60 * RATE / 1000;
    return lowEnergy(samples, at, at + window) - lowEnergy(samples, at - window, at);
  }

  private static double lowEnergy(short[] samples, int from, int to) {
    double smoothed = 0;
    double energy = 0;
    for (int i = from; i < to; i++) {
      smoothed += 0.013 * (samples[2 * i] / 32_768.0 - smoothed);
      energy += smoothed * smoothed;
    }
    return energy;
  }
}
