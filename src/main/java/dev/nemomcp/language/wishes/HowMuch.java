package dev.nemomcp.language.wishes;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** "A bit", "far too": by how much more or less than usual. */
public final class HowMuch {
  private static final Set<String> SHARES =
      Set.of("percent", "by_percent", "by_fraction", "decibels");
  private static final Set<String> CHANGING = Set.of("speed_up", "slow_down", "faster", "slower");
  private static final Set<String> PUTTING_IN = Set.of("add", "use", "put", "with", "mood", "file");

  private HowMuch() {}

  /**
   * "Turn the music down, a lot": a clause that says no more than that goes with the one before.
   */
  public static List<Clause> toldAfter(List<Clause> sentence, Lexicon lexicon) {
    List<Clause> told = new ArrayList<>();
    for (Clause clause : sentence) {
      int last = told.size() - 1;
      if (last >= 0 && goesWith(told.get(last), clause, lexicon)) {
        told.set(last, told.get(last).followedBy(clause.tokens()));
      } else {
        told.add(clause);
      }
    }
    return told;
  }

  private static boolean goesWith(Clause before, Clause clause, Lexicon lexicon) {
    return onlySaysHowMuch(clause, lexicon)
        ? !before.has("degree")
        : onlyTellsShare(clause, lexicon) && changes(before, lexicon);
  }

  /** "Turn it down, by 6 dB": which way it goes stands before. */
  private static boolean onlyTellsShare(Clause clause, Lexicon lexicon) {
    return clause.joint() != Joint.AND
        && clause.tokens().stream().anyMatch(t -> t.isOneOf(SHARES))
        && clause.tokens().stream()
            .allMatch(t -> t.isOneOf(SHARES) || lexicon.role(t) == Role.TALK);
  }

  private static boolean changes(Clause clause, Lexicon lexicon) {
    return !Cue.TOO_MUCH.isIn(clause.said())
        && clause.tokens().stream()
            .anyMatch(t -> lexicon.role(t) == Role.QUALITY || t.isOneOf(CHANGING))
        && clause.tokens().stream().noneMatch(t -> t.isOneOf(SHARES) || t.isOneOf(PUTTING_IN));
  }

  private static boolean onlySaysHowMuch(Clause clause, Lexicon lexicon) {
    return clause.has("degree")
        && clause.joint() != Joint.AND
        && !clause.has("not")
        && clause.tokens().stream()
            .allMatch(t -> t.is("degree") || lexicon.role(t) == Role.TALK || t.is("it"));
  }

  /** "Way too loud, bring it down a bit": as it is said of what is to be done; 1 for as usual. */
  public static double isMeantBy(Clause clause, Lexicon lexicon) {
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
