package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;

/** A mood in quotes where music is spoken of, 背景音乐用“欢快”的: the mood, and no song of that name. */
public final class QuotedMood {
  private static final String MOOD = "mood";
  private final Lexicon lexicon;

  public QuotedMood(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, each such quote read. */
  public List<Token> in(List<Token> tokens) {
    List<Token> read = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      read.add(token.is("quote") && isOfMusic(clause(tokens, i)) ? meant(token) : token);
    }
    return read;
  }

  private Token meant(Token quote) {
    String said = quote.value().toString();
    List<Token> words = lexicon.recognise(Lexer.read(said, said));
    boolean isMood = words.size() == 1 && words.get(0).is(MOOD);
    return isMood ? Token.of(MOOD, words.get(0).values(), said, quote.start(), quote.end()) : quote;
  }

  private boolean isOfMusic(List<Token> said) {
    List<Token> clause = lexicon.recognise(said.stream().filter(t -> !t.is("quote")).toList());
    return Token.anyIs(clause, "music")
        && clause.stream().noneMatch(t -> t.isOneOf(TokenTypes.LETTERED));
  }

  private static List<Token> clause(List<Token> tokens, int at) {
    int from = at;
    while (from > 0 && !tokens.get(from - 1).is(Token.PUNCTUATION)) {
      from--;
    }
    int to = at;
    while (to < tokens.size() && !tokens.get(to).is(Token.PUNCTUATION)) {
      to++;
    }
    return tokens.subList(from, to);
  }
}
