package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.wishes.Slots;
import dev.nemomcp.language.wishes.WordMeant;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "No wait, make it blue": other values for the wish that was made before. */
final class Correction {
  /** "Actually wait, …": what comes next is meant. */
  private static final Set<String> MARKS = Set.of("correction", "not", "hello");

  private static final Set<String> TIMES =
      Set.of("start_seconds", "end_seconds", "part", "part_seconds");

  /** What is named by a number, and is not so much. */
  private static final Set<String> NUMBERED = Set.of("clip", "clips", "move");

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final Slots slots;
  private final Findings findings;

  Correction(Lexicon lexicon, RuleBook rules, Slots slots, Findings findings) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.slots = slots;
    this.findings = findings;
  }

  /**
   * @param wish the one before; null for none
   * @return whether the clause says no more than what it should be instead
   */
  boolean of(Pending wish, Clause clause, List<Token> own) {
    List<Token> values = own.stream().filter(t -> !t.isOneOf(MARKS)).toList();
    boolean saysWhatToDo = values.stream().anyMatch(t -> lexicon.role(t) == Role.ACTION);
    RuleBook.Match match = rules.best(values, values);
    boolean isAnother =
        match != null && !isOtherValue(wish, match, values) && !isOtherLength(wish, values);
    if (values.isEmpty() || saysWhatToDo || isAnother) {
      return false;
    }
    if (clause.isRemark() && values.stream().allMatch(t -> t.is("it"))) {
      return true;
    }
    if (wish == null) {
      findings.correctsUnknown(clause.said());
      return true;
    }
    List<Token> fitting = slots.fitting(wish.kind(), values);
    if (fitting.stream().anyMatch(t -> t.is("range"))) {
      wish.parameters().keySet().removeAll(TIMES);
    }
    fitting.forEach(
        value -> slots.replace(wish.kind(), wish.parameters(), WordMeant.in(wish, value)));
    boolean isSettled = onlyNames(clause, values) || isOtherNumber(wish, values);
    if (fitting.isEmpty() && !isSettled && !isTurnedRound(wish, clause, values)) {
      findings.cannot("which_edit", clause.said());
    }
    return true;
  }

  /** "顺序倒过来，我是说片段的顺序": says what was meant, and nothing else of it. */
  private boolean onlyNames(Clause clause, List<Token> values) {
    return Cue.WHAT_WAS_MEANT.isIn(clause.said())
        && values.stream().allMatch(t -> t.isHan() && lexicon.role(t) == Role.OBJECT);
  }

  /** "Move clip 3 to the front. No, to the end". */
  private static boolean isOtherEnd(Pending wish, List<Token> values) {
    boolean isMoved = wish.kind() == Kind.REORDER && wish.parameters().get("to") instanceof Number;
    Optional<Token> end = values.stream().filter(t -> t.isOneOf(TokenTypes.FILM_ENDS)).findFirst();
    boolean isLast = values.stream().anyMatch(Cue.AT_THE_END::is);
    if (isMoved && (end.isPresent() || isLast)) {
      wish.parameters().put("to", end.filter(Correction::isStart).isPresent() ? 1 : -1);
    }
    return isMoved && (end.isPresent() || isLast);
  }

  /** "Rotate it clockwise. No, the other way". */
  private static boolean isTurnedRound(Pending wish, Clause clause, List<Token> values) {
    Map<String, Object> said = wish.parameters();
    boolean saysOther = Cue.OTHER_WAY.isIn(clause.said());
    if (saysOther && wish.kind() == Kind.REORDER && isOrderTurned(said)) {
      return true;
    }
    if (saysOther && wish.kind() == Kind.ROTATE && said.get("degrees") instanceof Number degrees) {
      said.put("degrees", -degrees.doubleValue());
      return true;
    }
    return isOtherEnd(wish, values);
  }

  private static boolean isOrderTurned(Map<String, Object> said) {
    if (said.containsKey("before")) {
      said.put("after", said.remove("before"));
    } else if (said.containsKey("after")) {
      said.put("before", said.remove("after"));
    } else if (said.get("to") instanceof Number to) {
      said.put("to", to.intValue() == 1 ? -1 : 1);
    } else {
      return false;
    }
    return true;
  }

  private static boolean isStart(Token end) {
    return end.is("at_start") || end.is("at_beginning");
  }

  /** "删掉前3秒，不对，是2秒": so much of it, and not the length of all. */
  private static boolean isOtherLength(Pending wish, List<Token> values) {
    return wish != null
        && wish.kind() == Kind.TRIM_RANGE
        && values.size() == 1
        && values.get(0).is("to_length");
  }

  /** "Make it 30 seconds. Actually 40": the only number that the wish has. */
  private static boolean isOtherNumber(Pending wish, List<Token> values) {
    List<Token> numbers =
        values.stream().filter(t -> t.isOneOf(Set.of("number", "length", "to_length"))).toList();
    if (wish == null || numbers.size() != 1 || !(numbers.get(0).value() instanceof Number right)) {
      return false;
    }
    List<String> names =
        wish.parameters().keySet().stream()
            .filter(name -> !NUMBERED.contains(name))
            .filter(name -> wish.parameters().get(name) instanceof Number n && n.doubleValue() != 0)
            .toList();
    if (names.size() == 1) {
      double wrong = ((Number) wish.parameters().get(names.get(0))).doubleValue();
      wish.parameters().put(names.get(0), Math.copySign(right.doubleValue(), wrong));
    }
    return names.size() == 1;
  }

  /** "16:9 … make that 9:16": what would be a wish by itself corrects one of its kind. */
  private boolean isOtherValue(Pending wish, RuleBook.Match match, List<Token> values) {
    return wish != null
        && match.rule().makes(wish.kind())
        && values.stream().allMatch(t -> lexicon.role(t) == Role.VALUE);
  }
}
