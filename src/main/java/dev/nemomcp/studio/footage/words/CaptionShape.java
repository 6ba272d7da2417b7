package dev.nemomcp.studio.footage.words;

/**
 * How much fits a caption.
 *
 * @param wordsPerLine at most
 * @param widthPerLine at most, a Chinese character counting 2
 * @param lines at most: 1 or 2
 */
record CaptionShape(int wordsPerLine, int widthPerLine, int lines) {
  private static final int LINES = 2;

  /** For a canvas taller than wide. */
  static final CaptionShape PORTRAIT = new CaptionShape(4, 24, LINES);

  /** For a canvas wider than tall. */
  static final CaptionShape LANDSCAPE = new CaptionShape(7, 42, LINES);

  static CaptionShape of(boolean portrait) {
    return portrait ? PORTRAIT : LANDSCAPE;
  }

  /** The same with other bounds; 0 leaves one as it is, and none lets more onto the picture. */
  CaptionShape within(int words, int width, int most) {
    return new CaptionShape(
        words > 0 ? words : wordsPerLine,
        width > 0 ? Math.min(width, widthPerLine) : widthPerLine,
        most > 0 ? Math.min(most, LINES) : lines);
  }
}
