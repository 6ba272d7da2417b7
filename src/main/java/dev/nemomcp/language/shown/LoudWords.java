package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Set;

/**
 * Words to be shown, known by being written all in capitals: "slap GOOD BOY on it", "hold it with
 * the words GOTCHA".
 */
final class LoudWords {
  private static final Set<String> LETTERING = Set.of("says", "a_caption");
  private static final Set<String> LEADING =
      Set.of("says", "a_caption", "with", "put", "add", "write", "and");
  private static final int FEWEST = 2;

  private final String original;
  private final boolean areAllLoud;

  LoudWords(String original) {
    this.original = original;
    this.areAllLoud = original.chars().noneMatch(Character::isLowerCase);
  }

  /** The end of the loud words behind a verb that puts something there; else where it stands. */
  int end(List<Token> tokens, int at) {
    if (areAllLoud || !tokens.get(at).isOneOf(LEADING)) {
      return at;
    }
    int end = at + 1;
    while (end < tokens.size() && isLoud(tokens.get(end))) {
      end++;
    }
    end += end > at + 1 && end < tokens.size() && isNumber(tokens.get(end)) ? 1 : 0;
    int words = end > at + 1 ? said(tokens.get(at + 1), tokens.get(end - 1)).split(" +").length : 0;
    boolean isLedTo = tokens.get(at).isOneOf(LETTERING);
    boolean isPlaced =
        words > 0
            && (tokens.get(at + 1).isPlain() || tokens.get(at + 1).is("hello"))
            && end < tokens.size()
            && (tokens.get(end).isOneOf(TextWords.ENDS) || leadsToClip(tokens, end));
    boolean isListed = tokens.get(at).is("and") && !isPlaced;
    return isListed || words < (isLedTo || isPlaced ? 1 : FEWEST) ? at : end;
  }

  /** "Write HELLO on clip 1". */
  private static boolean leadsToClip(List<Token> tokens, int at) {
    return Cue.IN_OR_ON.is(tokens.get(at))
        && at + 1 < tokens.size()
        && tokens.get(at + 1).isOneOf(TokenTypes.STRETCH);
  }

  /** "Saying ROUND 2". */
  private boolean isNumber(Token token) {
    return token.is("number") && said(token, token).chars().allMatch(Character::isDigit);
  }

  private boolean isLoud(Token token) {
    String word = said(token, token);
    return !token.is("quote")
        && word.chars().filter(Character::isLetter).count() > 1
        && word.chars().noneMatch(Character::isLowerCase)
        && word.chars().allMatch(c -> c < 'z');
  }

  private String said(Token first, Token last) {
    return original.substring(first.start(), last.end());
  }
}
