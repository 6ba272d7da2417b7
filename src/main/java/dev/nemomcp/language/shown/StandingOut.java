package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Set;

/**
 * "Write Cut the Cake on clip 2", "add the text 東京散歩 at 0:12": behind what says that words be
 * shown, words that capitals or their script set apart, whatever they would mean elsewhere.
 */
final class StandingOut {
  private static final Set<String> NAMES_WORDS =
      Set.of("text", "title", "says", "the_words", "spoken_word");
  private static final int MOST_SMALL_WORDS = 2;
  private static final int FEWEST_WORDS = 2;

  private final Lexicon lexicon;
  private final String original;

  StandingOut(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** Behind such words; {@code at}, before which they would stand, where there are none. */
  int end(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean leads = token.is("write") || (token.isOneOf(NAMES_WORDS) && isPut(tokens, at));
    if (!leads || at + 1 >= tokens.size()) {
      return at;
    }
    if (tokens.get(at + 1).is("quote")) {
      return at;
    }
    if (tokens.get(at + 1).isHan() && !token.isHan()) {
      return endOfScript(tokens, at + 1);
    }
    if (!opens(tokens.get(at + 1))) {
      return at;
    }
    int end = at + 1;
    for (int i = at + 1; i < tokens.size() && i - end <= MOST_SMALL_WORDS; i++) {
      boolean goesOn = tokens.get(i).isCapitalIn(original) || (i == end && isNumber(tokens.get(i)));
      if (tokens.get(i).is("quote") || (tokens.get(i).is(Token.PUNCTUATION) && !joins(tokens, i))) {
        break;
      }
      end = goesOn ? i + 1 : end;
    }
    String words = original.substring(tokens.get(at + 1).start(), tokens.get(end - 1).end());
    return words.strip().split(" +").length < FEWEST_WORDS || namesThing(tokens, end) ? at : end;
  }

  private static int endOfScript(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && tokens.get(end).isHan()) {
      end++;
    }
    return end;
  }

  private static boolean isPut(List<Token> tokens, int at) {
    return tokens.subList(TextWords.startOfSentence(tokens, at), at).stream()
        .anyMatch(t -> t.isOneOf(TextWords.PUTS) || t.isOneOf(NAMES_WORDS));
  }

  /** "English", "Chinese": what captions are in. */
  private boolean opens(Token first) {
    return first.isCapitalIn(original) && !first.is("quote") && !first.is("language_name");
  }

  private static boolean isNumber(Token token) {
    return token.is("number") || token.is("price") || token.is("percent");
  }

  /** "Rock & Roll". */
  private boolean joins(List<Token> tokens, int at) {
    boolean isInside = "'’&-".indexOf(original.charAt(tokens.get(at).start())) >= 0;
    return isInside
        && at + 1 < tokens.size()
        && (tokens.get(at + 1).isCapitalIn(original) || isNumber(tokens.get(at + 1)));
  }

  private boolean namesThing(List<Token> tokens, int end) {
    return end < tokens.size() && lexicon.role(tokens.get(end)) == Role.OBJECT;
  }
}
