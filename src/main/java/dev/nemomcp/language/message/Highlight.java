package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What "with a pink highlight" colours: all the letters, or, where these have a colour of their own
 * or light up word by word, the word that is being said.
 */
public final class Highlight {
  private static final String HIGHLIGHTED = "highlighted";
  private static final Set<String> OF_LETTERS = Set.of("color", "text_color", "highlight_words");

  private Highlight() {}

  /** The same tokens, each highlight as what it colours. */
  public static List<Token> in(List<Token> tokens) {
    if (!Token.anyIs(tokens, HIGHLIGHTED)) {
      return tokens;
    }
    List<Token> read = new ArrayList<>(tokens.size());
    boolean areColoured = false;
    for (Token token : tokens) {
      boolean ends = token.is(Token.PUNCTUATION) && Sentence.ENDS.contains(token.form());
      areColoured = !ends && (areColoured || token.isOneOf(OF_LETTERS));
      String meant = areColoured ? "highlight_color" : "text_color";
      read.add(token.is(HIGHLIGHTED) ? token.as(meant) : token);
    }
    return read;
  }
}
