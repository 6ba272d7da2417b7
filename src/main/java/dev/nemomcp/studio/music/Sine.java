package dev.nemomcp.studio.music;

/** A sine by table: fast, and the same on every machine. */
final class Sine {
  private static final int SIZE = 1 << 13;
  private static final float[] TABLE = new float[SIZE + 1];

  static {
    for (int i = 0; i <= SIZE; i++) {
      TABLE[i] = (float) StrictMath.sin(2 * Math.PI * i / SIZE);
    }
  }

  private Sine() {}

  /**
   * @param turns phase in whole turns; any number not below −1,000
   */
  static double at(double turns) {
    double place = turns + 1_000;
    place = (place - (long) place) * SIZE;
    int index = (int) place;
    float low = TABLE[index];
    return low + (TABLE[index + 1] - low) * (place - index);
  }
}
