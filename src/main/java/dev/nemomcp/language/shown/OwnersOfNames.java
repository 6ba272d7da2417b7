package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose name is to be shown: "with Maria Lopez's name at the start". */
final class OwnersOfNames {
  private static final String POSSESSIVE = "'s";
  private static final String NAME = "name";

  private final String original;

  OwnersOfNames(String original) {
    this.original = original;
  }

  /**
   * What is shown, and the tokens that say so.
   *
   * @param shown that a name is meant, and the name itself
   * @param end behind the last token that tells it
   */
  record Shown(List<Token> shown, int end) {}

  /** The name that the tokens from some place on tell. */
  Optional<Shown> at(List<Token> tokens, int at) {
    int end = at;
    while (at > 0 && end < tokens.size() && isCapital(tokens.get(end))) {
      end++;
    }
    if (end == at || end == tokens.size() || !saysName(tokens.get(end))) {
      return Optional.empty();
    }
    String owner = original.substring(tokens.get(at).start(), tokens.get(end - 1).end());
    return owner.endsWith(POSSESSIVE)
        ? Optional.of(shown(owner, tokens.get(at), tokens.get(end), end + 1))
        : Optional.empty();
  }

  private static Shown shown(String owner, Token first, Token last, int end) {
    String name = owner.substring(0, owner.length() - POSSESSIVE.length());
    Token named = new Token("a_name", Map.of(), NAME, NAME, first.start(), first.start());
    Token quote = Token.of("quote", "text", name, name, first.start(), last.end());
    return new Shown(List.of(named, quote), end);
  }

  private static boolean saysName(Token token) {
    return token.form().equals(NAME) && !token.is("quote");
  }

  private boolean isCapital(Token token) {
    return !token.is("quote") && !token.is(Token.PUNCTUATION) && token.isCapitalIn(original);
  }
}
