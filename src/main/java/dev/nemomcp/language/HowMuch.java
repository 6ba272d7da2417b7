package dev.nemomcp.language;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** "A bit", "far too": by how much more or less than usual. */
final class HowMuch {
  private HowMuch() {}

  /** "Way too loud, bring it down a bit": as it is said of what is to be done; 1 for as usual. */
  static double isMeantBy(Clause clause, Lexicon lexicon) {
    double degree = 1;
    boolean isSaid = false;
    for (Token token : clause.tokens()) {
      if (token.is("degree") && !isSaid) {
        degree = ((Number) token.value()).doubleValue();
        isSaid = true;
      }
      isSaid &= lexicon.role(token) != Role.ACTION;
    }
    return degree;
  }

  /**
   * "A bit too loud, turn it down": by no more than was said the first time.
   *
   * @return the parameters of the second of which the first asks for less, both going the same way
   */
  static Set<String> wasSaidBefore(Pending first, Pending second) {
    boolean saysMore = !first.parameters().keySet().containsAll(second.parameters().keySet());
    if (!first.isGraded() || second.isGraded() || saysMore || Cue.A_SHARE.isIn(second.said())) {
      return Set.of();
    }
    return first.parameters().entrySet().stream()
        .filter(entry -> first.isAssumed(entry.getKey()))
        .filter(entry -> isLessOf(entry.getValue(), second.parameters().get(entry.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static boolean isLessOf(Object one, Object other) {
    return one instanceof Number a
        && other instanceof Number b
        && Math.signum(a.doubleValue()) == Math.signum(b.doubleValue())
        && Math.abs(a.doubleValue()) < Math.abs(b.doubleValue());
  }
}
