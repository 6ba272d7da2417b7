package dev.nemomcp.language;

import dev.nemomcp.language.Clause.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the clauses of a sentence one after the other. What a clause leaves out, it takes from the
 * one before: its verb ("cut the first 5 seconds and the last 10") or its object ("add a title and
 * make it yellow").
 */
final class Reader {
  private static final Set<String> MUST_NOT_BE_LOST =
      Set.of("range", "clip", "part", "moment", "clock", "quote");
  private static final Set<String> STRETCH = Set.of("range", "clip", "part");
  private static final Set<String> TEXT_ITSELF = Set.of("text", "font");
  private static final Set<String> DISTRIBUTED = Set.of("remove", "keep", "replace", "not");

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final Slots slots;
  private final Findings findings;
  private List<Token> lastVerbs = List.of();
  private List<Token> lastThings = List.of();
  private Pending last;
  private boolean lasting;
  private boolean refused;

  Reader(Lexicon lexicon, RuleBook rules, Slots slots, Findings findings) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.slots = slots;
    this.findings = findings;
  }

  void readSentence(List<Clause> clauses) {
    lasting = clauses.stream().anyMatch(c -> c.has("always"));
    lastVerbs = List.of();
    Clause waiting = null;
    for (Clause clause : clauses) {
      Clause whole = waiting == null ? clause : clause.with(waiting.tokens());
      waiting = namesWhatIsNext(whole, clauses) ? whole : null;
      if (waiting == null) {
        read(namesWhatIsUnwanted(whole) ? whole.asRemoval() : whole);
      }
    }
  }

  /** "The first 3 seconds are boring, cut them": the thing first, then what to do with it. */
  private boolean namesWhatIsNext(Clause clause, List<Clause> clauses) {
    int next = clauses.indexOf(clause) + 1;
    return next > 0
        && next < clauses.size()
        && clause.tokens().stream().noneMatch(this::isVerb)
        && clause.tokens().stream().anyMatch(t -> t.isOneOf(MUST_NOT_BE_LOST))
        && clauses.get(next).joint() != Joint.NONE
        && clauses.get(next).tokens().stream().anyMatch(this::isVerb)
        && clauses.get(next).tokens().stream().noneMatch(this::namesSomething);
  }

  /** "前5秒不要": a stretch, and then that it is not wanted. */
  private static boolean namesWhatIsUnwanted(Clause clause) {
    List<Token> tokens = clause.tokens();
    return tokens.size() > 1
        && tokens.get(tokens.size() - 1).is("not")
        && tokens.stream().limit(tokens.size() - 1L).allMatch(t -> t.isOneOf(STRETCH));
  }

  private boolean namesSomething(Token token) {
    return rules.isTopic(token) || token.isOneOf(MUST_NOT_BE_LOST);
  }

  private void read(Clause clause) {
    if (clause.has("review")) {
      findings.reviewFirst();
    }
    if (isHold(clause)) {
      findings.hold();
      return;
    }
    List<Token> own = clause.tokens().stream().filter(t -> !t.is("hold")).toList();
    boolean negated = clause.has("not") || clause.has("hold") || inheritsNot(clause, own);
    if (clause.has("if") || (!negated && addsToLast(clause, own))) {
      remember(own);
      return;
    }
    List<Token> inherited = inheritedVerbs(clause, own);
    List<Token> available = new ArrayList<>(inherited);
    available.addAll(own);
    RuleBook.Match match = rules.best(available, own);
    if (match == null && !inherited.isEmpty()) {
      available = new ArrayList<>(own);
      match = rules.best(available, own);
    }
    RuleBook.Match withThing = withLastThing(clause, own, match);
    if (withThing != null) {
      match = withThing;
    }
    if (match == null) {
      misunderstood(clause, own);
    } else {
      carryOut(match, available, own, clause, negated);
    }
    remember(own);
  }

  private boolean isHold(Clause clause) {
    boolean says = clause.has("hold") || clause.has("not") || clause.has("review");
    if (says && clause.has("export")) {
      return true;
    }
    return clause.has("hold") && clause.tokens().stream().noneMatch(rules::isTopic);
  }

  private boolean inheritsNot(Clause clause, List<Token> own) {
    return clause.joint() == Joint.AND
        && lastVerbs.stream().anyMatch(t -> t.is("not"))
        && own.stream().noneMatch(this::isVerb);
  }

  /** The verb of the clause before, where this one has none of its own and is coordinated. */
  private List<Token> inheritedVerbs(Clause clause, List<Token> own) {
    if (own.stream().anyMatch(this::isVerb) || clause.has("not")) {
      return List.of();
    }
    boolean ranges = own.stream().anyMatch(t -> t.isOneOf(MUST_NOT_BE_LOST));
    boolean coordinated = clause.joint() == Joint.AND || (clause.joint() == Joint.COMMA && ranges);
    return coordinated
        ? lastVerbs.stream().filter(t -> t.isOneOf(DISTRIBUTED) && !t.is("not")).toList()
        : List.of();
  }

  private boolean isVerb(Token token) {
    return lexicon.role(token).isAnyVerb();
  }

  /** Values alone belong to the wish before: "captions, yellow, at the top". */
  private boolean addsToLast(Clause clause, List<Token> own) {
    if (last == null || clause.joint() == Joint.START || clause.joint() == Joint.THEN) {
      return false;
    }
    boolean onlyValues =
        own.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case VALUE, QUALITY, HELPER, UNKNOWN, TALK -> true;
                      case OBJECT ->
                          t.isOneOf(TEXT_ITSELF) || (t.is("sound") && last.kind() == Kind.MUSIC);
                      default -> false;
                    });
    if (!onlyValues || own.stream().noneMatch(t -> slots.of(last.kind()).contains(t.type()))) {
      return false;
    }
    List<Token> fitting = slots.fitting(last.kind(), own);
    boolean filled = false;
    for (Token value : fitting) {
      filled |= slots.fill(last.kind(), last.parameters(), value);
    }
    if (!filled && (isRepeatable(own) || clause.has("another") || clause.has("video_file"))) {
      Pending again = findings.add(last.kind(), clause.said(), lasting);
      fitting.forEach(value -> slots.fill(again.kind(), again.parameters(), value));
      last = again;
      filled = true;
    }
    return filled;
  }

  private static boolean isRepeatable(List<Token> own) {
    return own.stream().anyMatch(t -> t.isOneOf(MUST_NOT_BE_LOST));
  }

  /** A better match once the thing spoken of before is added: "it", "them", or nothing at all. */
  private RuleBook.Match withLastThing(Clause clause, List<Token> own, RuleBook.Match plain) {
    boolean ofMusic = last != null && last.kind() == Kind.MUSIC;
    boolean onlySaysHow =
        clause.joint() != Joint.START
            && own.stream().noneMatch(t -> isVerb(t) || lexicon.role(t) == Role.OBJECT);
    boolean refersBack =
        clause.has("it")
            || clause.has("with")
            || clause.has("another")
            || onlySaysHow
            || (ofMusic && clause.has("sound"));
    boolean hasThing =
        own.stream().anyMatch(t -> lexicon.role(t) == Role.OBJECT && !(ofMusic && t.is("sound")));
    if (lastThings.isEmpty() || hasThing || (plain != null && !refersBack)) {
      return null;
    }
    List<Token> together = new ArrayList<>(lastThings);
    together.addAll(own);
    RuleBook.Match match = rules.best(together, own.stream().filter(t -> !t.is("it")).toList());
    boolean usesBoth =
        match != null
            && match.used().stream().anyMatch(lastThings::contains)
            && match.used().stream().anyMatch(t -> own.contains(t));
    return usesBoth && (plain == null || match.weight() > plain.weight()) ? match : null;
  }

  private void carryOut(
      RuleBook.Match first,
      List<Token> available,
      List<Token> own,
      Clause clause,
      boolean negated) {
    List<Token> left = new ArrayList<>(available);
    RuleBook.Match match = first;
    refused = false;
    while (match != null) {
      for (Token used : match.used()) {
        if (lexicon.role(used) != Role.ACTION && lexicon.role(used) != Role.HELPER) {
          left.remove(used);
        }
      }
      List<String> named = match.used().stream().map(Token::type).toList();
      left.removeIf(t -> lexicon.role(t) == Role.OBJECT && named.contains(t.type()));
      for (Rule.Outcome outcome : match.rule().outcomes()) {
        apply(outcome, match, left, clause, negated);
      }
      if (match.rule().isRefusal()) {
        refused = true;
        break;
      }
      List<Token> topics = left.stream().filter(t -> own.contains(t) && rules.isTopic(t)).toList();
      match = topics.isEmpty() ? null : rules.best(left, topics);
    }
    left.stream()
        .filter(t -> t.isOneOf(MUST_NOT_BE_LOST) && last != null && !negated && !refused)
        .filter(t -> !slots.fill(last.kind(), last.parameters(), t))
        .forEach(t -> findings.unclear(findings.said(t)));
  }

  private void apply(
      Rule.Outcome outcome,
      RuleBook.Match match,
      List<Token> left,
      Clause clause,
      boolean negated) {
    if (outcome instanceof Rule.Keep keep) {
      findings.keep(keep.kinds());
    } else if (outcome instanceof Rule.Cannot cannot
        && (!negated || match.rule().mentions("not"))) {
      findings.cannot(cannot.what(), clause.said());
    } else if (outcome instanceof Rule.Make make) {
      if (negated && !match.rule().mentions("not")) {
        boolean isThere =
            clause.tokens().stream().noneMatch(this::isVerb)
                && (clause.has("not") || lastVerbs.stream().allMatch(t -> t.is("not")));
        findings.refuse(make.kind(), isThere, clause.said());
      } else {
        make(make, match, left, clause);
      }
    }
  }

  private void make(Rule.Make make, RuleBook.Match match, List<Token> left, Clause clause) {
    Pending wish = findings.add(make.kind(), clause.said(), lasting);
    wish.parameters().putAll(make.fixed());
    List<Token> offered = new ArrayList<>(match.used());
    offered.addAll(nearest(left, match.used(), clause));
    for (Token value : slots.fitting(make.kind(), offered)) {
      if (slots.fill(make.kind(), wish.parameters(), value)) {
        left.remove(value);
      }
    }
    double degree = degree(clause);
    make.scaled(degree).forEach(wish.parameters()::putIfAbsent);
    last = wish;
  }

  private static double degree(Clause clause) {
    return clause.tokens().stream()
        .filter(t -> t.is("degree"))
        .findFirst()
        .map(t -> ((Number) t.value()).doubleValue())
        .orElse(1.0);
  }

  /** The values that stand nearer to the used topics than to a topic that is still unread. */
  private List<Token> nearest(List<Token> left, List<Token> used, Clause clause) {
    List<Token> order = clause.tokens();
    List<Token> others =
        left.stream().filter(t -> lexicon.role(t).isTopic() && order.contains(t)).toList();
    return left.stream()
        .filter(
            t ->
                others.stream()
                    .allMatch(
                        other -> distance(order, t, List.of(other)) >= distance(order, t, used)))
        .toList();
  }

  private static int distance(List<Token> order, Token from, List<Token> to) {
    int at = order.indexOf(from);
    return to.stream()
        .filter(order::contains)
        .mapToInt(t -> Math.abs(order.indexOf(t) - at))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private void misunderstood(Clause clause, List<Token> own) {
    boolean unknown = own.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN);
    boolean content =
        own.stream()
            .anyMatch(
                t ->
                    rules.isTopic(t)
                        || lexicon.role(t) == Role.ACTION
                        || t.isOneOf(MUST_NOT_BE_LOST));
    boolean detail = refused && clause.joint() == Joint.NONE && !content;
    if (detail || clause.has("tells") || (clause.has("hello") && !content)) {
      return;
    }
    if (clause.has("remove") && unknown && !content(own)) {
      findings.cannot("remove_object", clause.said());
    } else if (unknown || content) {
      findings.unclear(clause.said());
    }
  }

  private boolean content(List<Token> own) {
    return own.stream().anyMatch(rules::isTopic);
  }

  private void remember(List<Token> own) {
    List<Token> verbs = own.stream().filter(t -> isVerb(t) || t.is("not")).toList();
    List<Token> things = own.stream().filter(t -> lexicon.role(t) == Role.OBJECT).toList();
    if (!verbs.isEmpty()) {
      lastVerbs = verbs;
    }
    if (!things.isEmpty()) {
      lastThings = things;
    }
  }
}
