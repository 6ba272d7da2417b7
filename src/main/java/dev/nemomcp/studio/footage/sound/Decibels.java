package dev.nemomcp.studio.footage.sound;

/** The level of sound. */
public final class Decibels {
  /** Digital silence, and what is quieter than 16 bits can tell. */
  public static final float FLOOR = -96;

  private Decibels() {}

  /** Root mean square of samples {@code from} to {@code to}, exclusive, in dBFS. */
  public static float of(float[] samples, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += (double) samples[i] * samples[i];
    }
    double power = sum / (to - from);
    return power <= 0 ? FLOOR : (float) Math.max(FLOOR, 10 * Math.log10(power));
  }

  /** What a volume does to a level, in dB; silence counts as a thousandth. */
  public static double ofVolume(double factor) {
    return 20 * Math.log10(Math.max(factor, 0.001));
  }
}
