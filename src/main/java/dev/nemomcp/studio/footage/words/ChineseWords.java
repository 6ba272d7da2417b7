package dev.nemomcp.studio.footage.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Where words begin in Chinese, which is written without spaces: the parting into known words that
 * is likeliest by how common each word is.
 */
public final class ChineseWords {
  /** Every line is a class: how common, then the words that are. */
  private static final String FILE = "chinese_words.txt";

  private static final int LONGEST = 4;

  /** Classes are twice the natural logarithm of how often a word is met in so many words. */
  private static final double ALL_WORDS = 2 * Math.log(60e6);

  private static final double UNKNOWN = 2 * Math.log(100) - ALL_WORDS;

  /** 看一看, 好不好, 想了想. */
  private static final String BETWEEN_DOUBLED = "一不了";

  private static final class Known {
    static final Map<String, Byte> CLASSES = load();
  }

  private ChineseWords() {}

  /** The places of a text, by index of its characters, that lie within a word. */
  public static BitSet within(String text) {
    BitSet within = new BitSet();
    int from = 0;
    while (from < text.length()) {
      int to = from;
      while (to < text.length() && UnicodeScript.of(text.charAt(to)) == UnicodeScript.HAN) {
        to++;
      }
      if (to - from > 1) {
        mark(within, text.substring(from, to), from);
      }
      from = Math.max(to, from + 1);
    }
    return within;
  }

  private static void mark(BitSet within, String characters, int offset) {
    int[] ends = likeliest(characters);
    for (int at = 0; at < characters.length(); at = ends[at]) {
      within.set(offset + at + 1, offset + ends[at]);
    }
    for (int at = 0; at + 2 < characters.length(); at++) {
      boolean doubled = characters.charAt(at) == characters.charAt(at + 2);
      if (doubled && BETWEEN_DOUBLED.indexOf(characters.charAt(at + 1)) >= 0) {
        within.set(offset + at + 1, offset + at + 3);
      }
    }
  }

  /** Where the word ends that begins at each place, found from the last place forward. */
  private static int[] likeliest(String characters) {
    int length = characters.length();
    double[] likelihood = new double[length + 1];
    int[] ends = new int[length];
    for (int from = length - 1; from >= 0; from--) {
      likelihood[from] = Double.NEGATIVE_INFINITY;
      for (int to = from + 1; to <= Math.min(length, from + LONGEST); to++) {
        Byte known = Known.CLASSES.get(characters.substring(from, to));
        if (known != null || to == from + 1) {
          double word = known == null ? UNKNOWN : known - ALL_WORDS;
          if (word + likelihood[to] > likelihood[from]) {
            likelihood[from] = word + likelihood[to];
            ends[from] = to;
          }
        }
      }
    }
    return ends;
  }

  private static Map<String, Byte> load() {
    Map<String, Byte> classes = new HashMap<>();
    try (InputStream file = ChineseWords.class.getResourceAsStream(FILE)) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split(" "))
          .forEach(
              line -> {
                for (int i = 1; i < line.length; i++) {
                  classes.put(line[i], Byte.valueOf(line[0]));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(classes);
  }
}
