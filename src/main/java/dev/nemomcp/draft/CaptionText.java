package dev.nemomcp.draft;

import dev.nemomcp.draft.Caption.Word;
import java.util.List;

/** What is left of a caption's text when only some of its words are heard. */
final class CaptionText {
  private CaptionText() {}

  /**
   * The caption's own writing, spaces and line breaks included, without the words not heard. Text
   * that was rewritten, so that its words are no longer found, stays whole.
   */
  static String of(Caption caption, List<Word> heard) {
    if (heard.size() == caption.words().size()) {
      return caption.text();
    }
    String text = caption.text();
    StringBuilder left = new StringBuilder();
    int from = 0;
    for (int i = 0; i < caption.words().size(); i++) {
      Word word = caption.words().get(i);
      int at = text.indexOf(word.text().strip(), from);
      if (at < 0) {
        return text;
      }
      int behind = at + word.text().strip().length();
      int next =
          i + 1 < caption.words().size()
              ? text.indexOf(caption.words().get(i + 1).text().strip(), behind)
              : text.length();
      if (next < 0) {
        return text;
      }
      if (heard.contains(word)) {
        left.append(text, at, next);
      }
      from = next;
    }
    return left.toString().strip();
  }
}
