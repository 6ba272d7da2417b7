package dev.nemomcp.studio.render;

/**
 * Times as whole frames of a constant rate. Every time is rounded from the timeline's start, never
 * added up, so that nothing drifts, and sound is cut to the same frames as the picture.
 *
 * @param framesPerSecond a divisor of {@value #SAMPLE_RATE}
 */
record FrameGrid(int framesPerSecond) {
  static final int SAMPLE_RATE = 48_000;

  int frame(long millis) {
    return (int) Math.round(millis * framesPerSecond / 1000.0);
  }

  double seconds(int frames) {
    return (double) frames / framesPerSecond;
  }

  long millis(int frames) {
    return Math.round(frames * 1000.0 / framesPerSecond);
  }

  long samples(int frames) {
    return (long) frames * SAMPLE_RATE / framesPerSecond;
  }
}
