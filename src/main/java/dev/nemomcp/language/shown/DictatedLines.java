package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Captions that are dictated, line by line. */
final class DictatedLines {
  private DictatedLines() {}

  /**
   * @param original what the offsets of the tokens point into
   * @return the tokens with every line quoted; empty where nothing is dictated
   */
  static Optional<List<Token>> in(List<Token> tokens, Lexicon lexicon, String original) {
    int from = start(tokens, lexicon);
    return from > 0 ? Optional.of(lines(tokens, from, original)) : Optional.empty();
  }

  /** "Captions: Hello. Welcome back.": where the first line begins; 0 where nothing is dictated. */
  private static int start(List<Token> tokens, Lexicon lexicon) {
    int colon = tokens.stream().map(Token::form).toList().indexOf(":");
    boolean isHeading =
        (colon == 1 || colon == 2)
            && colon + 2 < tokens.size()
            && tokens.get(colon - 1).is("captions");
    if (!isHeading) {
      return 0;
    }
    Token first = tokens.get(colon + 1);
    boolean isLook = first.isOneOf(TextWords.NOT_A_TEXT) || first.isOneOf(TextWords.PLACES);
    boolean isMore =
        tokens.subList(colon + 2, tokens.size() - 1).stream().anyMatch(TextWords::endsSentence);
    return isMore && !isLook && !first.is("quote") && !lexicon.isVerb(first) ? colon + 1 : 0;
  }

  /** Every sentence a line of its own, and all of them one wish. */
  private static List<Token> lines(List<Token> tokens, int from, String original) {
    List<Token> lines = new ArrayList<>(tokens.subList(0, from - 1));
    int start = from;
    for (int i = from; i < tokens.size(); i++) {
      boolean isLast = i + 1 == tokens.size();
      if (TextWords.endsSentence(tokens.get(i)) || isLast) {
        int begin = tokens.get(start).start();
        int end = tokens.get(i).end();
        String line = original.substring(begin, end).strip();
        lines.add(Token.of("quote", "text", line, line, begin, end));
        start = i + 1;
      }
    }
    return lines;
  }
}
