package dev.nemomcp.studio.render;

import java.util.Arrays;

/**
 * How far music steps back while somebody speaks. The level is known ahead, so music is down when a
 * word begins and stays down between words, instead of pumping after them.
 */
final class Ducking {
  /** Length of one step of levels and gains. */
  static final int STEP_MILLIS = 20;

  private static final int LEAD_STEPS = 200 / STEP_MILLIS;
  private static final int HOLD_STEPS = 500 / STEP_MILLIS;
  private static final double DOWN_STEPS = 200.0 / STEP_MILLIS;
  private static final double UP_STEPS = 700.0 / STEP_MILLIS;

  /** Speech lies within this of its own loud moments; what is below is pause or background. */
  private static final double SPEECH_RANGE_DB = 24;

  private static final double SILENCE_DB = -55;

  private Ducking() {}

  /**
   * The music's gain for every step.
   *
   * @param levelsDb of the voice, one a step
   * @param amountDb how far it goes down
   * @return gains in dB, 0 … −amount
   */
  static double[] gainsDb(double[] levelsDb, double amountDb) {
    boolean[] speaking = speaking(levelsDb);
    double[] gains = new double[levelsDb.length];
    // Forward: coming up again slowly. Backward: being down in time.
    double down = 0;
    for (int i = 0; i < gains.length; i++) {
      down = speaking[i] ? 1 : Math.max(0, down - 1 / UP_STEPS);
      gains[i] = down;
    }
    down = 0;
    for (int i = gains.length - 1; i >= 0; i--) {
      down = speaking[i] ? 1 : Math.max(0, down - 1 / DOWN_STEPS);
      gains[i] = Math.max(gains[i], down);
    }
    for (int i = 0; i < gains.length; i++) {
      gains[i] *= -amountDb;
    }
    return gains;
  }

  private static boolean[] speaking(double[] levelsDb) {
    double threshold = threshold(levelsDb);
    boolean[] speaking = new boolean[levelsDb.length];
    for (int i = 0; i < levelsDb.length; i++) {
      if (levelsDb[i] >= threshold) {
        int from = Math.max(0, i - LEAD_STEPS);
        int to = Math.min(speaking.length, i + HOLD_STEPS);
        Arrays.fill(speaking, from, to, true);
      }
    }
    return speaking;
  }

  /** Between the background and the loud moments, and well below the latter. */
  private static double threshold(double[] levelsDb) {
    double[] sorted =
        Arrays.stream(levelsDb).filter(level -> level > SILENCE_DB - 20).sorted().toArray();
    if (sorted.length == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double loud = sorted[(int) ((sorted.length - 1) * 0.95)];
    double quiet = sorted[(int) ((sorted.length - 1) * 0.05)];
    return Math.max(SILENCE_DB, Math.max(loud - SPEECH_RANGE_DB, (loud + quiet) / 2 - 6));
  }
}
