package dev.nemomcp.studio.render;

/**
 * How a text comes and goes, in FFmpeg's terms.
 *
 * @param filters that the text runs through; empty where it just stands there
 * @param x its left edge on the canvas
 * @param y its top edge
 */
record TextAnimation(String filters, String x, String y) {
  private static final double FADE_SECONDS = 0.3;
  private static final double QUICK_FADE_SECONDS = 0.12;
  private static final double MOVE_SECONDS = 0.45;

  /** How far a text rises, as a part of its own height and no more than that many pixels. */
  private static final double RISE = 0.25;

  private static final int HIGHEST_RISE = 48;

  /**
   * The animation of that name.
   *
   * @param name {@code fade}, {@code rise}, {@code pop} or {@code none}
   * @param start in seconds of the timeline
   * @param seconds how long the text shows
   */
  static TextAnimation of(String name, Sprite sprite, double start, double seconds) {
    String x = Integer.toString(sprite.x());
    String y = Integer.toString(sprite.y());
    return switch (name) {
      case "none" -> new TextAnimation("", x, y);
      case "rise" ->
          new TextAnimation(
              fades(start, seconds, FADE_SECONDS), x, risen(sprite, remaining(start)));
      case "pop" -> popped(sprite, start, seconds);
      default -> new TextAnimation(fades(start, seconds, FADE_SECONDS), x, y);
    };
  }

  /** Goes from 1 to 0 while the text comes. */
  private static String remaining(double start) {
    return "(1-clip((t-%s)/%s,0,1))".formatted(number(start), number(MOVE_SECONDS));
  }

  /** Quick at first, settling without a stop. */
  private static String risen(Sprite sprite, String remaining) {
    double way = Math.min(HIGHEST_RISE, sprite.image().getHeight() * RISE);
    return "'%d+%s*pow(%s,3)'".formatted(sprite.y(), number(way), remaining);
  }

  /** Grows around its middle, a little beyond its size and back. */
  private static TextAnimation popped(Sprite sprite, double start, double seconds) {
    String left = remaining(start);
    String size = "(1+0.4*(1.7*pow(%1$s,2)-2.7*pow(%1$s,3)))".formatted(left);
    return new TextAnimation(
        fades(start, seconds, QUICK_FADE_SECONDS)
            + ",scale=w='2*trunc(iw/2*%1$s)':h='2*trunc(ih/2*%1$s)':eval=frame".formatted(size),
        "'%d-overlay_w/2'".formatted(sprite.x() + sprite.image().getWidth() / 2),
        "'%d-overlay_h/2'".formatted(sprite.y() + sprite.image().getHeight() / 2));
  }

  private static String fades(double start, double seconds, double longest) {
    double fade = Math.min(longest, seconds / 3);
    return ",fade=in:st=%s:d=%s:alpha=1,fade=out:st=%s:d=%s:alpha=1"
        .formatted(number(start), number(fade), number(start + seconds - fade), number(fade));
  }

  private static String number(double value) {
    return FilterGraph.number(value);
  }
}
