package dev.nemomcp.studio.footage.sound;

/** How much of each frequency is in a short piece of sound: Hann's window, Fourier's transform. */
final class Spectrum {
  private final int size;
  private final double[] window;
  private final double[] cosines;
  private final double[] sines;
  private final double[] real;
  private final double[] imaginary;

  /**
   * @param size samples of a piece, a power of two
   */
  Spectrum(int size) {
    this.size = size;
    this.window = new double[size];
    this.cosines = new double[size / 2];
    this.sines = new double[size / 2];
    this.real = new double[size];
    this.imaginary = new double[size];
    for (int i = 0; i < size; i++) {
      window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / size);
    }
    for (int i = 0; i < size / 2; i++) {
      cosines[i] = Math.cos(2 * Math.PI * i / size);
      sines[i] = -Math.sin(2 * Math.PI * i / size);
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
    int bits = Integer.numberOfTrailingZeros(size);
    for (int i = 0; i < size; i++) {
      int to = Integer.reverse(i) >>> (Integer.SIZE - bits);
      real[to] = samples[i] * window[i];
      imaginary[to] = 0;
    }
    for (int half = 1; half < size; half *= 2) {
      combine(half);
    }
    double whole = Math.pow(size / 4.0, 2);
    for (int i = 0; i < size / 2; i++) {
      power[i] = (real[i] * real[i] + imaginary[i] * imaginary[i]) / whole;
    }
  }

  private void combine(int half) {
    int stride = size / (2 * half);
    for (int start = 0; start < size; start += 2 * half) {
      for (int i = 0; i < half; i++) {
        int low = start + i;
        int high = low + half;
        double turnedReal = real[high] * cosines[i * stride] - imaginary[high] * sines[i * stride];
        double turnedImaginary =
            real[high] * sines[i * stride] + imaginary[high] * cosines[i * stride];
        real[high] = real[low] - turnedReal;
        imaginary[high] = imaginary[low] - turnedImaginary;
        real[low] += turnedReal;
        imaginary[low] += turnedImaginary;
      }
    }
  }
}
