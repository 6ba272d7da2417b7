package dev.nemomcp.language;

import dev.nemomcp.language.Clause.Joint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the clauses of a sentence one after the other. What a clause leaves out, it takes from the
 * one before: its verb ("cut the first 5 seconds and the last 10") or its object ("add a title and
 * make it yellow").
 */
final class Reader {
  static final Set<String> MUST_NOT_BE_LOST =
      Set.of("range", "clip", "part", "moment", "clock", "quote");
  static final Set<String> STRETCH = Set.of("range", "clip", "part");
  private static final Set<String> LETTERED =
      Set.of("captions", "title", "text", "lower_third", "end_card", "fancy_text", "font");
  private static final Set<String> LOOKS =
      Set.of("color", "outline", "box", "text_color", "bigger", "smaller", "bold", "animation");
  private static final Set<String> VAGUE = Set.of("beautify_all", "sharpen");
  private static final Set<String> PRAISE =
      Set.of("beautify_all", "looks_good", "exciting", "premium", "professional", "cozy");

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final Slots slots;
  private final Findings findings;
  private final ClausePairs pairs;
  private List<Token> lastVerbs = List.of();
  private List<Token> lastThings = List.of();
  private final LastWish last;
  private Token spared;
  private boolean lasting;
  private boolean refused;
  private Clause before;
  private boolean enumerates;

  Reader(Lexicon lexicon, RuleBook rules, Slots slots, Findings findings) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.slots = slots;
    this.findings = findings;
    this.last = new LastWish(lexicon, rules, slots, findings);
    this.pairs = new ClausePairs(lexicon, rules);
  }

  void readSentence(List<Clause> clauses) {
    lasting = clauses.stream().anyMatch(c -> c.has("always"));
    lastVerbs = List.of();
    spared = null;
    Clause waiting = null;
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause = clauses.get(i).with(this::piece);
      Clause whole = waiting == null ? clause : clause.with(pairs.named(waiting));
      if (i + 1 < clauses.size()) {
        whole = whole.followedBy(pairs.sharedVerbs(whole, clauses.get(i + 1)));
      }
      boolean isLast = i + 1 == clauses.size();
      if (!isLast && removes(whole) && ClausePairs.onlySaysHowLong(clauses.get(i + 1))) {
        Token length = clauses.get(i + 1).tokens().get(0);
        Clause longer = whole.with(t -> Stretches.atAnEnd(t, length));
        i += longer.equals(whole) ? 0 : 1;
        whole = longer;
        isLast = i + 1 == clauses.size();
      }
      boolean goesOn = !isLast && pairs.goesOn(whole, clauses.get(i + 1), !lastVerbs.isEmpty());
      waiting = goesOn ? whole : null;
      if (waiting == null) {
        read(ClausePairs.namesWhatIsUnwanted(whole) ? whole.asRemoval() : whole);
      }
    }
  }

  private boolean removes(Clause clause) {
    return clause.has("remove")
        || (clause.joint() == Joint.AND && lastVerbs.stream().anyMatch(t -> t.is("remove")));
  }

  private void read(Clause clause) {
    understand(clause);
    before = clause;
  }

  /** "Add film grain and a vignette to …", "stabilize and denoise …": of what comes once, last. */
  private boolean sharesPlace(boolean goesOn, Kind kind) {
    if (before == null || (goesOn ? !last.isOf(kind) : before.has("add"))) {
      return false;
    }
    List<Token> topics =
        before.tokens().stream().filter(t -> !t.is("add") && lexicon.role(t) != Role.TALK).toList();
    return topics.size() == 1 && before.said().endsWith(findings.said(topics.get(0)));
  }

  private void understand(Clause clause) {
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
        restyled(withoutCondition(clause.tokens().stream().filter(t -> !t.is("hold")).toList()));
    List<Token> excepted = excepted(own);
    own = own.subList(0, own.size() - excepted.size());
    boolean negated = clause.has("not") || clause.has("hold") || inheritsNot(clause, own);
    if (clause.joint() == Joint.NONE && !last.isNone() && onlyHelps(own)) {
      return;
    }
    if (refusesOnlyALook(own) || explainsVolume(own) || turnsBack(own)) {
      findings.remark(clause.said());
      remember(own);
      return;
    }
    if (isCondition(clause, own)
        || (clause.has("correction") && last.corrects(clause, own))
        || (!negated && last.takes(clause, own, lasting))) {
      remember(own);
      return;
    }
    if (clause.has("leave_be")) {
      spared = own.stream().filter(t -> t.is("range")).findFirst().orElse(null);
      last.spareEverywhere(own.stream().filter(t -> t.isOneOf(STRETCH)).toList());
    }
    List<Token> untouched = untouched(clause, own);
    if (!untouched.isEmpty()) {
      last.spareEverywhere(untouched);
      remember(own);
      return;
    }
    if (own.size() == 1 && own.get(0).is("length")) {
      own = List.of(own.get(0).as("target"));
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
    boolean listsOn = enumerates && clause.joint() == Joint.AND && !clause.has("polite");
    enumerates = match != null && !negated && onlyRemarksOn(match, clause, listsOn);
    if (enumerates) {
      findings.remark(clause.said());
    } else if (match == null) {
      misunderstood(clause, own);
    } else {
      carryOut(match, available, own, clause, negated);
      last.spare(excepted);
    }
    remember(own);
  }

  /** "后面的不要", once it is said where to split: from there on. */
  private Token piece(Token token) {
    List<Double> cuts = findings.splitSeconds();
    boolean isSide = token.is("side");
    if (cuts.isEmpty() || !(isSide || token.is("part"))) {
      return isSide
          ? token.as(token.value().equals("after") ? "at_ending" : "at_beginning")
          : token;
    }
    return Stretches.piece(token, cuts);
  }

  /** "前8秒别动", "第一段不要加": a stretch that what was asked for does not reach. */
  private List<Token> untouched(Clause clause, List<Token> own) {
    List<Token> stretches = own.stream().filter(t -> t.isOneOf(STRETCH)).toList();
    boolean isLeft = clause.has("leave") || clause.has("leave_be");
    boolean isLeftOut =
        clause.has("not")
            && own.stream().anyMatch(this::isHelper)
            && own.stream().allMatch(t -> isHelper(t) || t.is("not") || t.isOneOf(STRETCH));
    return last.reachesEverywhere() && (isLeft || isLeftOut) ? stretches : List.of();
  }

  /** "给字幕加描边": what is there gets something more, and nothing new is added. */
  private List<Token> restyled(List<Token> tokens) {
    List<Token> restyled = new ArrayList<>(tokens);
    if (last.isOf(Kind.DENOISE)) {
      restyled.replaceAll(t -> t.is("noise_cut") ? t.as("denoise") : t);
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean adds = tokens.get(i).is("add") && tokens.get(i).isHan();
      if (adds && tokens.get(i - 1).isOneOf(LETTERED) && tokens.get(i + 1).isOneOf(LOOKS)) {
        restyled.set(i, tokens.get(i).as("change"));
      }
    }
    return restyled;
  }

  /** What is left of a verb that stands in two parts: "踩在鼓点上". */
  private boolean onlyHelps(List<Token> own) {
    return !own.isEmpty() && own.stream().allMatch(t -> lexicon.role(t) == Role.HELPER);
  }

  /** "The music is too loud, I can hardly hear myself": the music was said to be at fault. */
  private boolean explainsVolume(List<Token> own) {
    return last.isOf(Kind.MUSIC_VOLUME)
        && own.stream().anyMatch(t -> t.is("unheard"))
        && own.stream().noneMatch(t -> t.is("music") || t.is("it"));
  }

  /** "It is upside down, flip it": turned as it has to be already. */
  private boolean turnsBack(List<Token> own) {
    return last.isOf(Kind.ROTATE)
        && before.has("states")
        && own.stream().anyMatch(t -> t.is("it"))
        && own.stream().allMatch(t -> t.is("flip") || lexicon.role(t) == Role.TALK);
  }

  /** "字幕不要黄色": not that colour, but captions. */
  private static boolean refusesOnlyALook(List<Token> own) {
    for (int i = 1; i + 1 < own.size(); i++) {
      if (own.get(i).is("not")
          && own.get(i - 1).isOneOf(LETTERED)
          && own.get(i + 1).isOneOf(LOOKS)) {
        return true;
      }
    }
    return false;
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
        && own.stream().noneMatch(t -> isVerb(t) || t.isOneOf(ClausePairs.WANTED_LENGTHS));
  }

  /** "Cut the pauses if there are any" asks for the same as without the end. */
  private List<Token> withoutCondition(List<Token> tokens) {
    int at = tokens.stream().map(Token::type).toList().indexOf("if");
    if (at < 0) {
      return tokens;
    }
    List<Token> before = tokens.subList(0, at);
    boolean asks = before.stream().anyMatch(t -> isVerb(t) || rules.isTopic(t));
    if (asks) {
      return before;
    }
    List<Token> rest = new ArrayList<>(before);
    rest.addAll(tokens.subList(at + 1, tokens.size()));
    return rest;
  }

  private boolean isHold(Clause clause) {
    boolean says = clause.has("hold") || clause.has("not") || clause.has("review");
    if (says && clause.has("export")) {
      return true;
    }
    if (clause.isRemark() && clause.tokens().stream().anyMatch(t -> t.form().equals("yet"))) {
      return false;
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
        ? lastVerbs.stream()
            .filter(t -> t.isOneOf(ClausePairs.DISTRIBUTED) && !t.is("not"))
            .toList()
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
            && own.stream()
                .filter(t -> !t.isOneOf(VAGUE) && !t.is("make"))
                .noneMatch(t -> isVerb(t) || lexicon.role(t) == Role.OBJECT);
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
    Set<Token> ownTopics = TokenIndex.identities(own.stream().filter(rules::isTopic).toList());
    RuleBook.Match match = first;
    refused = false;
    while (match != null) {
      for (Token used : match.used()) {
        if (lexicon.role(used) != Role.ACTION && lexicon.role(used) != Role.HELPER) {
          left.remove(used);
        }
      }
      Set<String> named = match.used().stream().map(Token::type).collect(Collectors.toSet());
      List<Token> again =
          left.stream().filter(t -> lexicon.role(t) == Role.OBJECT && t.isOneOf(named)).toList();
      left.removeAll(again);
      left.removeIf(t -> t.is("effect") && t.isHan());
      left.removeAll(adjectives(own, match.used()));
      RuleBook.Match whole = match.with(again);
      for (Rule.Outcome outcome : match.rule().outcomes()) {
        apply(outcome, whole, left, clause, negated);
      }
      if (match.rule().isRefusal()) {
        refused = true;
        break;
      }
      boolean says = left.stream().anyMatch(t -> t.is("says"));
      List<Token> topics =
          left.stream().filter(t -> ownTopics.contains(t) || (says && t.is("quote"))).toList();
      match = topics.isEmpty() ? null : rules.best(left, topics);
    }
    left.stream()
        .filter(t -> t.isOneOf(MUST_NOT_BE_LOST) && !last.isNone() && !negated && !refused)
        .filter(t -> !last.fill(t) && !last.isNewWording(t))
        .filter(t -> !t.is("part") || !last.hasStart())
        .forEach(t -> findings.unclear(findings.said(t)));
  }

  /** "A catchy title": said of the title, not of the whole video. */
  private List<Token> adjectives(List<Token> own, List<Token> used) {
    List<Token> adjectives = new ArrayList<>();
    for (int i = 0; i + 1 < own.size(); i++) {
      Token next = own.get(i + 1);
      boolean isDescribed = isObject(next) && used.stream().anyMatch(t -> t == next);
      if (isDescribed && own.get(i).isOneOf(PRAISE) && !own.get(i).isHan()) {
        adjectives.add(own.get(i));
      }
    }
    return adjectives;
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
    boolean excepts = clause.tokens().stream().findFirst().filter(t -> t.is("except")).isPresent();
    boolean inverse = excepts && !match.rule().mentions("rest");
    Pending wish =
        findings.add(inverse ? inverse(make.kind()) : make.kind(), clause.said(), lasting);
    wish.parameters().putAll(make.fixed());
    if (match.used().stream().allMatch(t -> t.is("edit_it"))) {
      wish.becomeGeneral();
    }
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
    if (clause.joint() == Joint.AND && sharesPlace(goesOn, make.kind())) {
      last.sharePlaceOf(wish);
    }
    if (clause.joint() == Joint.COMMA && clause.tokens().stream().noneMatch(this::isObject)) {
      last.goesOnFading(wish);
    }
    double degree = degree(clause);
    wish.assume(make.scaled(degree));
    Refinements.beforeJoining(make.kind(), wish.parameters());
    if (inverse && wish.kind() == make.kind()) {
      wish.parameters().put("except", true);
    }
    last.become(wish);
  }

  /** To take out all but a part is to keep that part. */
  private static Kind inverse(Kind kind) {
    return switch (kind) {
      case TRIM_RANGE, DELETE_CLIP -> Kind.KEEP_RANGE;
      case KEEP_RANGE -> Kind.TRIM_RANGE;
      default -> kind;
    };
  }

  private boolean isObject(Token token) {
    return lexicon.role(token) == Role.OBJECT;
  }

  private static double degree(Clause clause) {
    return clause.tokens().stream()
        .filter(t -> t.is("degree"))
        .findFirst()
        .map(t -> ((Number) t.value()).doubleValue())
        .orElse(1.0);
  }

  /** "The captions hide the face", "it's the better hook": tells, and asks for nothing yet. */
  private boolean onlyRemarksOn(RuleBook.Match match, Clause clause, boolean listsOn) {
    boolean names =
        match.used().stream()
                .allMatch(t -> lexicon.role(t) == Role.OBJECT || t.isOneOf(MUST_NOT_BE_LOST))
            && (match.rule().adds() || match.rule().makes(Kind.FREEZE));
    boolean praises =
        !match.used().get(0).isHan()
            && match.used().stream()
                .allMatch(t -> t.isOneOf(PRAISE) || (t.is("dislike") && !last.isNone()));
    return (clause.isRemark() || listsOn)
        && !clause.has("wants")
        && clause.tokens().stream().noneMatch(t -> isVerb(t) && !t.isOneOf(PRAISE))
        && (names || praises);
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
    if (refersBack || repeatsVerb(clause, own)) {
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
    if (clause.has("remove") && unknown && !content(own) && !clause.has("not")) {
      findings.cannot("remove_object", clause.said());
    } else if (remarks(clause, own)
        ? !clause.has("quote")
        : constrains(clause) && !losesSomething(own)) {
      findings.remark(clause.said());
    } else if (unknown || content) {
      findings.unclear(clause.said());
    }
  }

  /** "The noise is too much, take it out": what is to be done was understood already. */
  private boolean repeatsVerb(Clause clause, List<Token> own) {
    return !last.isNone()
        && (clause.joint() == Joint.COMMA || clause.joint() == Joint.NONE)
        && own.stream().anyMatch(this::isVerb)
        && own.stream()
            .map(lexicon::role)
            .allMatch(r -> r == Role.ACTION || r == Role.HELPER || r == Role.TALK);
  }

  /** "And do not hide the face": says what to beware of. */
  private static boolean constrains(Clause clause) {
    return clause.has("not") && clause.joint() != Joint.START;
  }

  /** "It's just me", "the phone buzzed". */
  private boolean remarks(Clause clause, List<Token> own) {
    boolean tells =
        clause.isRemark()
            || clause.has("states")
            || own.stream().skip(1).anyMatch(this::isPastTense);
    return tells && !clause.has("wants") && own.stream().noneMatch(t -> isVerb(t) && !t.is("with"));
  }

  private boolean isPastTense(Token token) {
    return lexicon.role(token) == Role.UNKNOWN && token.form().endsWith("ed");
  }

  private static boolean losesSomething(List<Token> own) {
    return own.stream().anyMatch(t -> t.isOneOf(MUST_NOT_BE_LOST));
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
