package dev.nemomcp.studio.render;

import dev.nemomcp.studio.footage.sound.Fourier;

/**
 * The frequencies of both channels at once: left as the real and right as the imaginary part of one
 * transform. What is done alike to both needs no more than that.
 */
final class StereoSpectrum {
  /** Frequencies from 0 to half the sample rate. */
  static final int BINS = SoundWindows.SIZE / 2 + 1;

  private static final int SIZE = SoundWindows.SIZE;

  private final Fourier fourier = new Fourier(SIZE);
  private final double[] power = new double[BINS];

  /**
   * From samples to frequencies, in place.
   *
   * @return power of both channels by frequency; used again by the next call
   */
  double[] transform(double[] left, double[] right) {
    fourier.transform(left, right);
    for (int bin = 0; bin < BINS; bin++) {
      int mirror = (SIZE - bin) % SIZE;
      power[bin] = (square(left, right, bin) + square(left, right, mirror)) / 2;
    }
    return power;
  }

  /** Makes each frequency louder or quieter and goes back to samples, in place. */
  void invert(double[] left, double[] right, double[] gains) {
    for (int bin = 0; bin < BINS; bin++) {
      left[bin] *= gains[bin];
      right[bin] *= gains[bin];
      if (bin > 0 && bin < SIZE / 2) {
        left[SIZE - bin] *= gains[bin];
        right[SIZE - bin] *= gains[bin];
      }
    }
    fourier.invert(left, right);
  }

  private static double square(double[] left, double[] right, int bin) {
    return left[bin] * left[bin] + right[bin] * right[bin];
  }
}
