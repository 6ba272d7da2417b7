package dev.nemomcp.studio.footage.sound;

import java.util.Arrays;

/** How much of each frequency is in a short piece of sound, seen through Hann's window. */
final class Spectrum {
  private final Fourier fourier;
  private final double[] window;
  private final double[] real;
  private final double[] imaginary;

  /**
   * @param size samples of a piece, a power of two
   */
  Spectrum(int size) {
    this.fourier = new Fourier(size);
    this.window = new double[size];
    this.real = new double[size];
    this.imaginary = new double[size];
    for (int i = 0; i < size; i++) {
      window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size);
    }
  }

  /**
   * Measures a piece.
   *
   * @param samples as many as the size
   * @param power of each frequency from 0 to half the sample rate, half as many as samples; a sine
   *     of full scale has 1
   */
  void measure(float[] samples, double[] power) {
    for (int i = 0; i < real.length; i++) {
      real[i] = samples[i] * window[i];
    }
    Arrays.fill(imaginary, 0);
    fourier.transform(real, imaginary);
    double whole = Math.pow(real.length / 4.0, 2);
    for (int i = 0; i < power.length; i++) {
      power[i] = (real[i] * real[i] + imaginary[i] * imaginary[i]) / whole;
    }
  }
}
