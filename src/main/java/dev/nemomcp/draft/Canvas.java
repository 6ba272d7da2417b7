package dev.nemomcp.draft;

/**
 * The picture that comes out.
 *
 * @param width pixels, even
 * @param height pixels, even
 * @param framesPerSecond constant rate: 24, 25, 30, 50 or 60
 */
public record Canvas(int width, int height, int framesPerSecond) {
  public static final Canvas LANDSCAPE_1080P = new Canvas(1920, 1080, 30);

  /** As people write it: {@code 1920×1080}. */
  public String size() {
    return width + "×" + height;
  }

  public double aspectRatio() {
    return (double) width / height;
  }

  public boolean isPortrait() {
    return height > width;
  }

  /** The shorter side, in pixels: what type is sized by. */
  public int shortSide() {
    return Math.min(width, height);
  }
}
