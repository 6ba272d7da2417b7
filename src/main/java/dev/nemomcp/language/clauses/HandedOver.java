package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** "Turn it into a gif, just 0:14 to 0:18": how much of the film is handed over. */
final class HandedOver {
  private static final Set<Kind> AS_A_FILE =
      EnumSet.of(Kind.CONVERT, Kind.EXPORT, Kind.EXTRACT_AUDIO, Kind.COMPRESS);

  private static final Set<Kind> OF_THE_WHOLE = EnumSet.of(Kind.ASPECT);

  private HandedOver() {}

  /**
   * @param wish the wish before
   * @param own what the clause says
   * @return whether it only says which part of the film that is wanted for
   */
  static boolean isTold(Pending wish, Clause clause, List<Token> own) {
    boolean onlyTellsWhere =
        own.stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH))
            && own.stream().allMatch(t -> t.isOneOf(TokenTypes.STRETCH) || t.is("polite"));
    return wish != null
        && onlyTellsWhere
        && (AS_A_FILE.contains(wish.kind())
            || (OF_THE_WHOLE.contains(wish.kind())
                && Cue.NOTHING_ELSE.isIn(clause.said())
                && own.stream().noneMatch(t -> t.is("clip"))));
  }
}
