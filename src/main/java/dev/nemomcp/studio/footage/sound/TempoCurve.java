package dev.nemomcp.studio.footage.sound;

/**
 * How long a beat is, from moment to moment. Around each moment, onsets resemble themselves moved
 * by a beat, by two and by four; the curve goes where they do so most, without leaping for little.
 */
final class TempoCurve {
  private static final double SLOWEST_BEAT_SECONDS = 60 / 55.0;
  private static final double FASTEST_BEAT_SECONDS = 60 / 200.0;

  /** What people tap to, and how much they prefer it. */
  private static final double TAPPED_BEAT_SECONDS = 0.55;

  private static final double PREFERENCE_OCTAVES = 0.7;

  private static final double AROUND_SECONDS = 4;
  private static final double APART_SECONDS = 0.5;
  private static final double CHANGE_COST_PER_OCTAVE = 6;

  /** Music may change its tempo at once, however far. */
  private static final double MOST_CHANGE_OCTAVES = 0.35;

  /** Noise resembles itself a little at every distance; a beat does clearly more. */
  private static final double LEAST_RESEMBLANCE = 0.36;

  /** Where next to nothing starts, what there is resembles nothing. */
  private static final double STILLNESS = 0.02;

  private final int apart;
  private final int shortest;
  private final double[][] resemblances;
  private final int[] path;

  private TempoCurve(double[] onsets, double stepSeconds) {
    this.apart = (int) Math.round(APART_SECONDS / stepSeconds);
    this.shortest = (int) Math.round(FASTEST_BEAT_SECONDS / stepSeconds);
    int longest = (int) Math.round(SLOWEST_BEAT_SECONDS / stepSeconds);
    int reach = (int) Math.round(AROUND_SECONDS / stepSeconds);
    this.resemblances = new double[(onsets.length + apart - 1) / apart][];
    for (int i = 0; i < resemblances.length; i++) {
      resemblances[i] = resemblances(around(onsets, i * apart, reach), shortest, longest);
    }
    this.path = path(stepSeconds);
  }

  /**
   * @param onsets deviations from what is usual around each step
   */
  static TempoCurve of(double[] onsets, double stepSeconds) {
    return new TempoCurve(onsets, stepSeconds);
  }

  /** Whether there is a beat at all. */
  boolean isSteady() {
    double sum = 0;
    for (int i = 0; i < path.length; i++) {
      sum += resemblances[i][path[i]];
    }
    return path.length > 0 && sum / path.length >= LEAST_RESEMBLANCE;
  }

  /** The beat's length around a step, in steps. */
  double beatSteps(int step) {
    double place = Math.min((double) step / apart, path.length - 1);
    int before = (int) place;
    int after = Math.min(path.length - 1, before + 1);
    return shortest + path[before] + (place - before) * (path[after] - path[before]);
  }

  /** The onsets to either side, those far away less. */
  private static double[] around(double[] onsets, int middle, int reach) {
    int from = Math.max(0, middle - reach);
    int to = Math.min(onsets.length, middle + reach);
    double[] around = new double[to - from];
    for (int i = 0; i < around.length; i++) {
      double weight = 0.5 - 0.5 * Math.cos(2 * Math.PI * (i + 1) / (around.length + 1));
      around[i] = weight * onsets[from + i];
    }
    return around;
  }

  private static double[] resemblances(double[] onsets, int shortest, int longest) {
    double[] moved = new double[4 * longest + 3];
    double whole = STILLNESS * onsets.length;
    for (double onset : onsets) {
      whole += onset * onset;
    }
    for (int lag = 0; lag < moved.length; lag++) {
      for (int i = lag; i < onsets.length; i++) {
        moved[lag] += onsets[i] * onsets[i - lag] / whole;
      }
    }
    double[] resemblances = new double[longest - shortest + 1];
    for (int lag = shortest; lag <= longest; lag++) {
      // The beat's length is no whole number of steps.
      resemblances[lag - shortest] = moved[lag] + most(moved, 2 * lag, 1) + most(moved, 4 * lag, 2);
    }
    return resemblances;
  }

  private static double most(double[] values, int middle, int reach) {
    double most = values[middle];
    for (int i = middle - reach; i <= middle + reach; i++) {
      most = Math.max(most, values[i]);
    }
    return most;
  }

  /** The best way through all moments, found from the first forward. */
  private int[] path(double stepSeconds) {
    int[] path = new int[resemblances.length];
    if (path.length == 0) {
      return path;
    }
    int lags = resemblances[0].length;
    double[] score = new double[lags];
    int[][] from = new int[path.length][lags];
    for (int moment = 0; moment < path.length; moment++) {
      double[] next = new double[lags];
      for (int lag = 0; lag < lags; lag++) {
        int best = lag;
        for (int before = 0; before < lags; before++) {
          if (score[before] - change(before, lag) > score[best] - change(best, lag)) {
            best = before;
          }
        }
        from[moment][lag] = best;
        next[lag] =
            score[best]
                - change(best, lag)
                + resemblances[moment][lag] * preference((shortest + lag) * stepSeconds);
      }
      score = next;
    }
    int at = 0;
    for (int lag = 1; lag < lags; lag++) {
      at = score[lag] > score[at] ? lag : at;
    }
    for (int moment = path.length - 1; moment >= 0; moment--) {
      path[moment] = at;
      at = from[moment][at];
    }
    return path;
  }

  private double change(int lag, int other) {
    double octaves = Math.abs(octaves((double) (shortest + lag) / (shortest + other)));
    return CHANGE_COST_PER_OCTAVE * Math.min(MOST_CHANGE_OCTAVES, octaves);
  }

  private static double preference(double beatSeconds) {
    return Math.exp(
        -0.5 * Math.pow(octaves(beatSeconds / TAPPED_BEAT_SECONDS) / PREFERENCE_OCTAVES, 2));
  }

  private static double octaves(double ratio) {
    return Math.log(ratio) / Math.log(2);
  }
}
