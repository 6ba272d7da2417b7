package dev.nemomcp.language.clauses;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;

/**
 * Words that name what is not wanted only to set it against what is: "white instead of yellow",
 * "instead of muting 0:50 to 1:05 just make it quieter". They ask for nothing.
 */
final class Contrast {

  private enum Opposed {
    NOTHING,
    A_THING,
    /** There, but not that: its times still hold. */
    DOING
  }

  private final Lexicon lexicon;
  private Opposed opposed = Opposed.NOTHING;

  Contrast(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param token the next one of its sentence
   * @param rest what follows it
   * @param clause what its clause holds so far
   * @return whether it is only set against what is wanted
   */
  boolean leavesOut(Token token, List<Token> rest, List<Token> clause) {
    if (token.is(Token.PUNCTUATION)) {
      endIf(Opposed.DOING);
      return false;
    }
    return switch (opposed) {
      case DOING -> {
        if (saysWhatToDo(token) && !token.form().endsWith("ing")) {
          opposed = Opposed.NOTHING;
        }
        yield opposed == Opposed.DOING && !token.isOneOf(TokenTypes.TIMES);
      }
      case A_THING -> {
        if (clause.isEmpty() && saysWhatToDo(token)) {
          opposed = Opposed.NOTHING;
        }
        yield opposed == Opposed.A_THING && lexicon.role(token) != Role.JOINT;
      }
      case NOTHING -> {
        if (opposes(token, rest, clause)) {
          opposed = Opposed.A_THING;
        } else if (opens(token, rest, clause)) {
          boolean isDoing = clause.isEmpty() && isDoing(rest.get(0));
          opposed = isDoing ? Opposed.DOING : Opposed.A_THING;
        }
        yield opposed != Opposed.NOTHING;
      }
    };
  }

  /** A thing is set against what its own clause names. */
  void endOfClause() {
    endIf(Opposed.A_THING);
  }

  private void endIf(Opposed ended) {
    if (opposed == ended) {
      opposed = Opposed.NOTHING;
    }
  }

  /** "White instead of yellow", "instead of lo-fi use something epic". */
  private boolean opens(Token token, List<Token> rest, List<Token> clause) {
    if (!token.is("not") || !Cue.INSTEAD.is(token)) {
      return false;
    }
    return clause.isEmpty()
        ? rest.stream().anyMatch(this::saysWhatToDo)
        : clause.stream().anyMatch(this::isWanted);
  }

  /** "竖屏不是方的", "黄色不是白色": one of a kind against another. */
  private boolean opposes(Token token, List<Token> rest, List<Token> clause) {
    if (!Cue.OPPOSES.is(token) || rest.isEmpty() || clause.isEmpty()) {
      return false;
    }
    Role wanted = lexicon.role(clause.get(clause.size() - 1));
    return (wanted == Role.QUALITY || wanted == Role.VALUE) && wanted == lexicon.role(rest.get(0));
  }

  private boolean isWanted(Token token) {
    return lexicon.saysWhatHappens(token)
        || lexicon.isThing(token)
        || lexicon.role(token) == Role.VALUE;
  }

  private boolean isDoing(Token token) {
    return lexicon.isVerb(token) && token.form().endsWith("ing");
  }

  private boolean saysWhatToDo(Token token) {
    return lexicon.isVerb(token) || token.is("some_music") || token.is("some_mood");
  }
}
