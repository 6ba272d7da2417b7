package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;

/** "End credits: “Filmed by Jo” and “Edited by Al”": lines of one card. */
final class CreditLines {
  private CreditLines() {}

  static List<Token> joined(List<Token> tokens) {
    List<Token> joined = new ArrayList<>();
    for (Token token : tokens) {
      int before = joined.size() - 1;
      while (before > 0 && Cue.LISTS.is(joined.get(before))) {
        before--;
      }
      boolean isLine =
          token.is("quote")
              && before > 0
              && joined.get(before).is("quote")
              && joined.subList(TextWords.startOfSentence(joined, before), before).stream()
                  .anyMatch(t -> t.is("end_card"));
      if (isLine) {
        Token first = joined.get(before);
        String lines = first.value() + "\n" + token.value();
        joined.subList(before, joined.size()).clear();
        joined.add(Token.of("quote", "text", lines, lines, first.start(), token.end()));
      } else {
        joined.add(token);
      }
    }
    return joined;
  }
}
