package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Reach;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * "Cut the pauses, leave the ending alone", "调暖一点，夜景不要动": a part that is to stay as it is, of which
 * no more than a name is known. What is asked for of all the film would reach it, and that is told.
 */
final class PartsLeft {
  private static final Set<String> LEAVING = Set.of("leave", "leave_be");

  /** What people call a part of the film, which may be as long as it likes. */
  private static final Set<String> PARTS = Set.of("moment_of", "remark", "thing");

  private final Lexicon lexicon;
  private final Findings findings;
  private final List<String> left = new ArrayList<>();

  PartsLeft(Lexicon lexicon, Findings findings) {
    this.lexicon = lexicon;
    this.findings = findings;
  }

  /**
   * Hears a clause that may tell of such a part.
   *
   * @param understand makes of it what can be made; where that is something, it tells of none
   */
  void hear(Clause clause, Consumer<Clause> understand) {
    int told = findings.told();
    understand.accept(clause);
    boolean isLeft = clause.tokens().stream().anyMatch(t -> t.isOneOf(LEAVING));
    boolean isPart = clause.tokens().stream().anyMatch(this::namesPart);
    boolean isOther =
        clause.tokens().stream()
            .anyMatch(t -> lexicon.role(t) == Role.OBJECT || t.isOneOf(TokenTypes.STRETCH));
    if (findings.told() == told && isLeft && isPart && !isOther) {
      left.add(clause.said());
    }
  }

  private boolean namesPart(Token token) {
    return token.isOneOf(PARTS)
        || token.isOneOf(TokenTypes.FILM_ENDS)
        || (token.isPlain() && lexicon.role(token) == Role.UNKNOWN);
  }

  /** All is said. */
  void end() {
    if (findings.wishes().stream().anyMatch(Reach::takesInParts)) {
      left.forEach(part -> findings.cannot("keep_part", part));
    }
  }
}
