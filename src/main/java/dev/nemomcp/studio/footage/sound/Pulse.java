package dev.nemomcp.studio.footage.sound;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a steady pulse in onsets. The tempo is where the onsets resemble themselves most when moved
 * by a beat, with a preference for what people tap to; the beats are then the chain of onsets that
 * keeps closest to that tempo (the dynamic programming of Daniel Ellis, "Beat Tracking by Dynamic
 * Programming", 2007), so that a track that breathes is followed.
 */
final class Pulse {
  private static final double SLOWEST_BEAT_SECONDS = 60 / 55.0;
  private static final double FASTEST_BEAT_SECONDS = 60 / 190.0;
  private static final double TAPPED_BEAT_SECONDS = 0.5;
  private static final double PREFERENCE_OCTAVES = 0.9;
  private static final double STEADINESS = 400;

  /** Noise resembles itself a little at every distance; a beat does clearly more. */
  private static final double LEAST_RESEMBLANCE = 0.12;

  private Pulse() {}

  /**
   * @param onsets how strongly something starts in each step
   * @param stepSeconds length of a step
   * @return times in ms; empty where there is no steady pulse
   */
  static List<Long> beats(float[] onsets, double stepSeconds) {
    double[] strengths = normalised(onsets);
    double period = period(strengths, stepSeconds);
    return period == 0 ? List.of() : chain(strengths, period, stepSeconds);
  }

  /**
   * Deviations from the mean in units of their spread, slightly widened for onsets off the grid.
   */
  private static double[] normalised(float[] onsets) {
    double[] values = new double[onsets.length];
    for (int i = 0; i < onsets.length; i++) {
      double before = i > 0 ? onsets[i - 1] : 0;
      double after = i + 1 < onsets.length ? onsets[i + 1] : 0;
      values[i] = 0.25 * before + 0.5 * onsets[i] + 0.25 * after;
    }
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double variance = 0;
    for (double value : values) {
      variance += (value - mean) * (value - mean) / values.length;
    }
    double spread = Math.max(1e-6, Math.sqrt(variance));
    for (int i = 0; i < values.length; i++) {
      values[i] = (values[i] - mean) / spread;
    }
    return values;
  }

  /** The beat's length in steps; 0 where none stands out. */
  private static double period(double[] strengths, double stepSeconds) {
    int shortest = (int) Math.round(FASTEST_BEAT_SECONDS / stepSeconds);
    int longest = (int) Math.round(SLOWEST_BEAT_SECONDS / stepSeconds);
    int best = 0;
    double most = 0;
    for (int lag = shortest; lag <= longest && lag < strengths.length / 2; lag++) {
      double octaves = Math.log(lag * stepSeconds / TAPPED_BEAT_SECONDS) / Math.log(2);
      double preference = Math.exp(-0.5 * Math.pow(octaves / PREFERENCE_OCTAVES, 2));
      double score = inBars(strengths, lag) * preference;
      if (score > most) {
        most = score;
        best = lag;
      }
    }
    return best == 0 || inBars(strengths, best) < 3 * LEAST_RESEMBLANCE
        ? 0
        : refined(strengths, best);
  }

  /** A beat comes again after two and four of its kind; a swung half of one does not. */
  private static double inBars(double[] strengths, int lag) {
    double sum = resemblance(strengths, lag);
    for (int beats = 2; beats <= 4 && beats * (lag + 1) < strengths.length / 2; beats *= 2) {
      double most = 0;
      // The beat's length is no whole number of steps.
      for (int at = beats * lag - beats / 2; at <= beats * lag + beats / 2; at++) {
        most = Math.max(most, resemblance(strengths, at));
      }
      sum += most;
    }
    return sum;
  }

  /** Between steps, by how far the onsets have drifted after many beats. */
  private static double refined(double[] strengths, int lag) {
    double period = lag;
    for (int beats = 2; beats * lag < strengths.length / 2 && beats <= 32; beats *= 2) {
      int expected = (int) Math.round(period * beats);
      int reach = Math.max(1, lag / 8);
      int best = expected;
      for (int at = expected - reach; at <= expected + reach; at++) {
        if (resemblance(strengths, at) > resemblance(strengths, best)) {
          best = at;
        }
      }
      period = (double) best / beats;
    }
    return period;
  }

  private static double resemblance(double[] values, int lag) {
    double sum = 0;
    for (int i = lag; i < values.length; i++) {
      sum += values[i] * values[i - lag];
    }
    return sum / (values.length - lag);
  }

  private static List<Long> chain(double[] strengths, double period, double stepSeconds) {
    int count = strengths.length;
    double[] score = new double[count];
    int[] before = new int[count];
    int nearest = (int) Math.round(period / 2);
    int farthest = (int) Math.round(period * 2);
    for (int i = 0; i < count; i++) {
      double best = 0;
      before[i] = -1;
      for (int j = Math.max(0, i - farthest); j <= i - nearest; j++) {
        double drift = Math.log((i - j) / period);
        double here = score[j] - STEADINESS * drift * drift;
        if (here > best) {
          best = here;
          before[i] = j;
        }
      }
      score[i] = strengths[i] + best;
    }
    int last = count - 1;
    for (int i = Math.max(0, count - (int) Math.ceil(period)); i < count; i++) {
      last = score[i] > score[last] ? i : last;
    }
    List<Long> beats = new ArrayList<>();
    for (int at = last; at >= 0; at = before[at]) {
      // Where the music has ended, the chain goes on by itself.
      if (!beats.isEmpty() || strengths[at] > 0) {
        beats.add(0, Math.round((at + 0.5) * stepSeconds * 1000));
      }
    }
    return List.copyOf(beats);
  }
}
