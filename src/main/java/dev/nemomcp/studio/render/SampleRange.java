package dev.nemomcp.studio.render;

/**
 * A stretch of sound, in samples at {@link FrameGrid#SAMPLE_RATE}.
 *
 * @param end exclusive
 */
record SampleRange(long start, long end) {

  long length() {
    return end - start;
  }

  double seconds() {
    return (double) length() / FrameGrid.SAMPLE_RATE;
  }
}
