package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Leave clip 2 alone and remove the pauses", "除了0:10到0:20，其他都加速": what is left as it is comes
 * first, and belongs to all that follows.
 */
final class ExceptedFirst {
  private static final Set<String> LEAVING = Set.of("except", "leave_be", "leave");
  private static final Set<String> KEEPING = Set.of("except", "leave_be", "leave", "keep");
  private static final Set<String> CUT_ALL_OVER = Set.of("pause", "filler_word");
  private static final Set<String> ALL_ELSE = Set.of("rest", "otherwise");

  private ExceptedFirst() {}

  /**
   * The same clauses, where such a one stands first in the order of "…, but leave clip 2 alone".
   */
  static List<Clause> putLast(List<Clause> clauses, Lexicon lexicon) {
    if (clauses.size() < 2
        || !onlyLeaves(clauses.get(0), clauses.get(1), lexicon)
        || clauses.stream()
            .skip(1)
            .anyMatch(c -> isOfAPlace(c) || isLeft(c) || onlyGoes(c, lexicon))) {
      return clauses;
    }
    Clause left = clauses.get(0);
    List<Clause> ordered = new ArrayList<>();
    for (Clause clause : clauses.subList(1, clauses.size())) {
      Clause wanted =
          clause.of(clause.tokens().stream().filter(t -> !t.isOneOf(ALL_ELSE)).toList());
      ordered.add(ordered.isEmpty() ? wanted.after(left.joint()) : wanted);
    }
    List<Token> places = left.tokens().stream().filter(t -> t.isOneOf(TokenTypes.STRETCH)).toList();
    if (ordered.size() == 1 && ordered.get(0).has("not") && left.has("except")) {
      List<Token> excepted = new ArrayList<>(List.of(left.first("except")));
      excepted.addAll(places);
      return List.of(ordered.get(0).followedBy(excepted));
    }
    List<Token> told = new ArrayList<>();
    told.add(
        Token.of("leave_be", Map.of(), left.said(), places.get(0).start(), places.get(0).end()));
    told.addAll(places);
    ordered.add(left.of(told).after(Joint.BUT));
    return ordered;
  }

  private static boolean onlyLeaves(Clause clause, Clause next, Lexicon lexicon) {
    Set<String> leaving = keepsFromCuts(clause, next) ? KEEPING : LEAVING;
    return clause.tokens().stream().anyMatch(t -> t.isOneOf(leaving))
        && clause.tokens().stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH))
        && clause.tokens().stream()
            .allMatch(
                t ->
                    t.isOneOf(leaving)
                        || t.isOneOf(TokenTypes.STRETCH)
                        || (lexicon.role(t) == Role.TALK && !t.is("not") && !t.is("it")));
  }

  /** "最后30秒留着，别的冷场都剪掉": no pause is cut there, but nothing else goes either. */
  private static boolean keepsFromCuts(Clause clause, Clause next) {
    return next.has("rest")
        && next.has("remove")
        && next.tokens().stream().anyMatch(t -> t.isOneOf(CUT_ALL_OVER))
        && !Cue.ONLY.isIn(clause.said());
  }

  private static boolean isOfAPlace(Clause clause) {
    return clause.tokens().stream()
        .anyMatch(t -> t.isOneOf(TokenTypes.STRETCH) || t.isOneOf(ClausePairs.PLACES));
  }

  /** "除了第一段，其他的都不要": which says to keep that, and nothing else. */
  private static boolean onlyGoes(Clause clause, Lexicon lexicon) {
    return clause.tokens().stream()
        .allMatch(t -> t.isOneOf(ALL_ELSE) || t.is("remove") || lexicon.role(t) == Role.TALK);
  }

  private static boolean isLeft(Clause clause) {
    return clause.tokens().stream().anyMatch(t -> t.isOneOf(LEAVING));
  }
}
