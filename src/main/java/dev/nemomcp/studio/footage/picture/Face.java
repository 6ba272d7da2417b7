package dev.nemomcp.studio.footage.picture;

/**
 * A face in a frame, from brow to chin, in shares of the frame's width and height.
 *
 * @param x of its centre, 0 left … 1 right
 * @param y of its centre, 0 top … 1 bottom
 * @param width share of the frame's width
 * @param height share of the frame's height
 * @param score how sure it is, 0…1
 */
record Face(double x, double y, double width, double height, double score) {

  /** Of the frame's area. */
  double area() {
    return width * height;
  }

  /** The common area, as a share of what both cover together. */
  double overlap(Face other) {
    double common =
        common(x, width, other.x, other.width) * common(y, height, other.y, other.height);
    return common / (area() + other.area() - common);
  }

  private static double common(double a, double aLength, double b, double bLength) {
    double from = Math.max(a - aLength / 2, b - bLength / 2);
    double to = Math.min(a + aLength / 2, b + bLength / 2);
    return Math.max(0, to - from);
  }
}
