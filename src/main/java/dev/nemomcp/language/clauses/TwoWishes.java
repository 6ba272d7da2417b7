package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;

/** Clauses that could be one wish, the place of it first, and are two. */
final class TwoWishes {
  private TwoWishes() {}

  /** "Lower the volume from 1:00 to 1:20, then stabilize it": what comes first is wanted too. */
  static boolean areOrdered(Clause clause, Clause next, Lexicon lexicon) {
    boolean isWhole =
        clause.tokens().stream()
            .map(lexicon::role)
            .anyMatch(role -> role == Role.QUALITY || role == Role.OBJECT);
    return isOfFilm(next)
        || (next.joint() == Joint.THEN || (next.joint() == Joint.AND && isWhole))
            && !clause.states()
            && !clause.findsFault()
            && clause.tokens().stream().noneMatch(Token::isHan);
  }

  /**
   * "第二段放大一点，画面防抖", "brighten clip 2; reverse it": says what is wanted, and complains of nothing.
   */
  static boolean isOrder(Clause clause, Lexicon lexicon) {
    if (Remarks.complains(clause)) {
      return false;
    }
    if (clause.has("quote") && (clause.has("wants") || clause.namesOne())) {
      return true;
    }
    boolean isHan = clause.isHan();
    return isHan
        ? Cue.RESIZES.isIn(clause.said()) || Cue.A_BIT_MORE.closes(clause.said())
        : !clause.states()
            && clause.tokens().stream()
                .filter(t -> lexicon.role(t) != Role.TALK)
                .findFirst()
                .filter(t -> lexicon.role(t) == Role.QUALITY)
                .isPresent();
  }

  /** "Brighten clip 2, fade to black at the end", "…，开头淡入": the film, and no place of it. */
  private static boolean isOfFilm(Clause next) {
    return next.has("beat_sync")
        || !next.has("it")
            && next.tokens().stream().anyMatch(t -> t.isOneOf(ShownWords.FADES))
            && next.tokens().stream()
                .anyMatch(
                    t ->
                        t.isOneOf(TokenTypes.FILM_ENDS)
                            || (t.isOneOf(ShownWords.FADES)
                                && (Cue.START_OF_FILM.opens(t) || Cue.ENDING.opens(t))));
  }

  /** "Cut the ums, except in the intro, then add captions": not said of all but the intro. */
  static boolean afterException(Clause clause, Clause next, Lexicon lexicon) {
    boolean opens = clause.tokens().get(0).is("except") && clause.joint() != Joint.COMMA;
    return areOrdered(clause, next, lexicon) || (next.joint() == Joint.AND && !opens);
  }

  /** "… and nothing happens from 0:33 to 0:51". */
  static boolean tells(Clause clause) {
    return clause.isRemark() || Cue.TELLS.opens(clause.said());
  }

  /**
   * "… and clip 4 is my favourite", "… and put Golden Hour at the top": no values of the wish
   * before.
   *
   * @param fitting what of {@code own} that wish could take
   */
  static boolean tellElse(Clause clause, List<Token> own, List<Token> fitting) {
    boolean isOfPlace = own.stream().anyMatch(t -> t.isOneOf(ClausePairs.PLACES));
    boolean tells = clause.states() || Cue.TELLS.opens(clause.said());
    boolean isShown =
        own.stream().anyMatch(t -> t.isOneOf(EachInTurn.WRITING) && !t.isHan())
            && Token.anyIs(own, "quote")
            && !Token.anyIs(fitting, "quote");
    return isShown
        || (clause.joint() == Joint.AND
            && isOfPlace
            && tells
            && own.stream().noneMatch(Token::isHan));
  }
}
