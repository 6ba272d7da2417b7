package dev.nemomcp.draft;

/**
 * The part of the picture that a clip has while several show at once: one of equal panes, in rows.
 *
 * @param columns of panes
 * @param rows of panes
 * @param number of this one: 0 is the first of the first row
 * @param filmNumber of the one in which the main track plays meanwhile
 */
public record Pane(int columns, int rows, int number, int filmNumber) {
  /** The most clips that one picture has panes for. */
  public static final int MOST = 9;

  private static final int PLACES_PER_ROW = 3;

  /**
   * The half at that side; the main track has the other.
   *
   * @param side a {@link Position#isSide() side}
   */
  public static Pane half(Position side) {
    int number = side == Position.RIGHT || side == Position.BOTTOM ? 1 : 0;
    return inLine(side.isStacked(), 2, number, 1 - number);
  }

  /**
   * One of as many as there are clips, as they suit the picture's shape.
   *
   * @param clips how many, 2…{@link #MOST}
   */
  public static Pane of(int clips, int number, int filmNumber, Canvas canvas) {
    int across = clips == 4 ? 2 : Math.min(clips, 3);
    int down = (clips + across - 1) / across;
    return canvas.isPortrait()
        ? new Pane(down, across, number, filmNumber)
        : new Pane(across, down, number, filmNumber);
  }

  /** One of as many as there are clips, all in one row, or in one column. */
  public static Pane inLine(boolean stacked, int clips, int number, int filmNumber) {
    return stacked
        ? new Pane(1, clips, number, filmNumber)
        : new Pane(clips, 1, number, filmNumber);
  }

  /** One of two. */
  public boolean isHalf() {
    return columns * rows == 2;
  }

  /** Where on the picture it is. */
  public Position position() {
    return position(number);
  }

  /** Where on the picture the main track plays meanwhile. */
  public Position filmPosition() {
    return position(filmNumber);
  }

  private Position position(int pane) {
    int place = place(pane / columns, rows) * PLACES_PER_ROW + place(pane % columns, columns);
    return Position.values()[place];
  }

  /** The first, middle or last of three places in a line of so many panes. */
  private static int place(int at, int count) {
    return count == 1 ? 1 : at == 0 ? 0 : at == count - 1 ? 2 : 1;
  }

  /** The same on a picture that is as wide as this one is high. */
  public Pane turned() {
    return new Pane(rows, columns, number, filmNumber);
  }

  /** The same where the first is the last. */
  public Pane reversed() {
    int last = columns * rows - 1;
    return new Pane(columns, rows, last - number, last - filmNumber);
  }

  /** A canvas of its shape and size on that one. */
  public Canvas within(Canvas canvas) {
    return new Canvas(canvas.width() / columns, canvas.height() / rows, canvas.framesPerSecond());
  }
}
