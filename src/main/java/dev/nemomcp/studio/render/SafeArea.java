package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Position;

/**
 * Where text and logos may stand, in pixels: clear of what phones' apps draw over a tall video, and
 * of a television's edges on a wide one.
 */
record SafeArea(int left, int top, int right, int bottom) {

  static SafeArea of(Canvas canvas) {
    double shape = canvas.aspectRatio();
    if (shape < 0.7) {
      return of(canvas, 0.11, 0.12, 0.28);
    }
    return shape < 1.3 ? of(canvas, 0.08, 0.08, 0.12) : of(canvas, 0.06, 0.08, 0.1);
  }

  private static SafeArea of(Canvas canvas, double side, double top, double bottom) {
    return new SafeArea(
        (int) Math.round(canvas.width() * side),
        (int) Math.round(canvas.height() * top),
        (int) Math.round(canvas.width() * (1 - side)),
        (int) Math.round(canvas.height() * (1 - bottom)));
  }

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  /** The left edge of something so wide. */
  int x(Position position, int width) {
    return switch (position) {
      case TOP_LEFT, LEFT, BOTTOM_LEFT -> left;
      case TOP_RIGHT, RIGHT, BOTTOM_RIGHT -> right - width;
      default -> (left + right - width) / 2;
    };
  }

  /** The top edge of something so high. */
  int y(Position position, int height) {
    return switch (position) {
      case TOP_LEFT, TOP, TOP_RIGHT -> top;
      case BOTTOM_LEFT, BOTTOM, BOTTOM_RIGHT -> bottom - height;
      default -> (top + bottom - height) / 2;
    };
  }

  /** The same for something that sits lower than its position, as far as there is room. */
  int y(Position position, int height, double pixelsLower) {
    double lowest = Math.max(top, bottom - height);
    return (int) Math.round(Math.max(top, Math.min(lowest, y(position, height) + pixelsLower)));
  }
}
