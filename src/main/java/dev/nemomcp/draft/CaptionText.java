package dev.nemomcp.draft;

import dev.nemomcp.draft.Caption.Word;
import java.util.List;

/** What is left of a caption's text when only some of its words are heard. */
final class CaptionText {
  /** From here on scripts are written without spaces. */
  private static final int FIRST_WIDE = 0x2E80;

  /** On any canvas a line holds so many Latin letters, or half as many Chinese characters. */
  private static final int ALWAYS_FITS = 24;

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
    return evened(left.toString().strip(), caption.text());
  }

  /** What fits into a line stands in one; no word is left alone in a line. */
  private static String evened(String left, String whole) {
    int room = whole.lines().mapToInt(CaptionText::width).reduce(ALWAYS_FITS, Math::max);
    List<String> lines = left.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
    String joined = lines.stream().reduce(CaptionText::joined).orElse("");
    if (lines.size() < 2 || width(joined) <= room) {
      return joined;
    }
    boolean lonely = lines.stream().anyMatch(l -> l.indexOf(' ') < 0 && !isWide(l.charAt(0)));
    return lonely ? halved(joined) : String.join("\n", lines);
  }

  private static String joined(String line, String next) {
    boolean spaced = !isWide(line.charAt(line.length() - 1)) && !isWide(next.charAt(0));
    return spaced ? line + " " + next : line + next;
  }

  private static int width(String line) {
    return line.chars().map(c -> isWide((char) c) ? 2 : 1).sum();
  }

  private static boolean isWide(char c) {
    return c >= FIRST_WIDE && !Character.isSurrogate(c);
  }

  /** Broken at the space nearest to its middle. */
  private static String halved(String line) {
    int middle = line.length() / 2;
    int before = line.lastIndexOf(' ', middle);
    int after = line.indexOf(' ', middle);
    int at = before < 0 || after >= 0 && after - middle < middle - before ? after : before;
    return at < 0 ? line : line.substring(0, at) + "\n" + line.substring(at + 1);
  }
}
