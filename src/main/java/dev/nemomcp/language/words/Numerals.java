package dev.nemomcp.language.words;

import java.util.List;
import java.util.Map;

/** Reads numbers: in digits, in English words, in Chinese characters. */
final class Numerals {
  private static final Map<String, Integer> ENGLISH =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final String CHINESE_DIGITS = "零一二三四五六七八九";
  private static final String POINT = "点";

  private Numerals() {}

  /**
   * A number found.
   *
   * @param value how much
   * @param count how many tokens it takes
   */
  record Found(double value, int count) {
    static final Found NOTHING = new Found(0, 0);

    boolean isNothing() {
      return count == 0;
    }
  }

  /** The number, if any, that starts at a token. */
  static Found read(List<Token> tokens, int from) {
    Token first = tokens.get(from);
    if (first.is("number")) {
      return new Found(((Number) first.value()).doubleValue(), 1);
    }
    if (!first.isPlain()) {
      return Found.NOTHING;
    }
    return ENGLISH.containsKey(first.form()) ? english(tokens, from) : chinese(tokens, from);
  }

  static boolean isEnglish(String word) {
    return ENGLISH.containsKey(word) || word.equals("hundred");
  }

  private static Found english(List<Token> tokens, int from) {
    int value = ENGLISH.get(tokens.get(from).form());
    int count = 1;
    Integer ones = ENGLISH.get(form(tokens, from + 1));
    if (value >= 20 && ones != null && ones > 0 && ones < 10) {
      value += ones;
      count++;
    } else if (form(tokens, from + 1).equals("hundred")) {
      value *= 100;
      count++;
    }
    return new Found(value, count);
  }

  private static Found chinese(List<Token> tokens, int from) {
    double total = 0;
    int pending = -1;
    int at = from;
    for (; at < tokens.size() && tokens.get(at).isPlain(); at++) {
      String form = tokens.get(at).form();
      int unit = unit(form);
      if (unit > 0) {
        total += (pending < 0 ? 1 : pending) * unit;
        pending = -1;
      } else if (digit(form) >= 0 && pending <= 0) {
        pending = digit(form);
      } else {
        break;
      }
    }
    if (at == from) {
      return Found.NOTHING;
    }
    total += Math.max(pending, 0);
    if (form(tokens, at).equals(POINT) && digit(form(tokens, at + 1)) >= 0) {
      return new Found(total + digit(form(tokens, at + 1)) / 10.0, at + 2 - from);
    }
    return new Found(total, at - from);
  }

  private static int unit(String form) {
    return switch (form) {
      case "十" -> 10;
      case "百" -> 100;
      default -> 0;
    };
  }

  private static int digit(String form) {
    if (form.equals("两") || form.equals("俩")) {
      return 2;
    }
    return form.length() == 1 ? CHINESE_DIGITS.indexOf(form) : -1;
  }

  private static String form(List<Token> tokens, int at) {
    return at < tokens.size() && tokens.get(at).isPlain() ? tokens.get(at).form() : "";
  }
}
