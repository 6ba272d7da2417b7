package dev.nemomcp.studio.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a line that has a colour of its own.
 *
 * @param from where it begins in the line
 * @param to just behind it
 * @param color {@code #rrggbb}
 */
record ColoredWord(int from, int to, String color) {
  /** A word ends where no letter goes on; in Chinese it may stand between others. */
  private static final String NO_LATIN_BEFORE = "(?<![\\p{IsLatin}\\p{N}])";

  private static final String NO_LATIN_BEHIND = "(?![\\p{IsLatin}\\p{N}])";

  /**
   * Wherever they stand, however they are capitalised.
   *
   * @param colors by word
   */
  static List<ColoredWord> in(String line, Map<String, String> colors) {
    List<ColoredWord> found = new ArrayList<>();
    colors.forEach(
        (word, color) -> {
          Matcher place = pattern(word).matcher(line);
          while (place.find()) {
            found.add(new ColoredWord(place.start(), place.end(), color));
          }
        });
    return found;
  }

  private static Pattern pattern(String word) {
    boolean isLatin = word.codePoints().noneMatch(Lettering::isEastAsian);
    String quoted = Pattern.quote(word);
    return Pattern.compile(
        isLatin ? NO_LATIN_BEFORE + quoted + NO_LATIN_BEHIND : quoted,
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
