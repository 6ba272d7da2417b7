package dev.nemomcp.draft;

import java.util.List;

/**
 * One caption, tied to the footage it is spoken in, so that it stays in step through every later
 * cut.
 *
 * @param mediaId which footage
 * @param sourceStartMillis when it appears, in the footage's own time
 * @param sourceEndMillis when it goes
 * @param text what is shown, lines parted by {@code \n}
 * @param words when each word is said, in the footage's own time; empty where unknown
 * @param delayMillis how much later it shows than it is said, in the edited video's time; negative
 *     for earlier
 */
public record Caption(
    String mediaId,
    long sourceStartMillis,
    long sourceEndMillis,
    String text,
    List<Word> words,
    long delayMillis) {

  public Caption {
    words = List.copyOf(words);
  }

  /** One that shows as it is said. */
  public Caption(
      String mediaId, long sourceStartMillis, long sourceEndMillis, String text, List<Word> words) {
    this(mediaId, sourceStartMillis, sourceEndMillis, text, words, 0);
  }

  public Caption withText(String text) {
    return new Caption(mediaId, sourceStartMillis, sourceEndMillis, text, words, delayMillis);
  }

  public Caption withSourceEnd(long sourceEndMillis) {
    return new Caption(mediaId, sourceStartMillis, sourceEndMillis, text, words, delayMillis);
  }

  public Caption withDelay(long delayMillis) {
    return new Caption(mediaId, sourceStartMillis, sourceEndMillis, text, words, delayMillis);
  }

  /**
   * A spoken word.
   *
   * @param text as written, with its punctuation
   * @param startMillis in the footage's own time
   * @param endMillis in the footage's own time
   */
  public record Word(String text, long startMillis, long endMillis) {}
}
