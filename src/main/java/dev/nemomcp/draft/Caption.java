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
 */
public record Caption(
    String mediaId, long sourceStartMillis, long sourceEndMillis, String text, List<Word> words) {

  public Caption {
    words = List.copyOf(words);
  }

  public Caption withText(String text) {
    return new Caption(mediaId, sourceStartMillis, sourceEndMillis, text, words);
  }

  public Caption shifted(long millis) {
    return new Caption(
        mediaId,
        sourceStartMillis + millis,
        sourceEndMillis + millis,
        text,
        words.stream()
            .map(w -> new Word(w.text(), w.startMillis() + millis, w.endMillis() + millis))
            .toList());
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
