package dev.nemomcp.studio.footage.words;

/**
 * How much fits a caption.
 *
 * @param wordsPerLine at most
 * @param widthPerLine at most, a Chinese character counting 2
 */
record CaptionShape(int wordsPerLine, int widthPerLine) {
  static final int LINES = 2;

  /** For a canvas taller than wide. */
  static final CaptionShape PORTRAIT = new CaptionShape(4, 24);

  /** For a canvas wider than tall. */
  static final CaptionShape LANDSCAPE = new CaptionShape(7, 42);

  static CaptionShape of(boolean portrait) {
    return portrait ? PORTRAIT : LANDSCAPE;
  }
}
