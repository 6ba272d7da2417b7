package dev.nemomcp.studio.footage.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PulseTest {
  private static final int RATE = 22_050;
  private static final int HOP = 220;
  private static final int SECONDS = 20;

  @ParameterizedTest
  @CsvSource({"120, 0", "120, 0.31", "93, 0.2", "140, 0.05", "75, 0.4"})
  void findsTheBeatsOfAClickTrack(double beatsPerMinute, double firstSeconds) {
    double beat = 60 / beatsPerMinute;

    List<Long> beats = beats(clicks(beat, firstSeconds, 0.01));

    assertThat(beats.size()).isBetween((int) (SECONDS / beat) - 2, (int) (SECONDS / beat) + 2);
    for (long at : beats) {
      double nearest = Math.round((at / 1000.0 - firstSeconds) / beat) * beat + firstSeconds;
      assertThat(Math.abs(at / 1000.0 - nearest)).as("beat at " + at).isLessThan(0.03);
    }
  }

  @Test
  void findsThemThroughNoise() {
    List<Long> beats = beats(clicks(0.5, 0.1, 0.1));

    assertThat(beats).hasSizeBetween(38, 42);
    assertThat(beats).allMatch(at -> Math.abs((at - 100 + 250) % 500 - 250) < 30);
  }

  @Test
  void stopsWhereTheMusicStops() {
    float[] sound = clicks(0.5, 0.1, 0);
    Arrays.fill(sound, 15 * RATE, sound.length, 0);

    List<Long> beats = beats(sound);

    assertThat(beats.get(beats.size() - 1)).isBetween(14_500L, 15_000L);
  }

  @Test
  void findsNoneInNoiseSilenceAndSteadyTone() {
    Random random = new Random(1);
    float[] noise = new float[RATE * SECONDS];
    float[] tone = new float[noise.length];
    for (int i = 0; i < noise.length; i++) {
      noise[i] = (float) random.nextGaussian() * 0.1f;
      tone[i] = (float) Math.sin(2 * Math.PI * 440 * i / RATE) * 0.3f;
    }

    assertThat(beats(noise)).isEmpty();
    assertThat(beats(tone)).isEmpty();
    assertThat(beats(new float[noise.length])).isEmpty();
    assertThat(beats(new float[HOP])).isEmpty();
  }

  private static List<Long> beats(float[] sound) {
    OnsetMeter onsets = new OnsetMeter(RATE);
    float[] piece = new float[HOP];
    for (int at = 0; at + HOP <= sound.length; at += HOP) {
      System.arraycopy(sound, at, piece, 0, HOP);
      onsets.hear(piece);
    }
    return Pulse.beats(onsets.strengths(), (double) HOP / RATE);
  }

  private static float[] clicks(double beatSeconds, double firstSeconds, double noise) {
    Random random = new Random(2);
    float[] sound = new float[RATE * SECONDS];
    for (int i = 0; i < sound.length; i++) {
      double since = ((double) i / RATE - firstSeconds) % beatSeconds;
      double click =
          since >= 0 ? Math.exp(-since * 60) * Math.sin(2 * Math.PI * 1000 * since) * 0.8 : 0;
      sound[i] = (float) (click + random.nextGaussian() * noise * 0.1);
    }
    return sound;
  }
}
