package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.HowMuch;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Reach;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.wishes.Slots;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads the clauses of a sentence one after the other. What a clause leaves out, it takes from the
 * one before: its verb ("cut the first 5 seconds and the last 10") or its object ("add a title and
 * make it yellow").
 */
public final class Reader {
  private final Lexicon lexicon;
  private final RuleBook rules;
  private final Findings findings;
  private final Discourse discourse;
  private final LastWish last;
  private final ThingBlamed blamed;
  private final ClausePairs pairs;
  private final Unwanted unwanted;
  private final Remarks remarks;
  private final Explanations explanations;
  private final WishMaker maker;
  private final OfOneThing ofOneThing;
  private final Sense sense;
  private final Spared spared;
  private final SparedElsewhere sparedElsewhere;
  private final Sparing sparing;
  private final LastThings lastThings;
  private final SameAgain sameAgain;
  private final GoneAgain goneAgain;
  private final PlacesTogether together;
  private final SharedQuality shared;
  private final ToldNext toldNext;
  private final Conditions conditions;
  private final Complaints complaints;
  private final Pieces pieces;
  private final Afterthought afterthought;
  private final VerbOfBefore verbs;
  private final PartsLeft partsLeft;
  private final Given given = new Given();
  private boolean enumerates;

  public Reader(Lexicon lexicon, RuleBook rules, Slots slots, SaidAgain again, Findings findings) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.findings = findings;
    this.discourse = new Discourse(lexicon);
    this.sparing = new Sparing(lexicon, rules, slots, findings);
    this.last = new LastWish(lexicon, rules, slots, findings, sparing);
    ThingOfPlace thing = new ThingOfPlace(lexicon, findings);
    this.blamed = new ThingBlamed(lexicon, rules, thing);
    this.pairs = new ClausePairs(lexicon, rules, thing);
    this.unwanted = new Unwanted(lexicon);
    this.toldNext = new ToldNext(lexicon);
    this.together = new PlacesTogether(lexicon, thing);
    this.shared = new SharedQuality(lexicon);
    this.remarks = new Remarks(lexicon, rules, last, findings);
    this.afterthought = new Afterthought(lexicon, last, findings);
    this.pieces = new Pieces(lexicon, discourse, findings);
    this.explanations = new Explanations(lexicon, again, last, findings);
    this.complaints = new Complaints(lexicon, findings);
    this.verbs = new VerbOfBefore(lexicon, discourse, complaints);
    this.conditions = new Conditions(lexicon, rules);
    this.sense = new Sense(lexicon, last, findings);
    this.spared = new Spared(lexicon, last, discourse);
    this.sparedElsewhere = new SparedElsewhere(lexicon, last);
    this.goneAgain = new GoneAgain(lexicon, last);
    this.sameAgain = new SameAgain(lexicon, slots, findings);
    this.lastThings = new LastThings(lexicon, rules, last, discourse, findings);
    this.maker = new WishMaker(lexicon, rules, slots, findings, last, discourse, complaints);
    this.ofOneThing = new OfOneThing(lexicon, findings, last);
    this.partsLeft = new PartsLeft(lexicon, findings);
  }

  /** What a question is about may be what "it" stands for in the next sentence. */
  public void mention(List<Token> asked) {
    discourse.remember(asked);
  }

  /** No more sentences come. */
  public void end() {
    afterthought.end();
    partsLeft.end();
  }

  public void readSentence(List<Clause> told) {
    List<Clause> sentence = ToldOfBoth.each(told);
    boolean goesOn = Whereabouts.namesPlacesOnly(sentence) && !discourse.lastVerbs().isEmpty();
    List<Clause> clauses =
        blamed.takenOut(
            FromUntil.keptUntil(
                Stretches.fromTo(goesOn ? Whereabouts.joined(sentence) : shared.told(sentence))));
    clauses = HowMuch.toldAfter(clauses.stream().map(unwanted::asRemoval).toList(), lexicon);
    clauses =
        EachInTurn.told(Whereabouts.listed(together.listed(onlyThat(together.keptAlone(clauses)))));
    clauses =
        Stretches.placeFirst(together.setApart(together.allBut(together.each(clauses))), lexicon);
    clauses = afterthought.withoutFalseStart(ExceptedFirst.putLast(clauses, lexicon));
    discourse.beginSentence(clauses, goesOn);
    given.beginSentence();
    Clause waiting = null;
    pieces.after(null);
    for (int i = 0; i < clauses.size(); i++) {
      Clause clause =
          Stretches.atAnEnd(pieces.in(Stretches.halved(clauses.get(i))), lexicon)
              .with(pieces::nextStretch);
      waiting = pieces.liesBesideWaiting(clauses.get(i), clause) ? null : waiting;
      discourse.hear(clause);
      boolean isPlaced = waiting != null && pairs.opensWithPlace(waiting, clause);
      Clause whole = waiting == null ? clause : clause.with(pairs.named(waiting, clause));
      whole = isPlaced ? Stretches.atAnEnd(whole.after(waiting.joint()), lexicon) : whole;
      whole = Stretches.withAllBeside(whole);
      List<Clause> following = clauses.subList(i + 1, clauses.size());
      Clause shared = whole.followedBy(pairs.sharedVerbs(whole, following));
      if (shared.equals(whole) && Whereabouts.listsMoments(whole, following)) {
        findings.unclear(whole.said());
        continue;
      }
      whole = shared;
      boolean isLast = i + 1 == clauses.size();
      boolean willGo =
          removes(whole) || (i + 2 < clauses.size() && clauses.get(i + 2).has("remove"));
      if (!isLast && willGo && ClausePairs.onlySaysHowLong(clauses.get(i + 1))) {
        Token length = clauses.get(i + 1).tokens().get(0);
        Clause longer = whole.with(t -> Stretches.atAnEnd(t, length));
        i += longer.equals(whole) ? 0 : 1;
        whole = longer;
        isLast = i + 1 == clauses.size();
      }
      if (!isLast && toldNext.isTold(whole, clauses.get(i + 1))) {
        whole = toldNext.at(whole, clauses.get(++i));
        isLast = i + 1 == clauses.size();
      }
      boolean waits =
          !isLast && pairs.goesOn(whole, clauses.get(i + 1), !discourse.lastVerbs().isEmpty());
      waiting = waits ? whole : null;
      pieces.after(waiting);
      if (waiting == null) {
        boolean namedBefore = whole.tokens().size() > clause.tokens().size();
        afterthought.hear(unwanted.asRemoval(whole)).ifPresent(this::understandGiven);
        discourse.end(whole, isPlaced || tells(whole, namedBefore));
      }
    }
  }

  private List<Clause> onlyThat(List<Clause> clauses) {
    boolean opens = findings.wishes().stream().allMatch(w -> w.kind() == Kind.RESET);
    return OnlyThat.wanted(clauses, opens && last.isNone());
  }

  /** What follows may be meant for a place that was named, and of which nothing was made yet. */
  private boolean tells(Clause clause, boolean namedBefore) {
    return complaints.tellsOfPlace(clause, namedBefore) || findings.isUnclear(clause.said());
  }

  private boolean removes(Clause clause) {
    return clause.has("remove")
        || (clause.joint() == Joint.AND && Token.anyIs(discourse.lastVerbs(), "remove"));
  }

  /** A clause, or what of it is to be done where something is given. */
  private void understandGiven(Clause clause) {
    List<Pending> before = findings.wishes();
    List<Token> there = given.hear(clause);
    discourse.remember(there);
    if (given.isOfWishBefore(clause) && !before.isEmpty()) {
      given.holdFor(List.of(before.get(before.size() - 1)));
      return;
    }
    Clause wanted = Given.wanted(clause, there, discourse, lexicon);
    if (!wanted.tokens().isEmpty()) {
      if (!given.makesNeedless()) {
        partsLeft.hear(wanted, this::understand);
      }
      given.holdFor(findings.since(before));
      afterthought.settle(wanted);
    }
  }

  private void understand(Clause said) {
    boolean isHeld = isHold(said);
    // "字幕先不要": not to be there, and nothing to wait for.
    Clause clause =
        said.with(t -> !isHeld && t.is("hold") && Cue.UNWANTED.closes(t) ? t.as("not") : t);
    if (clause.joint() == Joint.REASON && !last.isNone()) {
      discourse.remember(clause.tokens());
      return;
    }
    boolean isForLater = clause.has("not_now") || Cue.LEAVES_THIS_ONE.is(clause.said());
    if (isForLater && findings.leaveForLater()) {
      return;
    }
    if (clause.has("felt")) {
      findings.remark(clause.said());
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
        sense.in(
            conditions.leftOut(clause.tokens().stream().filter(t -> !t.is("hold")).toList()),
            clause.said());
    boolean isTold =
        own.stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH) || SpokenLines.isToldBySpeech(t))
            || (clause.has("moment") && !clause.has("remove") && !clause.has("keep"));
    if (isTold) {
      own = own.stream().filter(t -> !t.isOneOf(ClausePairs.MOMENTS)).toList();
    }
    own = Spared.inside(Whereabouts.momentFirst(Whereabouts.byTheClock(own)));
    List<Token> excepted = Spared.excepted(own);
    own = Spared.butExcepted(own);
    boolean negated = clause.has("not") || clause.has("hold") || verbs.isNot(clause, own);
    boolean saysNothing = clause.joint() == Joint.NONE && onlyHelps(own);
    if (!last.isNone() && (saysNothing || remarks.onlyAsksToMend(own))
        || discourse.isRefused() && remarks.onlyAsksAgain(clause, own)) {
      return;
    }
    if (explanations.are(own, clause, discourse.before())) {
      findings.remark(clause.said());
      discourse.remember(own);
      return;
    }
    if (sparedElsewhere.isSaid(clause, own)) {
      return;
    }
    if (spared.tellsWhich(own)) {
      last.spare(own);
      return;
    }
    boolean isOfRefused = clause.joint() == Joint.COMMA && discourse.isRefused();
    if (discourse.isRefused() && complaints.placesGenerated(clause, own, discourse.before())) {
      return;
    }
    if (clause.joint() == Joint.COMMA && !isOfRefused && last.beginsThere(own)) {
      discourse.remember(own);
      return;
    }
    if (conditions.isOnlyOne(clause, own)
        || sameAgain.of(clause, own, last)
        || goneAgain.isTold(clause, own)
        || (last.isNone() && sparing.keepsClip(clause, own))
        || (clause.has("correction") && last.corrects(clause, own))
        || (!negated
            && !given.isOther()
            && !clause.has("opens_so")
            && !discourse.goesToo(clause, own)
            && last.takes(
                SaidOfThing.joined(clause, own, last, lexicon), own, discourse.isLasting()))) {
      discourse.remember(own);
      return;
    }
    if (isResetOnly() && Spared.keepsOfMade(clause, own)) {
      sparing.takesBack(findings.wishes().get(0), own);
      return;
    }
    if (spared.keepsOfUndone(clause, own)) {
      last.spare(own);
      return;
    }
    if (clause.has("leave_be") || clause.has("leave")) {
      Stream.concat(own.stream(), discourse.describedBefore(clause).stream())
          .filter(t -> t.is("range") || t.is("clip"))
          .findFirst()
          .ifPresent(discourse::spare);
    }
    if (clause.has("leave_be")) {
      sparing.everywhere(own.stream().filter(t -> t.isOneOf(TokenTypes.STRETCH)).toList());
    }
    if (spared.goesOnLeaving(clause, own)) {
      own = new ArrayList<>(own);
      own.add(discourse.before().first("leave_be"));
    }
    if (discourse.isRefused()
        && last.isNone()
        && clause.joint() != Joint.THEN
        && (complaints.saysHow(clause, own) || complaints.isOfRefused(own, discourse.before()))) {
      return;
    }
    List<Token> pausesLeft = spared.pausesLeft(clause, own);
    if (!pausesLeft.isEmpty()) {
      last.spare(pausesLeft);
      return;
    }
    List<Token> untouched = spared.of(clause, own);
    if (!untouched.isEmpty()) {
      sparing.everywhere(untouched, spared.kinds(clause, own));
      discourse.remember(own);
      return;
    }
    if (spared.exceptsThing(clause, own)) {
      last.spare(own.subList(1, own.size()));
      return;
    }
    if (spared.keepsAgainst(clause, own, Stretches.namesUnknown(clause, lexicon, findings))
        || sparesUnknown(clause)) {
      if (!last.hasToKeep(own)) {
        findings.cannot("keep_part", clause.said());
      }
      return;
    }
    if (own.size() == 1 && own.get(0).is("length") && !discourse.isRefused()) {
      own = List.of(own.get(0).as("target"));
    }
    List<Token> meant = discourse.meantBy(own, last.is(Reach::isPlaced));
    if (meant.isEmpty() && own.stream().noneMatch(t -> t.is("clip"))) {
      own = own.stream().map(t -> t.is("moved_it") ? t.as("it") : t).toList();
    }
    if (!isOfRefused && Whereabouts.startsThere(clause, own)) {
      own = Whereabouts.keptFromThere(own, clause.said());
    }
    List<Token> inherited = verbs.of(clause, own);
    List<Token> available = new ArrayList<>(inherited);
    available.addAll(meant);
    available.addAll(own);
    RuleBook.Match match = rules.best(available, own);
    if (match == null && !inherited.isEmpty()) {
      available = new ArrayList<>(own);
      match = rules.best(available, own);
    }
    RuleBook.Match withThing = lastThings.with(clause, own, match);
    if (withThing != null) {
      match = withThing;
    }
    boolean listsOn = enumerates && clause.joint() == Joint.AND && !clause.has("polite");
    enumerates = match != null && !negated && remarks.onlyRemarksOn(match, clause, listsOn);
    if (enumerates) {
      findings.remark(clause.said());
    } else if (match == null) {
      if (remarks.misunderstood(clause, own, discourse.isRefused())) {
        discourse.refuse(true);
      }
    } else {
      if (Conditions.dependOnLength(discourse.before(), clause, match)) {
        findings.cannot("condition", clause.said());
        discourse.refuse(true);
        return;
      }
      List<Pending> before = findings.wishes();
      maker.carryOut(match, available, own, clause, negated);
      if (!negated && ofOneThing.takesAllBack(clause, available, findings.since(before))) {
        discourse.refuse(true);
      }
      last.spare(excepted);
    }
    discourse.remember(own);
  }

  /** Nothing but to start over was asked for so far. */
  private boolean isResetOnly() {
    return !findings.wishes().isEmpty()
        && findings.wishes().stream().allMatch(w -> w.kind() == Kind.RESET);
  }

  /** "不要把我喝水那段剪掉，停顿随便剪": before what might cut into it. */
  private boolean sparesUnknown(Clause clause) {
    boolean isThreatened = last.isNone() || last.shortens();
    return isThreatened
        && clause.has("not")
        && clause.has("remove")
        && (clause.has("moment_of")
            || last.isNone() && Stretches.namesUnknown(clause, lexicon, findings));
  }

  /** What is left of a verb that stands in two parts: "踩在鼓点上". */
  private boolean onlyHelps(List<Token> own) {
    return !own.isEmpty() && own.stream().allMatch(lexicon::isHelper);
  }

  private boolean isHold(Clause clause) {
    boolean says = clause.has("hold") || clause.has("not") || clause.has("review");
    if (says && clause.has("export")) {
      return true;
    }
    if (clause.isRemark() && clause.tokens().stream().anyMatch(Cue.YET::is)) {
      return false;
    }
    return clause.has("hold") && clause.tokens().stream().noneMatch(rules::isTopic);
  }
}
