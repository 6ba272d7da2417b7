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

  public boolean isTop() {
    return this == TOP_LEFT || this == TOP || this == TOP_RIGHT;
  }
}
