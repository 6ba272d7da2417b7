package dev.nemomcp.language.words;

/** Aspect ratios in their shortest whole numbers. */
final class Ratios {
  private Ratios() {}

  static String of(int width, int height) {
    int divisor = greatestCommonDivisor(width, height);
    return width / divisor + ":" + height / divisor;
  }

  private static int greatestCommonDivisor(int a, int b) {
    return b == 0 ? a : greatestCommonDivisor(b, a % b);
  }
}
