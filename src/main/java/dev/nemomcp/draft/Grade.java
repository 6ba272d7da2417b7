package dev.nemomcp.draft;

/**
 * How a picture's light and colour are shifted.
 *
 * @param brightness −1…1, 0 as recorded
 * @param contrast factor, 1 as recorded
 * @param saturation factor, 1 as recorded, 0 grey
 * @param warmth −1 (cooler) … 1 (warmer), 0 as recorded
 */
public record Grade(double brightness, double contrast, double saturation, double warmth) {
  public static final Grade AS_RECORDED = new Grade(0, 1, 1, 0);
}
