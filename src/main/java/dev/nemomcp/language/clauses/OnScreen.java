package dev.nemomcp.language.clauses;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** "The recipe on screen for the first 8 seconds: “200 g flour”": what is quoted is a text. */
public final class OnScreen {
  private OnScreen() {}

  /** The same, with a text named where only the screen was. */
  public static List<Token> asText(List<Token> tokens) {
    List<Token> read = new ArrayList<>(tokens);
    for (int i = 1; i + 1 < read.size(); i++) {
      if (!read.get(i).form().equals(":") || !read.get(i + 1).is("quote")) {
        continue;
      }
      int from = i;
      while (from > 0 && !read.get(from - 1).is(Token.PUNCTUATION)) {
        from--;
      }
      List<Token> heading = read.subList(from, i);
      boolean isShown =
          heading.stream().anyMatch(Cue.ON_SCREEN::isIn)
              && heading.stream().noneMatch(t -> t.isOneOf(TokenTypes.LETTERED) || t.is("write"));
      if (isShown) {
        Token quote = read.get(i + 1);
        read.set(i, Token.of("text", Map.of(), quote.form(), quote.start(), quote.start()));
        read.subList(from, i).removeIf(t -> t.is(Token.WORD));
        i = from;
      }
    }
    return read;
  }
}
