package dev.nemomcp.studio.footage.sound;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds the pulse in onsets. The tempo may change; the beats are the chain of accents that keeps
 * closest to it (the dynamic programming of Daniel Ellis, "Beat Tracking by Dynamic Programming",
 * 2007), so that a track that breathes is followed.
 */
final class Pulse {
  private static final double STEADINESS = 300;

  /** What is usual is reckoned over so much: a quiet verse has beats as a loud chorus has. */
  private static final double USUAL_SECONDS = 2;

  /** Where the music is nearly still, its little stirrings are no onsets. */
  private static final double LEAST_OF_WHOLE_SPREAD = 0.3;

  private static final double LEAST_SPREAD = 0.5;

  /** Every second beat is a half one where it is that much weaker, and the tempo a quick one. */
  private static final double WEAKER = 0.35;

  private static final double QUICK_BEAT_SECONDS = 60 / 115.0;
  private static final int NEAR_STEPS = 3;

  private Pulse() {}

  /** Times in ms; empty where there is no pulse. */
  static List<Long> beats(Onsets onsets) {
    TempoCurve tempo = TempoCurve.of(deviations(onsets.strengths(), onsets), onsets.stepSeconds());
    if (!tempo.isSteady()) {
      return List.of();
    }
    List<Integer> beats = chain(deviations(onsets.accents(), onsets), tempo);
    return withoutHalves(beats, onsets).stream().map(onsets::millis).filter(at -> at >= 0).toList();
  }

  /** From the mean around, in units of the spread around; widened for onsets between steps. */
  private static double[] deviations(float[] values, Onsets onsets) {
    int count = values.length;
    double[] sums = new double[count + 1];
    double[] squares = new double[count + 1];
    double[] wide = new double[count];
    for (int i = 0; i < count; i++) {
      double before = i > 0 ? values[i - 1] : 0;
      double after = i + 1 < count ? values[i + 1] : 0;
      wide[i] = 0.25 * before + 0.5 * values[i] + 0.25 * after;
      sums[i + 1] = sums[i] + wide[i];
      squares[i + 1] = squares[i] + wide[i] * wide[i];
    }
    double least = Math.max(LEAST_SPREAD, LEAST_OF_WHOLE_SPREAD * spread(sums, squares, 0, count));
    int reach = (int) Math.round(USUAL_SECONDS / onsets.stepSeconds());
    double[] deviations = new double[count];
    for (int i = 0; i < count; i++) {
      int from = Math.max(0, i - reach);
      int to = Math.min(count, i + reach + 1);
      double mean = (sums[to] - sums[from]) / (to - from);
      deviations[i] = (wide[i] - mean) / Math.max(least, spread(sums, squares, from, to));
    }
    return deviations;
  }

  private static double spread(double[] sums, double[] squares, int from, int to) {
    double mean = (sums[to] - sums[from]) / Math.max(1, to - from);
    double square = (squares[to] - squares[from]) / Math.max(1, to - from);
    return Math.sqrt(Math.max(0, square - mean * mean));
  }

  private static List<Integer> chain(double[] strengths, TempoCurve tempo) {
    int count = strengths.length;
    double[] score = new double[count];
    int[] before = new int[count];
    for (int i = 0; i < count; i++) {
      double beat = tempo.beatSteps(i);
      double best = 0;
      before[i] = -1;
      for (int j = (int) Math.max(0, i - 2 * beat); j <= i - beat / 2; j++) {
        double drift = Math.log((i - j) / beat);
        double here = score[j] - STEADINESS * drift * drift;
        if (here > best) {
          best = here;
          before[i] = j;
        }
      }
      score[i] = strengths[i] + best;
    }
    int last = count - 1;
    for (int i = (int) Math.max(0, count - tempo.beatSteps(count - 1)); i < count; i++) {
      last = score[i] > score[last] ? i : last;
    }
    List<Integer> beats = new ArrayList<>();
    for (int at = last; at >= 0; at = before[at]) {
      // Where the music has ended, the chain goes on by itself.
      if (!beats.isEmpty() || strengths[at] > 0) {
        beats.add(at);
      }
    }
    Collections.reverse(beats);
    return beats;
  }

  /** A quick chain whose every second beat is weak is one of half beats: only whole ones stay. */
  private static List<Integer> withoutHalves(List<Integer> beats, Onsets onsets) {
    if (beats.size() < 4) {
      return beats;
    }
    int first = beats.get(0);
    int last = beats.get(beats.size() - 1);
    double beatSeconds = (last - first) * onsets.stepSeconds() / (beats.size() - 1);
    List<Integer> even = everySecond(beats, 0);
    List<Integer> odd = everySecond(beats, 1);
    double evenAccent = accent(even, onsets);
    double oddAccent = accent(odd, onsets);
    boolean halves =
        Math.min(evenAccent, oddAccent) < WEAKER * Math.max(evenAccent, oddAccent)
            && beatSeconds < QUICK_BEAT_SECONDS;
    return !halves ? beats : evenAccent > oddAccent ? even : odd;
  }

  private static List<Integer> everySecond(List<Integer> beats, int first) {
    List<Integer> every = new ArrayList<>();
    for (int i = first; i < beats.size(); i += 2) {
      every.add(beats.get(i));
    }
    return every;
  }

  private static double accent(List<Integer> beats, Onsets onsets) {
    double sum = 0;
    for (int beat : beats) {
      float most = 0;
      int to = Math.min(onsets.steps() - 1, beat + NEAR_STEPS);
      for (int i = Math.max(0, beat - NEAR_STEPS); i <= to; i++) {
        most = Math.max(most, onsets.accents()[i]);
      }
      sum += most;
    }
    return sum / beats.size();
  }
}
