package dev.nemomcp.studio.render;

/**
 * Times as whole frames of a constant rate. Every time is rounded from the timeline's start, never
 * added up, so that nothing drifts, and sound is cut to the same frames as the picture.
 *
 * @param framesPerSecond a divisor of {@value #SAMPLE_RATE}
 */
record FrameGrid(int framesPerSecond) {
  static final int SAMPLE_RATE = 48_000;

  private static final double HALF_MILLISECOND = 0.0006;

  int frame(long millis) {
    return (int) Math.round(millis * framesPerSecond / 1000.0);
  }

  double seconds(int frames) {
    return (double) frames / framesPerSecond;
  }

  long millis(int frames) {
    return Math.round(frames * 1000.0 / framesPerSecond);
  }

  /**
   * The first frame that shows what begins in footage at that time. Footage is put on the grid by
   * rounding, halves up; times of footage are known to a millisecond.
   */
  int firstShowing(double seconds) {
    return (int) Math.floor((seconds + HALF_MILLISECOND) * framesPerSecond + 0.5);
  }

  long samples(int frames) {
    return (long) frames * SAMPLE_RATE / framesPerSecond;
  }
}
