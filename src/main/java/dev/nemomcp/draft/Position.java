package dev.nemomcp.draft;

/** Where on the picture something sits; always inside the safe area. */
public enum Position {
  TOP_LEFT,
  TOP,
  TOP_RIGHT,
  LEFT,
  CENTER,
  RIGHT,
  BOTTOM_LEFT,
  BOTTOM,
  BOTTOM_RIGHT;

  /** Whether it is the middle of one of the four edges, so that it tells a half of the picture. */
  public boolean isSide() {
    return this == LEFT || this == RIGHT || isStacked();
  }

  /** Whether what is there stands above or below the rest, and not beside it. */
  public boolean isStacked() {
    return this == TOP || this == BOTTOM;
  }

  public boolean isTop() {
    return this == TOP_LEFT || this == TOP || this == TOP_RIGHT;
  }
}
