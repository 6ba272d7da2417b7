package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Drop the second line", behind a text that has two. */
final class TextLines {
  private static final Pattern TWO = Pattern.compile("(.+?)\\s*[|\n]\\s*([^|\n]+)");

  private TextLines() {}

  static boolean isSaidIn(String sentence) {
    return Cue.WITHOUT_FIRST_LINE.isIn(sentence) || Cue.WITHOUT_SECOND_LINE.isIn(sentence);
  }

  /**
   * @param last what was done last
   */
  static Optional<Wish> of(String sentence, Wish last) {
    return (last.kind().isText() ? last.words() : Optional.empty())
        .map(Object::toString)
        .map(TWO::matcher)
        .filter(Matcher::matches)
        .map(lines -> Wish.reworded(last.kind(), lines.group(), left(sentence, lines), sentence));
  }

  private static String left(String sentence, Matcher lines) {
    return lines.group(Cue.WITHOUT_FIRST_LINE.isIn(sentence) ? 2 : 1);
  }
}
