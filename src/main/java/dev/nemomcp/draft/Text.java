package dev.nemomcp.draft;

/**
 * Text placed on the timeline.
 *
 * @param id stays the same through edits
 * @param role what kind of text it is
 * @param content the words, lines parted by {@code \n}
 * @param startMillis on the timeline
 * @param durationMillis how long it shows
 * @param style how it looks
 */
public record Text(
    String id, Role role, String content, long startMillis, long durationMillis, TextStyle style) {

  /** What kind of text. */
  public enum Role {
    TITLE,
    LOWER_THIRD,
    END_CARD,
    PLAIN,
    /** Small in a corner, throughout. */
    WATERMARK
  }

  public Text withContent(String content) {
    return new Text(id, role, content, startMillis, durationMillis, style);
  }

  public Text withTime(long startMillis, long durationMillis) {
    return new Text(id, role, content, startMillis, durationMillis, style);
  }

  public Text withStyle(TextStyle style) {
    return new Text(id, role, content, startMillis, durationMillis, style);
  }
}
