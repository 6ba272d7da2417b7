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
  static final Set<String> MUST_NOT_BE_LOST =
      Set.of("range", "clip", "part", "moment", "clock", "quote");
  static final Set<String> STRETCH = Set.of("range", "clip", "part");
  private static final Set<String> DISTRIBUTED = Set.of("remove", "keep", "replace", "not");

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final Slots slots;
  private final Findings findings;
  private List<Token> lastVerbs = List.of();
  private List<Token> lastThings = List.of();
  private final LastWish last;
  private Token spared;
  private boolean lasting;
  private boolean refused;

  Reader(Lexicon lexicon, RuleBook rules, Slots slots, Findings findings) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.slots = slots;
    this.findings = findings;
    this.last = new LastWish(lexicon, rules, slots, findings);
  }

  void readSentence(List<Clause> clauses) {
    lasting = clauses.stream().anyMatch(c -> c.has("always"));
    lastVerbs = List.of();
    spared = null;
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
        && !(clause.joint() == Joint.AND && !lastVerbs.isEmpty())
        && !clauses.get(next).has("rest")
        && clause.tokens().stream().noneMatch(this::isVerb)
        && (clause.tokens().stream().anyMatch(t -> t.isOneOf(MUST_NOT_BE_LOST))
            || (clause.has("states") && clauses.get(next).has("it")))
        && clauses.get(next).joint() != Joint.NONE
        && clauses.get(next).tokens().stream().anyMatch(this::isVerb)
        && (clauses.get(next).tokens().stream().noneMatch(this::namesSomething)
            || (clauses.get(next).has("it")
                && clauses.get(next).tokens().stream().noneMatch(this::isThingOrPlace)));
  }

  /** "前5秒不要": a stretch, and then that it is not wanted. */
  private static boolean namesWhatIsUnwanted(Clause clause) {
    List<Token> tokens = clause.tokens();
    return tokens.size() > 1
        && tokens.get(tokens.size() - 1).is("not")
        && tokens.stream().limit(tokens.size() - 1L).allMatch(t -> t.isOneOf(STRETCH));
  }

  private boolean isThingOrPlace(Token token) {
    return lexicon.role(token) == Role.OBJECT || token.isOneOf(MUST_NOT_BE_LOST);
  }

  private boolean namesSomething(Token token) {
    return rules.isTopic(token) || token.isOneOf(MUST_NOT_BE_LOST);
  }

  private void read(Clause clause) {
    if (clause.joint() == Joint.REASON && !last.isNone()) {
      remember(clause.tokens());
      return;
    }
    if (clause.has("review")) {
      findings.reviewFirst();
    }
    if (isHold(clause)) {
      findings.hold();
      return;
    }
    List<Token> own =
        withoutCondition(clause.tokens().stream().filter(t -> !t.is("hold")).toList());
    List<Token> spoken = own;
    List<Token> excepted = excepted(spoken);
    if (!excepted.isEmpty()) {
      own = spoken.subList(0, spoken.size() - excepted.size());
    }
    boolean negated = clause.has("not") || clause.has("hold") || inheritsNot(clause, own);
    if (isCondition(clause, own)
        || (clause.has("correction") && last.corrects(clause, own))
        || (!negated && last.takes(clause, own, lasting))) {
      remember(own);
      return;
    }
    if (clause.has("leave_be")) {
      spared = own.stream().filter(t -> t.is("range")).findFirst().orElse(null);
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
      last.spare(excepted);
    }
    remember(own);
  }

  /** "… except the last scene": from the exception on, where it names clips or a stretch. */
  private static List<Token> excepted(List<Token> own) {
    List<String> types = own.stream().map(Token::type).toList();
    boolean opposes = types.contains("remove") || types.contains("keep");
    int at = types.indexOf(opposes ? "except" : types.contains("except") ? "except" : "all_but");
    List<Token> tail = at < 1 ? List.of() : own.subList(at, own.size());
    return tail.stream().anyMatch(t -> t.is("join")) ? List.of() : tail;
  }

  /** Says when, not what: "if there are pauses". */
  private boolean isCondition(Clause clause, List<Token> own) {
    return clause.tokens().stream().findFirst().filter(t -> t.is("if")).isPresent()
        && own.stream().noneMatch(this::isVerb);
  }

  /** "Cut the pauses if there are any" asks for the same as without the end. */
  private List<Token> withoutCondition(List<Token> tokens) {
    int at = tokens.stream().map(Token::type).toList().indexOf("if");
    if (at < 0) {
      return tokens;
    }
    List<Token> before = tokens.subList(0, at);
    boolean asks = before.stream().anyMatch(t -> isVerb(t) || rules.isTopic(t));
    return asks ? before : tokens.subList(at + 1, tokens.size());
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
    if (own.stream().anyMatch(t -> isVerb(t) || t.is("moved") || lexicon.role(t) == Role.QUALITY)
        || clause.has("not")) {
      return List.of();
    }
    boolean ranges = own.stream().anyMatch(t -> t.isOneOf(MUST_NOT_BE_LOST));
    boolean coordinated = clause.joint() == Joint.AND || (clause.joint() == Joint.COMMA && ranges);
    return coordinated
        ? lastVerbs.stream().filter(t -> t.isOneOf(DISTRIBUTED) && !t.is("not")).toList()
        : List.of();
  }

  private boolean isHelper(Token token) {
    return lexicon.role(token) == Role.HELPER;
  }

  private boolean isVerb(Token token) {
    return lexicon.role(token).isAnyVerb();
  }

  /** A better match once the thing spoken of before is added: "it", "them", or nothing at all. */
  private RuleBook.Match withLastThing(Clause clause, List<Token> own, RuleBook.Match plain) {
    boolean ofMusic = last.isOf(Kind.MUSIC);
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
    boolean isEnough = plain != null && last.isMadeBy(plain.rule());
    if (lastThings.isEmpty()
        || hasThing
        || (plain != null && !refersBack)
        || (isEnough && !clause.has("it"))) {
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
      boolean says = left.stream().anyMatch(t -> t.is("says"));
      List<Token> topics =
          left.stream()
              .filter(own::contains)
              .filter(t -> rules.isTopic(t) || (says && t.is("quote")))
              .toList();
      match = topics.isEmpty() ? null : rules.best(left, topics);
    }
    left.stream()
        .filter(t -> t.isOneOf(MUST_NOT_BE_LOST) && !last.isNone() && !negated && !refused)
        .filter(t -> !last.fill(t) && !last.isNewWording(t))
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
            clause.tokens().stream().dropWhile(t -> !t.is("not")).noneMatch(this::isHelper)
                && clause.tokens().stream().noneMatch(t -> lexicon.role(t) == Role.ACTION)
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
    offered.addAll(new Nearness(lexicon, clause.tokens()).nearest(left, match.used()));
    for (Token value : slots.fitting(make.kind(), offered)) {
      if (slots.fill(make.kind(), wish.parameters(), value)) {
        left.remove(value);
      }
    }
    if (clause.has("rest") && spared != null) {
      Stretches.rest(spared).ifPresent(rest -> slots.fill(make.kind(), wish.parameters(), rest));
    }
    boolean goesOn =
        clause.joint() == Joint.AND && clause.tokens().stream().noneMatch(this::isVerb);
    if (clause.has("it") || goesOn) {
      last.placeToo(wish);
    }
    double degree = degree(clause);
    wish.assume(make.scaled(degree));
    Refinements.beforeJoining(make.kind(), wish.parameters());
    last.become(wish);
  }

  private static double degree(Clause clause) {
    return clause.tokens().stream()
        .filter(t -> t.is("degree"))
        .findFirst()
        .map(t -> ((Number) t.value()).doubleValue())
        .orElse(1.0);
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
    boolean refersBack = !last.isNone() && own.stream().allMatch(this::saysNothingNew);
    if (refersBack || saysOnlyHowLong(clause, own)) {
      return;
    }
    boolean onlyVerbs = own.stream().allMatch(t -> isVerb(t) || lexicon.role(t) == Role.TALK);
    boolean states = clause.has("states") && !content && own.stream().noneMatch(this::isVerb);
    boolean detail = refused && clause.joint() == Joint.NONE && !content;
    boolean purpose = clause.joint() == Joint.BUT && !content && !last.isNone();
    if (detail
        || states
        || onlyVerbs
        || purpose
        || clause.has("tells")
        || (clause.has("hello") && !content)) {
      return;
    }
    if (clause.has("remove") && unknown && !content(own)) {
      findings.cannot("remove_object", clause.said());
    } else if (unknown || content) {
      findings.unclear(clause.said());
    }
  }

  /** "A montage with music, 30 seconds". */
  private boolean saysOnlyHowLong(Clause clause, List<Token> own) {
    boolean isLength = own.size() == 1 && own.get(0).is("length");
    if (isLength) {
      Pending length = findings.add(Kind.SET_LENGTH, clause.said(), lasting);
      length.parameters().put("seconds", own.get(0).value());
    }
    return isLength;
  }

  /** "Fix that", "make it so". */
  private boolean saysNothingNew(Token token) {
    Role role = lexicon.role(token);
    return role == Role.TALK || role == Role.HELPER || token.is("fix_it");
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
