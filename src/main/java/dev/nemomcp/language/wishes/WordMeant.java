package dev.nemomcp.language.wishes;

import dev.nemomcp.language.words.Spelling;
import dev.nemomcp.language.words.Token;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** The title “Morning with Kira”, “it's “Kyra””: one word of what was said, spelt otherwise. */
public final class WordMeant {
  private static final String BLANK = " ";
  private static final int MOST_SLIPS = 2;

  private WordMeant() {}

  /**
   * A quote as it is meant for a wish: the whole text of the wish, where one word was corrected.
   */
  public static Token in(Pending wish, Token value) {
    boolean isWord = value.is("quote") && !value.value().toString().contains(BLANK);
    if (!isWord || !(wish.parameters().get("text") instanceof String text)) {
      return value;
    }
    String word = value.value().toString();
    String[] words = text.split(BLANK);
    int nearest =
        IntStream.range(0, words.length)
            .boxed()
            .min(Comparator.comparingInt(i -> slips(words[i], word)))
            .orElse(0);
    int slips = slips(words[nearest], word);
    if (words.length < 2 || slips > Math.min(MOST_SLIPS, word.length() / 2)) {
      return value;
    }
    words[nearest] = word;
    return value.with(Map.of("text", String.join(BLANK, words)));
  }

  private static int slips(String one, String other) {
    return Spelling.slips(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT));
  }
}
