package dev.nemomcp.language.words;

import java.util.regex.Pattern;

/**
 * A sentence as the lexicon writes it: half width, lower case, simplified characters, straight
 * dashes, minutes and seconds with a colon (1'15" and "at one fifteen" are 1:15). Each character
 * stands where it stood, so offsets point into the original too.
 */
public final class PlainText {
  private static final int FULL_WIDTH_OFFSET = 0xFEE0;

  /** And not feet and inches: "5'10" tall". */
  private static final Pattern MINUTES_AND_SECONDS =
      Pattern.compile(
          "(?<![\\d'])(\\d{1,2})['′’]([0-5]\\d)[\"″”](?! (?:long|tall|high|wide|deep))");

  private final String traditional;
  private final String simplified;

  /**
   * @param pairs traditional characters, each followed by its simplified one
   */
  public PlainText(String pairs) {
    StringBuilder from = new StringBuilder();
    StringBuilder to = new StringBuilder();
    for (int i = 0; i + 1 < pairs.length(); i += 2) {
      from.append(pairs.charAt(i));
      to.append(pairs.charAt(i + 1));
    }
    traditional = from.toString();
    simplified = to.toString();
  }

  /** One that knows the simplified characters for all traditional ones. */
  public static PlainText ofBothScripts() {
    return new PlainText(String.join("", Lexicon.lines("traditional.txt")));
  }

  public String of(String sentence) {
    StringBuilder plain = new StringBuilder(sentence.length());
    for (int i = 0; i < sentence.length(); i++) {
      plain.append(plain(sentence.charAt(i)));
    }
    return ClockInWords.inDigits(MINUTES_AND_SECONDS.matcher(plain).replaceAll("$1:$2 "));
  }

  private char plain(char c) {
    if (c >= '！' && c <= '～') {
      return Character.toLowerCase((char) (c - FULL_WIDTH_OFFSET));
    }
    return switch (c) {
      case '\u3000', '\u00a0', '\t' -> ' ';
      case '–', '—', '−', '‑', '〜' -> '-';
      case '×' -> 'x';
      case '。', '．', '｡' -> '。';
      default -> {
        int index = c < 0x2E80 ? -1 : traditional.indexOf(c);
        yield index >= 0 ? simplified.charAt(index) : Character.toLowerCase(c);
      }
    };
  }
}
