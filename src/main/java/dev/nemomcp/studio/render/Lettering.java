package dev.nemomcp.studio.render;

import java.awt.Font;
import java.lang.Character.UnicodeScript;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a text drawable in one face. */
final class Lettering {
  private static final Set<UnicodeScript> EAST_ASIAN =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Lettering() {}

  /**
   * What of a text can be drawn. Characters that the face lacks, such as emoji, are left out with
   * all that belongs to them, rather than shown as boxes.
   */
  static String drawable(String text, Font face) {
    return text.lines()
        .map(line -> withoutMissing(straightened(line), face))
        .filter(line -> !line.isBlank())
        .collect(Collectors.joining("\n"));
  }

  static boolean isEastAsian(int codePoint) {
    return EAST_ASIAN.contains(UnicodeScript.of(codePoint))
        || (codePoint >= 0x3000 && codePoint <= 0x303F)
        || (codePoint >= 0xFF00 && codePoint <= 0xFFEF);
  }

  private static String withoutMissing(String line, Font face) {
    StringBuilder kept = new StringBuilder();
    int before = 0;
    for (int c : line.codePoints().toArray()) {
      if (before != ZERO_WIDTH_JOINER && !isJoiner(c) && face.canDisplay(c)) {
        kept.appendCodePoint(c);
      }
      before = c;
    }
    return kept.toString().replaceAll("\\s+", " ").strip();
  }

  /** Variation selectors, zero-width joiners, skin tones and keycaps: nothing without an emoji. */
  private static boolean isJoiner(int c) {
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
