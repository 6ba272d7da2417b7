package dev.nemomcp.draft;

import java.util.List;

/**
 * How footage of one shape fills a canvas of another.
 *
 * @param fill what happens to the difference
 * @param path for {@link Fill#CROP}: where the crop's centre should be, in source order; empty
 *     means the middle. Between two points the crop glides; before the first and after the last it
 *     stands still.
 */
public record Framing(Fill fill, List<Focus> path) {
  public static final Framing FIT = new Framing(Fill.FIT, List.of());
  public static final Framing BLUR = new Framing(Fill.BLUR, List.of());

  public Framing {
    path = List.copyOf(path);
  }

  public static Framing crop(List<Focus> path) {
    return new Framing(Fill.CROP, path);
  }

  /** What happens where the shapes differ. */
  public enum Fill {
    /** The whole picture, black bars where it does not reach. */
    FIT,
    /** The whole picture over a blurred, enlarged copy of itself. */
    BLUR,
    /** The canvas is filled; what does not fit is cut off. */
    CROP
  }

  /**
   * A point to keep in view.
   *
   * @param sourceMillis when, in the footage's own time
   * @param x 0 left … 1 right, of the upright source picture
   * @param y 0 top … 1 bottom
   */
  public record Focus(long sourceMillis, double x, double y) {}
}
