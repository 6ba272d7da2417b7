package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Our names (Mia, Josh, Tariq) at the end", "with our name, Maple Street Dental, at the start":
 * the names are one text, and the marks around them part nothing.
 */
public final class NamesListed {
  private static final Set<String> CARDS = Set.of("title", "end_card");

  private final Lexicon lexicon;
  private final String original;

  public NamesListed(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** The same tokens, such names made one token like a quoted text. */
  public List<Token> quoted(List<Token> tokens) {
    return new NumberAndName(original).joined(listed(tokens));
  }

  private List<Token> listed(List<Token> tokens) {
    List<Token> told = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      told.add(tokens.get(i));
      int end = tokens.get(i).is("a_name") ? endOfNames(tokens, i + 2) : 0;
      if (end > i + 2 && opens(tokens.get(i + 1)) && isClosed(tokens, i + 1, end)) {
        int from = tokens.get(i + 2).start();
        int to = tokens.get(end - 1).end();
        String names = original.substring(from, to);
        told.subList(endOfCard(told), told.size()).clear();
        told.add(Token.of("quote", "text", names, names, from, to));
        i = end < tokens.size() && closes(tokens.get(end)) ? end : end - 1;
      }
    }
    return told;
  }

  /** "A title card with our names": behind the card, where they are its words. */
  private static int endOfCard(List<Token> told) {
    int with = told.size() - 2;
    boolean isOfCard = with > 0 && told.get(with).is("with") && told.get(with - 1).isOneOf(CARDS);
    return isOfCard ? with : told.size();
  }

  /** Behind the last of them; where they would begin, if there are none. */
  private int endOfNames(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && isOfName(tokens.get(end))) {
      end++;
      int next = end;
      while (next < tokens.size() && (isComma(tokens.get(next)) || tokens.get(next).is("and"))) {
        next++;
      }
      end = next < tokens.size() && isOfName(tokens.get(next)) ? next : end;
    }
    return end;
  }

  private boolean isOfName(Token token) {
    Role role = lexicon.role(token);
    return token.isCapitalIn(original)
        && !token.isHan()
        && (role == Role.UNKNOWN || role == Role.FILLER);
  }

  private static boolean opens(Token token) {
    return token.is(Token.PUNCTUATION) && ",(:".contains(token.form());
  }

  private static boolean closes(Token token) {
    return token.is(Token.PUNCTUATION) && ",)".contains(token.form());
  }

  private static boolean isComma(Token token) {
    return token.is(Token.PUNCTUATION) && token.form().equals(",");
  }

  /** A bracket ends, and nothing but a place goes on behind names that none encloses. */
  private static boolean isClosed(List<Token> tokens, int opening, int end) {
    boolean inBrackets = tokens.get(opening).form().equals("(");
    if (end == tokens.size()) {
      return !inBrackets;
    }
    Token next = tokens.get(end);
    return inBrackets
        ? next.form().equals(")")
        : next.is(Token.PUNCTUATION) || next.isOneOf(TextWords.PLACES);
  }
}
