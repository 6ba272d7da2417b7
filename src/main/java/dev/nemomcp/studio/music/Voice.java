package dev.nemomcp.studio.music;

/** One sounding note or stroke. */
interface Voice {
  int SAMPLE_RATE = 48_000;

  /**
   * Adds its next samples.
   *
   * @return false once it has died away
   */
  boolean add(float[] left, float[] right, int from, int to);
}
