package dev.nemomcp.draft;

/**
 * How one clip turns into the next. Both play during it, so the timeline gets shorter by its
 * length.
 *
 * @param style {@code cut}, or {@code fade}, {@code dissolve}, {@code fadeblack}, {@code
 *     fadewhite}, {@code wipeleft}, {@code slideleft}, {@code zoomin} …: FFmpeg's xfade names
 * @param durationMillis 0 for a cut
 */
public record Transition(String style, long durationMillis) {
  public static final Transition CUT = new Transition("cut", 0);

  public static Transition fade(long durationMillis) {
    return new Transition("fade", durationMillis);
  }

  public boolean isCut() {
    return durationMillis <= 0;
  }
}
