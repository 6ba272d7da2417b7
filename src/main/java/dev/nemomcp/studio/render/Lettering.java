package dev.nemomcp.studio.render;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a text drawable. */
final class Lettering {
  /** Korean is not among them: it parts words by spaces. */
  private static final Set<UnicodeScript> EAST_ASIAN =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private Lettering() {}

  /**
   * What of a text can be drawn. Characters that the type lacks are left out with all that belongs
   * to them, rather than shown as boxes.
   */
  static String drawable(String text, Typeface type) {
    return text.lines()
        .map(line -> withoutMissing(straightened(line), type))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  /** Which way a text runs is told by its first letter. */
  static boolean runsRightToLeft(String text) {
    return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  static boolean isEastAsian(int codePoint) {
    return EAST_ASIAN.contains(UnicodeScript.of(codePoint))
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
  }

  /** What a reader sees as single characters, each with all that belongs to it. */
  static List<String> characters(String text) {
    return CHARACTER.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String withoutMissing(String line, Typeface type) {
    return characters(line).stream()
        .filter(type::canDraw)
        .collect(Collectors.joining())
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Variation selectors, zero-width joiners, skin tones and keycaps: nothing without an emoji. */
  static boolean isJoiner(int c) {
    return (c >= 0xFE00 && c <= 0xFE0F)
        || c == ZERO_WIDTH_JOINER
        || c == 0x20E3
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || Character.getType(c) == Character.CONTROL;
  }

  /** Curly quotes and dots are as wide as a Chinese character in this face. */
  private static String straightened(String line) {
    return line.codePoints().anyMatch(Lettering::isEastAsian)
        ? line.replaceAll("(?<=[\\p{IsLatin}\\d])[’‘](?=\\p{IsLatin})", "'")
        : line.replaceAll("[‘’]", "'").replaceAll("[“”]", "\"").replace("…", "...");
  }
}
