package dev.nemomcp.studio.footage.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
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
  void followsATempoThatRises() {
    List<Double> real = beatsOf(i -> 60.0 / (100 + i));

    assertFollows(beats(at(real, 1000)), real);
  }

  @Test
  void findsItsWayWithinABarWhereTheTempoChangesAtOnce() {
    List<Double> real = beatsOf(i -> i < 14 ? 60 / 90.0 : 60 / 128.0);

    List<Long> beats = beats(at(real, 1000));

    assertFollows(beats.subList(0, 12), real.subList(0, 12));
    assertFollows(beats.subList(18, beats.size()), real.subList(18, real.size()));
  }

  @Test
  void takesBassForTheBeatAndLouderChordsBetweenForWhatTheyAre() {
    List<Double> real = beatsOf(i -> 0.5);
    List<Double> between = real.stream().map(at -> at + 0.25).toList();
    float[] sound = at(real, 60);
    float[] chords = at(between, 1000);
    for (int i = 0; i < sound.length; i++) {
      sound[i] = 0.6f * sound[i] + chords[i];
    }

    assertFollows(beats(sound), real);
  }

  @Test
  void leavesHalfBeatsOut() {
    List<Double> real = beatsOf(i -> 60 / 75.0);
    float[] sound = at(real, 60);
    float[] hats = at(beatsOf(i -> 30 / 75.0), 5000);
    for (int i = 0; i < sound.length; i++) {
      sound[i] += 0.3f * hats[i];
    }

    assertFollows(beats(sound), real);
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
    OnsetMeter onsets = new OnsetMeter(RATE, HOP);
    float[] piece = new float[HOP];
    for (int at = 0; at + HOP <= sound.length; at += HOP) {
      System.arraycopy(sound, at, piece, 0, HOP);
      onsets.hear(piece);
    }
    return Pulse.beats(onsets.onsets());
  }

  private static List<Double> beatsOf(IntToDoubleFunction beatSeconds) {
    List<Double> beats = new ArrayList<>();
    double at = 0.3;
    for (int i = 0; at < SECONDS - 0.2; i++) {
      beats.add(at);
      at += beatSeconds.applyAsDouble(i);
    }
    return beats;
  }

  /** All but the first and the last, which may be missed, and no others. */
  private static void assertFollows(List<Long> beats, List<Double> real) {
    assertThat(beats.size()).isBetween(real.size() - 2, real.size() + 1);
    for (double at : real.subList(1, real.size() - 1)) {
      assertThat(beats).as("beat at " + at).anyMatch(beat -> Math.abs(beat - 1000 * at) < 35);
    }
  }

  /** Struck at those moments, in seconds. */
  private static float[] at(List<Double> moments, double hertz) {
    float[] sound = new float[RATE * SECONDS];
    for (double moment : moments) {
      int from = (int) (moment * RATE);
      for (int i = 0; i < RATE / 10 && from + i < sound.length; i++) {
        double since = (double) i / RATE;
        sound[from + i] +=
            (float)
                (Math.min(1, since / 0.005)
                    * Math.exp(-since * 40)
                    * Math.sin(2 * Math.PI * hertz * since)
                    * 0.5);
      }
    }
    return sound;
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
