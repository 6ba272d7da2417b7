package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Reach;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.wishes.Slots;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes stretches and clips out of what wishes reach. */
final class Sparing {
  /** Moments whose pauses stay. */
  static final String EXCEPT = "except_seconds";

  /** Only in one go. */
  private static final Set<Kind> TAKEN_BACK = EnumSet.of(Kind.UNDO, Kind.RESET);

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final Slots slots;
  private final Findings findings;

  Sparing(Lexicon lexicon, RuleBook rules, Slots slots, Findings findings) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.slots = slots;
    this.findings = findings;
  }

  /**
   * Leaves out of a wish what is excepted.
   *
   * @param wish null for none
   * @return whether it cannot be had without that, and was withdrawn
   */
  boolean takesBack(Pending wish, List<Token> excepted) {
    boolean isSpared =
        wish != null && (sparesPauses(wish, excepted) || sparesJoins(wish, excepted));
    if (isSpared) {
      return false;
    }
    if (!excepted.isEmpty() && wish != null && TAKEN_BACK.contains(wish.kind())) {
      findings.cannot("undo_part", wish.said());
      List<Pending> same = findings.wishes().stream().filter(w -> w.kind() == wish.kind()).toList();
      same.forEach(findings::withdraw);
      return true;
    }
    List<Kind> others = wish == null ? List.of() : otherKinds(wish, excepted);
    if (!others.isEmpty()) {
      findings.keep(others);
    } else if (!excepted.isEmpty()
        && excepted.stream().noneMatch(t -> t.isOneOf(TokenTypes.STRETCH))) {
      findings.cannot(
          "keep_part", excepted.stream().map(findings::said).collect(Collectors.joining(" ")));
    }
    for (Token token : excepted) {
      if (wish != null) {
        spare(wish, token);
      }
    }
    return false;
  }

  /**
   * "The first clip must stay", before anything is asked for that might take it away.
   *
   * @return whether that is what is said
   */
  boolean keepsClip(Clause clause, List<Token> own) {
    boolean keeps = Spared.hasToStay(clause) && Token.anyIs(own, "clip");
    if (keeps) {
      findings.keep(List.of(Kind.DELETE_CLIP, Kind.TRIM_RANGE));
    }
    return keeps;
  }

  /** "Remove the pauses but not the ums": what belongs to other edits stays. */
  private List<Kind> otherKinds(Pending wish, List<Token> excepted) {
    List<Token> named = excepted.stream().filter(t -> lexicon.role(t) == Role.OBJECT).toList();
    RuleBook.Match match = named.isEmpty() ? null : rules.best(named, named);
    return match == null
        ? List.of()
        : match.rule().kinds().stream().filter(kind -> kind != wish.kind()).toList();
  }

  /**
   * "Crossfade between all clips, except between 1 and 2".
   *
   * @return whether joins are named
   */
  private boolean sparesJoins(Pending wish, List<Token> excepted) {
    if (wish.kind() != Kind.TRANSITION) {
      return false;
    }
    List<Map<String, Object>> joins =
        excepted.stream().map(Sparing::join).filter(join -> !join.isEmpty()).toList();
    for (Map<String, Object> join : joins) {
      Pending hard = findings.add(Kind.TRANSITION, findings.said(excepted.get(0)), false);
      hard.parameters().putAll(join);
      hard.parameters().put("remove", true);
    }
    return !joins.isEmpty();
  }

  /** "Cut the pauses, except the one at 4:12". */
  private static boolean sparesPauses(Pending wish, List<Token> excepted) {
    List<Object> left = new ArrayList<>();
    if (wish.parameters().get(EXCEPT) instanceof List<?> before) {
      left.addAll(before);
    }
    int known = left.size();
    excepted.stream()
        .filter(t -> wish.kind() == Kind.CUT_PAUSES && t.isOneOf(Spared.MOMENTS))
        .forEach(t -> left.add(t.values().get("at_seconds")));
    if (left.size() > known) {
      wish.parameters().put(EXCEPT, left);
    }
    return left.size() > known;
  }

  /** "The last two" are clips here, and no seconds. */
  private static Map<String, Object> join(Token token) {
    if (token.is("join")) {
      return token.values();
    }
    if (token.is("range") && Cue.FIRST_TWO.is(token)) {
      return Map.of("between", List.of(1.0, 2.0));
    }
    return token.is("range") && Cue.LAST_TWO.is(token)
        ? Map.of("between", List.of(-2.0, -1.0))
        : Map.of();
  }

  /** "Remove the pauses, speed it up, but don't touch the first 8 seconds": neither does. */
  void everywhere(List<Token> stretches) {
    everywhere(stretches, EnumSet.allOf(Kind.class));
  }

  void everywhere(List<Token> stretches, Set<Kind> kinds) {
    findings.wishes().stream()
        .filter(w -> kinds.contains(w.kind()) && Reach.maySpare(w))
        .forEach(w -> stretches.forEach(stretch -> spare(w, stretch)));
  }

  private void spare(Pending spared, Token stretch) {
    if (stretch.is("clip")) {
      spared.parameters().put("except_clips", stretch.value());
    } else if (stretch.is("range") && !Reach.isOfAll(spared)) {
      findings.cannot("keep_part", findings.said(stretch));
    } else if (stretch.is("range")) {
      Stretches.rest(stretch)
          .ifPresentOrElse(
              rest -> slots.fill(spared.kind(), spared.parameters(), rest),
              () -> spareMiddle(spared, stretch));
    }
  }

  /** What comes before a stretch, and what comes behind it. */
  private void spareMiddle(Pending spared, Token stretch) {
    Map<String, Object> before = findings.copy(spared).parameters();
    before.put("start_seconds", 0.0);
    before.put("end_seconds", stretch.values().get("start_seconds"));
    spared.parameters().put("start_seconds", stretch.values().get("end_seconds"));
  }
}
