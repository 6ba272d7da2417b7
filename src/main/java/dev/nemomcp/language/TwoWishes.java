package dev.nemomcp.language;

import dev.nemomcp.language.Clause.Joint;

/** Clauses that could be one wish, the place of it first, and are two. */
final class TwoWishes {
  private TwoWishes() {}

  /** "Lower the volume from 1:00 to 1:20, then stabilize it": what comes first is wanted too. */
  static boolean areOrdered(Clause clause, Clause next) {
    return next.joint() == Joint.THEN
        && !ClausePairs.states(clause)
        && clause.tokens().stream().noneMatch(Token::isHan);
  }

  /** "Cut the ums, except in the intro, then add captions": not said of all but the intro. */
  static boolean afterException(Clause clause, Clause next) {
    boolean opens = clause.tokens().get(0).is("except") && clause.joint() != Joint.COMMA;
    return areOrdered(clause, next) || (next.joint() == Joint.AND && !opens);
  }
}
