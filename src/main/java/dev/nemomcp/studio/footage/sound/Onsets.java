package dev.nemomcp.studio.footage.sound;

/**
 * How strongly something starts, step after step.
 *
 * @param strengths all frequencies alike: when things start
 * @param accents the low ones most: a beat is where bass and drum are, not the chord between
 * @param stepSeconds from one to the next
 * @param firstSeconds the first one's moment
 */
record Onsets(float[] strengths, float[] accents, double stepSeconds, double firstSeconds) {
  Onsets {
    if (strengths.length != accents.length) {
      throw new IllegalArgumentException("one accent to a strength");
    }
  }

  int steps() {
    return strengths.length;
  }

  long millis(int step) {
    return Math.round(1000 * (firstSeconds + step * stepSeconds));
  }
}
