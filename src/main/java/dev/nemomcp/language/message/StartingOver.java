package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Undo everything and just take 0:20 to 1:05", "全部清空重新弄，这次只要…": what is wanted from then on is
 * told as if nothing had been said before. So the wish to start over is made a sentence of its own.
 */
public final class StartingOver {
  private static final Set<String> JOINS = Set.of("and", "then");
  private static final Set<String> NOT_SO = Set.of("not", "if", "wh");
  private static final Set<String> MARKS = Set.of(",", ";", "，", "；", "-", ":");

  private final Lexicon lexicon;

  public StartingOver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, with the end of a sentence behind it. */
  public List<Token> parted(List<Token> tokens) {
    int from = 0;
    while (from < tokens.size() && saysLittle(tokens.get(from))) {
      from++;
    }
    if (from == tokens.size() || !tokens.get(from).is("reset")) {
      return tokens;
    }
    int end = from + 1;
    while (end < tokens.size() && saysLittle(tokens.get(end)) && !isJoint(tokens.get(end))) {
      end++;
    }
    int next = end;
    while (next < tokens.size() && isJoint(tokens.get(next))) {
      next++;
    }
    if (next == tokens.size() || next == end) {
      return tokens;
    }
    List<Token> parted = new ArrayList<>(tokens.subList(0, end));
    parted.add(Token.punctuation(".", tokens.get(end).start()));
    tokens.subList(next, tokens.size()).stream()
        .filter(t -> t.isHan() || !(t.is("this_time") || Cue.IN_ITS_STEAD.is(t)))
        .forEach(parted::add);
    return parted;
  }

  private static boolean isJoint(Token token) {
    return token.isOneOf(JOINS)
        || (token.is(Token.PUNCTUATION)
            && (MARKS.contains(token.form()) || Sentence.ENDS.contains(token.form())));
  }

  private boolean saysLittle(Token token) {
    return switch (lexicon.role(token)) {
      case TALK, FILLER -> !token.isOneOf(NOT_SO);
      default -> false;
    };
  }
}
