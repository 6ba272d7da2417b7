package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Drop the second line", behind a text that has two. */
final class TextLines {
  private static final Pattern TWO = Pattern.compile("(.+?)\\s*[|\n]\\s*([^|\n]+)");
  private static final Set<Kind> LETTERED = Set.of(Kind.TITLE, Kind.TEXT);

  private TextLines() {}

  static boolean isSaidIn(String sentence) {
    return Cue.WITHOUT_FIRST_LINE.isIn(sentence) || Cue.WITHOUT_SECOND_LINE.isIn(sentence);
  }

  /**
   * @param last what was done last
   */
  static Optional<Wish> of(String sentence, Wish last) {
    Optional<String> text =
        LETTERED.contains(last.kind()) ? last.words().map(Object::toString) : Optional.empty();
    return text.flatMap(
        both -> {
          Matcher lines = TWO.matcher(both);
          return lines.matches()
              ? Optional.of(
                  new Wish(
                      last.kind(),
                      Map.of("change", true, "find", both, "text", left(sentence, lines)),
                      sentence))
              : Optional.empty();
        });
  }

  private static String left(String sentence, Matcher lines) {
    return lines.group(Cue.WITHOUT_FIRST_LINE.isIn(sentence) ? 2 : 1);
  }
}
