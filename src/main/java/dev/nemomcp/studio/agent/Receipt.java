package dev.nemomcp.studio.agent;

/**
 * What became of one wish, in the user's language.
 *
 * @param status {@code done}, {@code unchanged} or {@code not_done}
 * @param before what it was; empty where nothing was done
 * @param after what it is now
 * @param note what else to know; may be empty
 * @param reason why it was not done; empty otherwise
 * @param instead what to say instead; may be empty
 */
public record Receipt(
    String status, String before, String after, String note, String reason, String instead) {
  static final String DONE = "done";
  static final String UNCHANGED = "unchanged";
  static final String NOT_DONE = "not_done";

  static Receipt done(String before, String after, String note) {
    return new Receipt(DONE, before, after, note, "", "");
  }

  static Receipt unchanged(String asItIs, String why) {
    return new Receipt(UNCHANGED, asItIs, asItIs, why, "", "");
  }

  static Receipt notDone(String reason, String instead) {
    return new Receipt(NOT_DONE, "", "", "", reason, instead);
  }
}
