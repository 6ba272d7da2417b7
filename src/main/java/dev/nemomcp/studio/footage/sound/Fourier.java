package dev.nemomcp.studio.footage.sound;

/** Fourier's transform of complex numbers, in place. */
public final class Fourier {
  private final int size;
  private final double[] cosines;
  private final double[] sines;

  /**
   * @param size how many numbers, a power of two
   */
  public Fourier(int size) {
    this.size = size;
    this.cosines = new double[size / 2];
    this.sines = new double[size / 2];
    for (int i = 0; i < size / 2; i++) {
      cosines[i] = Math.cos(2 * Math.PI * i / size);
      sines[i] = Math.sin(2 * Math.PI * i / size);
    }
  }

  /** From moments to frequencies. */
  public void transform(double[] real, double[] imaginary) {
    reorder(real);
    reorder(imaginary);
    for (int half = 1; half < size; half *= 2) {
      combine(real, imaginary, half);
    }
  }

  /** From frequencies to moments. */
  public void invert(double[] real, double[] imaginary) {
    transform(imaginary, real);
    for (int i = 0; i < size; i++) {
      real[i] /= size;
      imaginary[i] /= size;
    }
  }

  private void reorder(double[] values) {
    int shift = Integer.SIZE - Integer.numberOfTrailingZeros(size);
    for (int i = 0; i < size; i++) {
      int to = Integer.reverse(i) >>> shift;
      if (to > i) {
        double value = values[i];
        values[i] = values[to];
        values[to] = value;
      }
    }
  }

  private void combine(double[] real, double[] imaginary, int half) {
    int stride = size / (2 * half);
    for (int start = 0; start < size; start += 2 * half) {
      for (int i = 0; i < half; i++) {
        int low = start + i;
        int high = low + half;
        double cosine = cosines[i * stride];
        double sine = sines[i * stride];
        double turnedReal = real[high] * cosine + imaginary[high] * sine;
        double turnedImaginary = imaginary[high] * cosine - real[high] * sine;
        real[high] = real[low] - turnedReal;
        imaginary[high] = imaginary[low] - turnedImaginary;
        real[low] += turnedReal;
        imaginary[low] += turnedImaginary;
      }
    }
  }
}
