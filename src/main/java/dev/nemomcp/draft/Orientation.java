package dev.nemomcp.draft;

/**
 * How a picture is turned, on top of what its source says itself.
 *
 * @param rotationDegrees clockwise: 0, 90, 180 or 270
 * @param mirrored left and right swapped
 * @param flipped top and bottom swapped
 */
public record Orientation(int rotationDegrees, boolean mirrored, boolean flipped) {
  public static final Orientation AS_RECORDED = new Orientation(0, false, false);

  /** Lying on its side: width and height change places. */
  public boolean isOnItsSide() {
    return rotationDegrees % 180 != 0;
  }
}
