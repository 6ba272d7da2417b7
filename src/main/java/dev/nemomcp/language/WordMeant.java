package dev.nemomcp.language;

import java.util.Locale;
import java.util.Map;

/** The title “Morning with Kira”, “it's “Kyra””: one word of what was said, spelt otherwise. */
final class WordMeant {
  private static final String BLANK = " ";
  private static final int MOST_LETTERS = 2;

  private WordMeant() {}

  /**
   * A quote as it is meant for a wish: the whole text of the wish, where one word was corrected.
   */
  static Token in(Pending wish, Token value) {
    boolean isWord = value.is("quote") && !value.value().toString().contains(BLANK);
    if (!isWord || !(wish.parameters().get("text") instanceof String text)) {
      return value;
    }
    String word = value.value().toString();
    String[] words = text.split(BLANK);
    int nearest = -1;
    for (int i = 0; i < words.length; i++) {
      boolean isNearer =
          nearest < 0 || lettersBetween(words[i], word) < lettersBetween(words[nearest], word);
      nearest = isNearer ? i : nearest;
    }
    boolean isMeant =
        words.length > 1
            && 2 * lettersBetween(words[nearest], word) <= word.length()
            && lettersBetween(words[nearest], word) <= MOST_LETTERS;
    if (!isMeant) {
      return value;
    }
    words[nearest] = word;
    return value.with(Map.of("text", String.join(BLANK, words)));
  }

  /** How many letters are to be changed, put in or left out to make one of the other. */
  private static int lettersBetween(String one, String other) {
    String from = one.toLowerCase(Locale.ROOT);
    String to = other.toLowerCase(Locale.ROOT);
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int above = row[j];
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[to.length()];
  }
}
