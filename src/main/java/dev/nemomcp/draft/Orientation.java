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

  /** Where a point of the source's picture lies in the turned one. */
  public Framing.Focus turned(Framing.Focus point) {
    double x = point.x();
    double y = point.y();
    double across =
        switch (rotationDegrees) {
          case 90 -> 1 - y;
          case 180 -> 1 - x;
          case 270 -> y;
          default -> x;
        };
    double down =
        switch (rotationDegrees) {
          case 90 -> x;
          case 180 -> 1 - y;
          case 270 -> 1 - x;
          default -> y;
        };
    return new Framing.Focus(
        point.sourceMillis(), mirrored ? 1 - across : across, flipped ? 1 - down : down);
  }

  /** Lying on its side: width and height change places. */
  public boolean isOnItsSide() {
    return rotationDegrees % 180 != 0;
  }
}
