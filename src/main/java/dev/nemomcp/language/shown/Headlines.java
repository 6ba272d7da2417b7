package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.List;

/** Text to be shown that opens with words in brackets, which are a part of it: "标题：【避雷】这家店别去". */
final class Headlines {
  private final Lexicon lexicon;
  private final String original;

  Headlines(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** Behind the whole of it; {@code at}, before which it would stand, where there is none. */
  int end(List<Token> tokens, int at) {
    if (at + 2 >= tokens.size() || !isBracketed(tokens.get(at + 1))) {
      return at;
    }
    int end = at + 2;
    while (end < tokens.size()
        && !tokens.get(end).is(Token.PUNCTUATION)
        && tokens.get(end).start() == tokens.get(end - 1).end()) {
      end++;
    }
    List<Token> rest = tokens.subList(at + 2, end);
    boolean isWording =
        rest.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
            && rest.stream().noneMatch(Headlines::tellsHow);
    return isWording ? end : at;
  }

  private boolean isBracketed(Token token) {
    return token.is("quote") && original.charAt(token.start()) == '【';
  }

  private static boolean tellsHow(Token token) {
    return token.isOneOf(TextWords.PLACES)
        || token.isOneOf(TextWords.ENDS)
        || token.isOneOf(TextWords.NOT_A_TEXT)
        || token.isOneOf(TextWords.PUTS)
        || token.is("length")
        || token.is("quote");
  }
}
