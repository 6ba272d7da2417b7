package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Position;

/**
 * A part of the picture that nobody shall read: coarse blocks first, from which no letter can be
 * guessed, then soft, so that it does not catch the eye.
 */
record BlurredPlace(int x, int y, int width, int height, int block) {
  private static final double CORNER_WIDTH = 0.38;
  private static final double CORNER_HEIGHT = 0.3;
  private static final double MIDDLE_WIDTH = 0.5;
  private static final double SIDE_HEIGHT = 0.5;
  private static final double CENTER_HEIGHT = 0.4;

  static BlurredPlace of(Position position, Canvas canvas) {
    double wide =
        switch (position) {
          case TOP, CENTER, BOTTOM -> MIDDLE_WIDTH;
          default -> CORNER_WIDTH;
        };
    double high =
        switch (position) {
          case LEFT, RIGHT -> SIDE_HEIGHT;
          case CENTER -> CENTER_HEIGHT;
          default -> CORNER_HEIGHT;
        };
    int width = FramingFilters.even(canvas.width() * wide);
    int height = FramingFilters.even(canvas.height() * high);
    return new BlurredPlace(
        FramingFilters.even((canvas.width() - width) * across(position)),
        FramingFilters.even((canvas.height() - height) * down(position)),
        width,
        height,
        Math.max(8, canvas.shortSide() / 16));
  }

  private static double across(Position position) {
    return switch (position) {
      case TOP_LEFT, LEFT, BOTTOM_LEFT -> 0;
      case TOP, CENTER, BOTTOM -> 0.5;
      case TOP_RIGHT, RIGHT, BOTTOM_RIGHT -> 1;
    };
  }

  private static double down(Position position) {
    return switch (position) {
      case TOP_LEFT, TOP, TOP_RIGHT -> 0;
      case LEFT, CENTER, RIGHT -> 0.5;
      case BOTTOM_LEFT, BOTTOM, BOTTOM_RIGHT -> 1;
    };
  }

  String filter() {
    return ("split[seen][hidden],[hidden]crop=%d:%d:%d:%d,pixelize=w=%d:h=%d,gblur=sigma=%s[hidden],"
            + "[seen][hidden]overlay=%d:%d")
        .formatted(width, height, x, y, block, block, FilterGraph.number(block * 0.5), x, y);
  }
}
