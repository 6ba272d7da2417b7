package dev.nemomcp.studio.footage.sound;

/**
 * A second-order high-pass at 100 Hz: mains hum and handling noise must not pass for loudness. The
 * coefficients are those of the Audio EQ Cookbook (Robert Bristow-Johnson), Q = 0.707.
 */
final class RumbleFilter {
  private static final double CUT_OFF_HERTZ = 100;

  private final double b0;
  private final double b1;
  private final double a1;
  private final double a2;
  private double x1;
  private double x2;
  private double y1;
  private double y2;

  RumbleFilter(int sampleRate) {
    double w = 2 * Math.PI * CUT_OFF_HERTZ / sampleRate;
    double alpha = Math.sin(w) / Math.sqrt(2);
    double a0 = 1 + alpha;
    b0 = (1 + Math.cos(w)) / 2 / a0;
    b1 = -2 * b0;
    a1 = -2 * Math.cos(w) / a0;
    a2 = (1 - alpha) / a0;
  }

  /** Filters in place; remembers where the piece before ended. */
  void apply(float[] samples) {
    for (int i = 0; i < samples.length; i++) {
      double x = samples[i];
      double y = b0 * x + b1 * x1 + b0 * x2 - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x;
      y2 = y1;
      y1 = y;
      samples[i] = (float) y;
    }
  }
}
