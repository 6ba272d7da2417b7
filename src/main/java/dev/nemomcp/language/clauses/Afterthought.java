package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Make it square. Scratch that, vertical": what is said after a change of mind counts. */
final class Afterthought {
  private static final Set<String> MARKS = Set.of("correction", "take_back", "apology");

  /** "前面说的都不算": not only what was said last. */
  private static final String ALL_OF_IT = "all_taken_back";

  private final Lexicon lexicon;
  private final LastWish last;
  private final Findings findings;
  private Token mark;
  private boolean takesBack;
  private List<Pending> before = List.of();
  private List<Pending> regretted = List.of();
  private Map<String, Object> lastParameters = Map.of();

  Afterthought(Lexicon lexicon, LastWish last, Findings findings) {
    this.lexicon = lexicon;
    this.last = last;
    this.findings = findings;
  }

  /**
   * "音乐去掉算了": that this will do, and not that it is not wanted after all.
   *
   * @param end of what was said right before
   */
  static boolean settles(Token mark, int end, List<Token> rest) {
    return mark.is("take_back")
        && Cue.WILL_DO.is(mark)
        && mark.start() == end
        && rest.stream().limit(1).allMatch(t -> t.is(Token.PUNCTUATION) || t.is("filler"));
  }

  /** "From 0:15, no wait, from 0:25 …": what is said first asks for nothing yet. */
  List<Clause> withoutFalseStart(List<Clause> clauses) {
    boolean isFalse =
        clauses.size() > 2
            && clauses.get(0).tokens().stream().allMatch(t -> lexicon.role(t) == Role.VALUE)
            && clauses.get(1).tokens().stream().allMatch(t -> t.isOneOf(MARKS));
    return isFalse ? clauses.subList(2, clauses.size()) : clauses;
  }

  /**
   * Listens for a change of mind.
   *
   * @return the clause as it is to be read, marked as a correction where it is one; empty where it
   *     says no more than that the mind has changed, so that the next one is meant
   */
  Optional<Clause> hear(Clause clause) {
    before = findings.wishes();
    if (before.isEmpty()) {
      return Optional.of(withoutMarks(clause));
    }
    if (clause.has(ALL_OF_IT)) {
      before.forEach(this::withdraw);
      List<Token> others = clause.tokens().stream().filter(t -> !t.is(ALL_OF_IT)).toList();
      return others.isEmpty() ? Optional.empty() : Optional.of(clause.of(others));
    }
    if (isInstead(clause)) {
      mark = clause.tokens().get(clause.tokens().size() - 1);
    }
    List<Token> marks = clause.tokens().stream().takeWhile(t -> t.isOneOf(MARKS)).toList();
    boolean isAlone =
        clause.tokens().stream().allMatch(t -> t.isOneOf(MARKS) || saysNo(t))
            || isOnlyNotMeant(clause);
    if (isAlone || !marks.isEmpty()) {
      mark = isAlone ? clause.tokens().get(0) : marks.get(0);
      takesBack |= clause.has("take_back");
    }
    if (isAlone) {
      return Optional.empty();
    }
    boolean saysNothing = clause.tokens().stream().allMatch(t -> lexicon.role(t) == Role.UNKNOWN);
    boolean isTurn = Cue.OTHER_WAY.isIn(clause.said()) || Cue.AT_THE_END.is(clause.said());
    if (mark == null || (saysNothing && !isTurn)) {
      return Optional.of(clause);
    }
    regretted = saidLast(before);
    lastParameters = Map.copyOf(newest(regretted).parameters());
    List<Token> tokens = new ArrayList<>();
    tokens.add(mark.as("correction"));
    clause.tokens().stream().skip(marks.size()).forEach(tokens::add);
    return Optional.of(clause.of(tokens));
  }

  /** "Update from the user: 45 seconds": of what was asked for some other time. */
  private static Clause withoutMarks(Clause clause) {
    List<Token> said = clause.tokens().stream().filter(t -> !t.isOneOf(MARKS)).toList();
    boolean isLength = said.size() == 1 && said.get(0).is("length");
    return isLength ? clause.of(said) : clause;
  }

  /** Takes back what the clause that was heard last replaced. */
  void settle(Clause clause) {
    boolean onlyWaits =
        clause.tokens().stream()
            .allMatch(t -> t.isOneOf(MARKS) || t.is("hold") || lexicon.role(t) == Role.UNKNOWN);
    if (mark == null || onlyWaits) {
      return;
    }
    List<Pending> added = findings.since(before);
    // "Actually" may as well go on.
    boolean isWeak = Cue.ACTUALLY.is(mark);
    boolean isInstead = false;
    for (Pending old : regretted) {
      Optional<Pending> instead =
          added.stream().filter(w -> replaces(w, old, clause, isWeak)).findFirst();
      instead.filter(Afterthought::takesOut).ifPresent(findings::withdraw);
      if (instead.isPresent() || findings.keeps(old.kind())) {
        withdraw(old);
        isInstead = true;
      }
    }
    boolean isCorrected = !newest(before).parameters().equals(lastParameters);
    if (takesBack && !isInstead && !isCorrected) {
      regretted.forEach(this::withdraw);
    }
    mark = null;
    takesBack = false;
  }

  /** "Add music. Never mind": nothing is wanted instead. */
  void end() {
    List<Pending> wishes = findings.wishes();
    if (mark != null && takesBack && !wishes.isEmpty()) {
      saidLast(wishes).forEach(this::withdraw);
    }
  }

  /** All that the words asked for which asked last. */
  private static List<Pending> saidLast(List<Pending> wishes) {
    return wishes.stream().filter(w -> w.said().equals(newest(wishes).said())).toList();
  }

  private static Pending newest(List<Pending> wishes) {
    return wishes.get(wishes.size() - 1);
  }

  private void withdraw(Pending wish) {
    findings.takeBack(wish);
    last.forget(wish);
  }

  private static boolean replaces(Pending wish, Pending old, Clause clause, boolean isWeak) {
    boolean isOfIts =
        wish.kind() == old.kind() || (wish.kind() == Kind.REMOVE_MUSIC && old.kind() == Kind.MUSIC);
    boolean goesOn =
        clause.joint() == Joint.AND
            || (isWeak && !wish.parameters().keySet().equals(old.parameters().keySet()));
    return isOfIts && !goesOn;
  }

  /** What was only asked for a moment ago need not be taken out. */
  private static boolean takesOut(Pending wish) {
    return wish.kind() == Kind.REMOVE_MUSIC || wish.parameters().containsKey("remove");
  }

  /** "Speed it up 1.5x. Make it 2x instead": no more than another value. */
  private boolean isInstead(Clause clause) {
    Token last = clause.tokens().get(clause.tokens().size() - 1);
    return last.is("become")
        && last.form().equals("instead")
        && clause.has("factor")
        && clause.tokens().stream()
            .allMatch(t -> t == last || t.is("it") || t.is("factor") || lexicon.isHelper(t));
  }

  /** "Mute clip 2. Not clip 2, clip 3": at the beginning, and not after what is meant. */
  private static boolean isOnlyNotMeant(Clause clause) {
    return clause.joint() == Joint.START
        && clause.tokens().stream().allMatch(t -> t.is("contrasted"));
  }

  private static boolean saysNo(Token token) {
    return token.is("not") && Cue.NO.is(token);
  }
}
