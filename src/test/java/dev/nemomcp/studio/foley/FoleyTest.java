package dev.nemomcp.studio.foley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.SoundEffect;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sounds made on the spot, measured. */
class FoleyTest {
  private static final int WINDOW = Foley.SAMPLE_RATE / 10 * 2;

  @TempDir Path folder;

  static Stream<Sound> sounds() {
    return Sounds.bundled().all().stream();
  }

  @ParameterizedTest
  @MethodSource("sounds")
  void everySoundIsAsLoudAsTheOthersAndEndsInSilence(Sound sound) throws IOException {
    long millis = sound.durationMillis();
    float[] heard = heard(millis + 500, effect(sound.name(), 0, millis, 1));

    assertThat(loudest(heard)).isBetween(-33.0, -18.5);
    assertThat(peak(heard)).isBetween(0.05, 0.91);
    assertThat(heard[heard.length - 1]).isZero();
  }

  @Test
  void aWhooshIsLoudestAtTheMomentThatItIsMeantFor() throws IOException {
    Sound whoosh = Sounds.bundled().named("whoosh").orElseThrow();
    float[] heard = heard(2_000, effect("whoosh", 1_000, whoosh.durationMillis(), 1));

    assertThat(millisOfPeak(heard)).isCloseTo(1_000 + whoosh.hitMillis(), within(120L));
  }

  @Test
  void whatLastsComesAroundWithoutAGap() throws IOException {
    float[] heard = heard(40_000, effect("rain", 0, 40_000, 1));

    for (int second = 2; second < 38; second++) {
      assertThat(decibels(heard, second * 2 * Foley.SAMPLE_RATE, 2 * Foley.SAMPLE_RATE))
          .as("second " + second)
          .isCloseTo(-21.5, within(3.0));
    }
  }

  @Test
  void theSameSoundIsTheSameWheneverItIsMade() throws IOException {
    SoundEffect applause = effect("applause", 0, 4_000, 0.5);
    assertThat(heard(4_000, applause)).isEqualTo(heard(4_000, applause));
  }

  @Test
  void aSoundThatIsNotKnownIsSilent() throws IOException {
    assertThat(peak(heard(100, effect("elephant", 0, 100, 1)))).isZero();
  }

  private static SoundEffect effect(String sound, long start, long duration, double volume) {
    return new SoundEffect("e", sound, start, 0, duration, false, volume);
  }

  private float[] heard(long millis, SoundEffect... effects) throws IOException {
    Path file = folder.resolve("heard.pcm");
    new Foley(Sounds.bundled()).perform(List.of(effects), millis, file);
    float[] samples = new float[(int) (Files.size(file) / Float.BYTES)];
    ByteBuffer.wrap(Files.readAllBytes(file))
        .order(ByteOrder.LITTLE_ENDIAN)
        .asFloatBuffer()
        .get(samples);
    assertThat(samples).hasSize((int) (millis * Foley.SAMPLE_RATE / 1000 * 2));
    return samples;
  }

  private static double loudest(float[] samples) {
    double loudest = Double.NEGATIVE_INFINITY;
    for (int from = 0; from + WINDOW <= samples.length; from += WINDOW / 2) {
      loudest = Math.max(loudest, decibels(samples, from, WINDOW));
    }
    return loudest;
  }

  /** Of both channels together, as a listener hears them. */
  private static double decibels(float[] samples, int from, int count) {
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += samples[i] * samples[i];
    }
    return 10 * Math.log10(sum / (count / 2.0) + 1e-12);
  }

  private static double peak(float[] samples) {
    double peak = 0;
    for (float sample : samples) {
      peak = Math.max(peak, Math.abs(sample));
    }
    return peak;
  }

  private static long millisOfPeak(float[] samples) {
    int at = 0;
    for (int i = 0; i < samples.length; i++) {
      at = Math.abs(samples[i]) > Math.abs(samples[at]) ? i : at;
    }
    return at / 2 * 1000L / Foley.SAMPLE_RATE;
  }
}
