package dev.nemomcp.studio.footage.sound;

/**
 * Lets one band of frequencies through. The coefficients are those of the Audio EQ Cookbook (Robert
 * Bristow-Johnson), second order at either edge, Q = 0.707.
 */
final class Band {
  /**
   * Where bands meet, in Hz: hum and vowels' pitch, vowels, what tells vowels apart, hiss. Below
   * the first is rumble.
   */
  private static final double[] EDGES_HERTZ = {100, 500, 1500, 3500};

  /** How many bands {@link #all} gives. */
  static final int COUNT = EDGES_HERTZ.length;

  private final Section low;
  private final Section high;

  private Band(Section low, Section high) {
    this.low = low;
    this.high = high;
  }

  /** A new filter for each band, from low to high; the last has no upper edge. */
  static Band[] all(int sampleRate) {
    Band[] bands = new Band[COUNT];
    for (int i = 0; i < COUNT; i++) {
      bands[i] =
          new Band(
              Section.highPass(EDGES_HERTZ[i], sampleRate),
              i + 1 < COUNT ? Section.lowPass(EDGES_HERTZ[i + 1], sampleRate) : null);
    }
    return bands;
  }

  /**
   * Filters; remembers where the piece before ended.
   *
   * @param out as long as the samples
   */
  void filter(float[] samples, float[] out) {
    for (int i = 0; i < samples.length; i++) {
      double passed = low.next(samples[i]);
      out[i] = (float) (high == null ? passed : high.next(passed));
    }
  }

  /** A filter of second order. */
  private static final class Section {
    private final double b0;
    private final double b1;
    private final double a1;
    private final double a2;
    private double x1;
    private double x2;
    private double y1;
    private double y2;

    private Section(double b0, double b1, double a0, double a1, double a2) {
      this.b0 = b0 / a0;
      this.b1 = b1 / a0;
      this.a1 = a1 / a0;
      this.a2 = a2 / a0;
    }

    static Section highPass(double hertz, int sampleRate) {
      double cosine = Math.cos(2 * Math.PI * hertz / sampleRate);
      return of(hertz, sampleRate, (1 + cosine) / 2, -(1 + cosine));
    }

    static Section lowPass(double hertz, int sampleRate) {
      double cosine = Math.cos(2 * Math.PI * hertz / sampleRate);
      return of(hertz, sampleRate, (1 - cosine) / 2, 1 - cosine);
    }

    private static Section of(double hertz, int sampleRate, double b0, double b1) {
      double turn = 2 * Math.PI * hertz / sampleRate;
      double alpha = Math.sin(turn) / Math.sqrt(2);
      return new Section(b0, b1, 1 + alpha, -2 * Math.cos(turn), 1 - alpha);
    }

    double next(double x) {
      double y = b0 * (x + x2) + b1 * x1 - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      return y;
    }
  }
}
