package dev.nemomcp.draft;

/**
 * A simple shape that is drawn over the whole of the video.
 *
 * @param shape what is drawn; a draft has at most one of each
 * @param color {@code #rrggbb}
 * @param position of a bar: {@link Position#TOP} or {@link Position#BOTTOM}; of no meaning else
 * @param thickness as a part of the picture's shorter side, 0…1
 */
public record Graphic(Shape shape, String color, Position position, double thickness) {

  /** What is drawn. */
  public enum Shape {
    /** Around the picture. */
    BORDER,
    /** Along an edge, from one side to the other while the video plays; over a border. */
    PROGRESS_BAR
  }
}
