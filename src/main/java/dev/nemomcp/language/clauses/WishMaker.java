package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.message.SeenWhen;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.HowMuch;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Reach;
import dev.nemomcp.language.wishes.Refinements;
import dev.nemomcp.language.wishes.Rule;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.wishes.Slots;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Nearness;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenIndex;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes of a clause whose rule is found the wishes that the rule says, with their values. */
final class WishMaker {
  private static final Set<String> EACH = Set.of("per_clip", "each_clip_to", "part_of_each");

  private static final Set<Kind> CUTTING =
      EnumSet.of(Kind.TRIM_RANGE, Kind.KEEP_RANGE, Kind.DELETE_CLIP, Kind.REORDER);

  private static final Set<Kind> REFUSED_THERE = EnumSet.of(Kind.CAPTIONS, Kind.MUSIC);

  private static final Set<Kind> SHOWN_THEN =
      EnumSet.of(Kind.SOUND_EFFECT, Kind.LOGO, Kind.TITLE, Kind.CAPTIONS, Kind.CAPTION_TIMING);

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final Slots slots;
  private final Findings findings;
  private final LastWish last;
  private final Discourse discourse;
  private final Complaints complaints;
  private final TakenOut takenOut;
  private final PlaceBefore before;
  private final SharedPlace shared;
  private List<Token> placeOfRefused = List.of();

  /** "酒吧那段提亮，但别过曝": of what is not done at all. */
  private boolean limitsRefused;

  WishMaker(
      Lexicon lexicon,
      RuleBook rules,
      Slots slots,
      Findings findings,
      LastWish last,
      Discourse discourse,
      Complaints complaints) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.slots = slots;
    this.findings = findings;
    this.last = last;
    this.discourse = discourse;
    this.complaints = complaints;
    this.takenOut = new TakenOut(lexicon, findings);
    this.shared = new SharedPlace(lexicon, findings, last, discourse);
    this.before = new PlaceBefore(lexicon, slots, findings, last, discourse, complaints);
  }

  void carryOut(
      RuleBook.Match first,
      List<Token> available,
      List<Token> own,
      Clause clause,
      boolean negated) {
    List<Token> left = new ArrayList<>(FromThereOn.stretches(available, first.rule().kinds()));
    Set<Token> ownTopics = TokenIndex.identities(own.stream().filter(rules::isTopic).toList());
    RuleBook.Match match = first;
    if (discourse.isRefused() && clause.joint() == Joint.COMMA && complaints.tellsOnlyHow(own)) {
      return;
    }
    limitsRefused = discourse.isRefused() && clause.joint() == Joint.BUT;
    boolean takesThingOut = takenOut.isWanted(first.rule(), own);
    boolean isOfRefused =
        discourse.isRefused() && discourse.before() != null && clause.joint() == Joint.NONE;
    placeOfRefused =
        isOfRefused
            ? discourse.before().tokens().stream()
                .filter(t -> t.isOneOf(TokenTypes.STRETCH))
                .toList()
            : List.of();
    discourse.refuse(takesThingOut);
    if (takesThingOut) {
      findings.cannot(takenOut.namesEdit(own) ? "taken_off" : "remove_object", clause.said());
      return;
    }
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
        discourse.refuse(true);
        break;
      }
      boolean says = Token.anyIs(left, "says");
      List<Token> topics =
          left.stream().filter(t -> ownTopics.contains(t) || (says && t.is("quote"))).toList();
      match = topics.isEmpty() ? null : rules.best(left, topics);
    }
    if (first.rule().onlyKeeps()) {
      return;
    }
    left.stream()
        .filter(
            t ->
                t.isOneOf(TokenTypes.MUST_NOT_BE_LOST)
                    && !last.isNone()
                    && !negated
                    && !discourse.isRefused())
        .filter(t -> !last.fill(t) && !last.isNewWording(t))
        .filter(t -> !t.is("part") || !last.is(w -> w.parameters().containsKey("start_seconds")))
        .forEach(t -> leftOver(t, clause));
  }

  /** A place that the wish does not take: what would change all the film instead is not done. */
  private void leftOver(Token place, Clause clause) {
    if (place.isOneOf(TokenTypes.STRETCH) && last.wasSaidIn(clause) && last.isOfAllOrNothing()) {
      findings.cannot("whole_only", clause.said());
      last.withdraw();
    } else if (last.cannotBeOf(place) && last.wasSaidIn(clause)) {
      findings.unclear(clause.said());
      last.withdraw();
    } else if (!last.isNone()) {
      findings.unclear(findings.said(place));
    }
  }

  /** "A catchy title": said of the title, not of the whole video. */
  private List<Token> adjectives(List<Token> own, List<Token> used) {
    List<Token> adjectives = new ArrayList<>();
    for (int i = 0; i + 1 < own.size(); i++) {
      Token next = own.get(i + 1);
      boolean isDescribed = isObject(next) && used.stream().anyMatch(t -> t == next);
      boolean isLettering =
          used.stream().anyMatch(t -> t.isOneOf(TokenTypes.LETTERED) || t.is("logo"));
      if ((isDescribed || isLettering)
          && own.get(i).isOneOf(TokenTypes.PRAISE)
          && !own.get(i).isHan()) {
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
      complaints.giveWay(discourse.before(), clause);
    } else if (outcome instanceof Rule.Make make) {
      if (negated && !match.rule().mentions("not")) {
        boolean isThere =
            !limitsRefused
                && clause.tokens().stream()
                    .dropWhile(t -> !t.is("not"))
                    .noneMatch(t -> lexicon.isHelper(t) || Cue.OPPOSES.is(t))
                && clause.tokens().stream().noneMatch(t -> lexicon.role(t) == Role.ACTION)
                && (clause.has("not") || discourse.lastVerbs().stream().allMatch(t -> t.is("not")));
        boolean isForGood =
            (discourse.isLasting() || Cue.NEVER.isIn(clause.said()))
                && clause.tokens().stream().anyMatch(this::isObject);
        findings.refuse(make.kind(), isThere, clause.said(), isForGood);
        findings.refuseThere(make.kind(), place(make.kind(), clause));
      } else {
        make(make, match, left, clause);
      }
    }
  }

  private Map<String, Object> place(Kind kind, Clause clause) {
    Map<String, Object> place = new LinkedHashMap<>();
    if (Reach.isOnClips(kind) || REFUSED_THERE.contains(kind)) {
      clause.tokens().stream()
          .filter(t -> t.isOneOf(TokenTypes.STRETCH))
          .forEach(t -> slots.fill(kind, place, t));
    }
    if (clause.has("except") && !place.isEmpty()) {
      place.put("except", true);
    }
    return place;
  }

  /** "以后…，字幕都用黄底": how they look, wherever there are any. */
  private static boolean isHanUse(Token token) {
    return token.is("use") && token.isHan();
  }

  private void make(Rule.Make make, RuleBook.Match match, List<Token> left, Clause clause) {
    boolean excepts = clause.tokens().stream().findFirst().filter(t -> t.is("except")).isPresent();
    boolean inverse = excepts && !match.rule().mentions("rest");
    if (inverse
        && clause.tokens().stream().filter(t -> t.isOneOf(TokenTypes.STRETCH)).count() > 1) {
      findings.cannot("keep_part", clause.said());
      return;
    }
    boolean restyles =
        make.kind() == Kind.CAPTIONS
            && discourse.isLasting()
            && clause.tokens().stream().allMatch(t -> !lexicon.isVerb(t) || isHanUse(t))
            && (clause.tokens().stream().noneMatch(lexicon::isVerb)
                || clause.tokens().stream().anyMatch(t -> t.isOneOf(TokenTypes.LOOKS)));
    if (restyles) {
      make(new Rule.Make(Kind.CAPTION_STYLE, make.parameters()), match, left, clause);
      return;
    }
    Pending wish =
        findings.add(
            inverse && !isOfEach(match) ? inverse(make.kind()) : make.kind(),
            clause.said(),
            discourse.isLasting());
    if (discourse.isForNowToo()) {
      wish.becomeOfNow();
    }
    wish.parameters().putAll(make.fixed());
    if (match.used().stream().allMatch(t -> t.is("edit_it"))) {
      wish.becomeGeneral();
    }
    if (match.used().stream().allMatch(t -> t.isOneOf(TokenTypes.PRAISE))) {
      wish.becomeBundled();
    }
    List<Token> offered = new ArrayList<>(match.used());
    offered.addAll(new Nearness(lexicon, clause.tokens()).nearest(left, match.used()));
    for (Token value : slots.fitting(make.kind(), offered)) {
      if (slots.fill(make.kind(), wish.parameters(), value)) {
        left.remove(value);
      }
    }
    if (findings.isOfNoClip(clause) && meansAClip(wish)) {
      findings.withdraw(wish);
      findings.cannot("no_such_clip", clause.said());
      return;
    }
    boolean isOfRest = clause.has("rest") || goesOnOfRest(clause);
    if (isOfRest && discourse.spared() != null) {
      leaveOut(discourse.spared(), wish);
    }
    boolean goesOn =
        clause.joint() == Joint.AND
            && (clause.tokens().stream().noneMatch(lexicon::isVerb)
                || Complaints.goOn(clause, discourse.before()));
    if (clause.has("on_both") && Reach.isPlaceable(wish) && findings.lastTwoClips().size() == 2) {
      wish.parameters().put("clips", findings.lastTwoClips());
    }
    boolean isOfFrame = wish.kind() == Kind.COVER && clause.has("it") && Reach.isOfFilm(wish);
    boolean isThere =
        clause.has("there")
            || isOfFrame
            || Stretches.pointsAtOne(clause)
            || before.isPointedAt(clause)
            || before.isLaidOver(wish, clause);
    if (isThere && discourse.lastPlace() != null) {
      before.placeThere(wish, discourse.lastPlace());
    } else if (before.isMeant(wish, clause)
        || (discourse.isPlaceSought()
            && Reach.isPlaceable(wish)
            && !Reach.mayBeOfAll(wish)
            && !Reach.isToldOfAll(clause)
            && !clause.has("rest"))) {
      wish.meanAStretch();
    }
    if (clause.joint() == Joint.THEN) {
      last.goesOnAfterIts(wish);
    }
    boolean isAlike =
        clause.has("it")
            || Cue.ITS.isIn(clause.said())
            || goesOn
            || last.wasSaidIn(clause)
            || (last.isOf(make.kind()) && namesNothing(clause) && !ClausePairs.namesPlace(clause))
            || Reach.accompanies(wish, clause);
    boolean isOfFilm = Reach.isToldOfAll(clause);
    if (isAlike && !clause.has("rest") && !isOfFilm) {
      last.placeToo(wish);
    }
    boolean isRest = meansAllElse(clause, wish);
    boolean isElsewhere = isOfFilm || clause.has("rest") || ClausePairs.namesPlace(clause);
    if (clause.joint() == Joint.COMMA && Complaints.mayBeInside(clause, discourse.before())) {
      before.placeInside(wish, discourse.place());
    }
    if (clause.joint() != Joint.START && !isElsewhere) {
      last.place(wish, placeOfRefused.isEmpty() ? discourse.place() : placeOfRefused);
    }
    if (clause.joint() == Joint.AND
        && !clause.has("rest")
        && !isOfFilm
        && shared.isItsPlace(clause, goesOn, make.kind())) {
      last.sharePlaceOf(wish);
    }
    if (!Reach.mayBeOfAStretch(wish)) {
      discourse.leavePlace();
    }
    boolean goesOnOfIt =
        clause.joint() == Joint.COMMA
            || (clause.joint() == Joint.AND && (clause.has("it") || last.isOf(Kind.FADE)));
    if ((goesOnOfIt && namesNothing(clause)) || last.wasSaidIn(clause)) {
      last.goesOnFading(wish);
    }
    boolean isThen =
        Reach.mayBeOfAMoment(wish) || (SHOWN_THEN.contains(wish.kind()) && Reach.isOfFilm(wish));
    if (isThen && clause.tokens().stream().anyMatch(SeenWhen::isSeen)) {
      wish.meanAStretch();
    }
    if (Reach.mayBeOfAMoment(wish)
        && !Reach.mayBeOfAll(wish)
        && (Stretches.namesUnknown(clause, lexicon, findings)
            || before.followsUnknown(clause)
            || Token.anyIs(left, "moment_of"))) {
      wish.meanAStretch();
    }
    if (clause.joint() == Joint.COMMA) {
      complaints.giveWay(discourse.before(), wish);
    }
    wish.assume(make.scaled(HowMuch.isMeantBy(clause, lexicon)));
    if (clause.has("degree")) {
      wish.becomeGraded();
    }
    Refinements.beforeJoining(make.kind(), wish.parameters());
    boolean excepted = inverse && wish.kind() == make.kind();
    Optional<Token> middle =
        excepted
            ? clause.tokens().stream().filter(Stretches::isInTheMiddle).findFirst()
            : Optional.empty();
    middle.ifPresent(stretch -> wish.parameters().keySet().removeAll(stretch.values().keySet()));
    if (excepted && middle.isEmpty()) {
      wish.parameters().put("except", true);
    }
    if (clause.joint() == Joint.COMMA) {
      last.giveWayTo(wish);
    }
    last.become(wish);
    if (middle.isPresent()) {
      last.spare(List.of(middle.get()));
    } else if (isRest) {
      last.spare(List.of(discourse.lastPlace()));
    } else if (isOfRest
        && Stretches.isInTheMiddle(discourse.spared())
        && last.reachesEverywhere()) {
      last.spare(List.of(discourse.spared()));
    }
  }

  private boolean namesNothing(Clause clause) {
    return clause.tokens().stream().noneMatch(this::isObject);
  }

  private static boolean meansAClip(Pending wish) {
    return Reach.isPlaceable(wish) || CUTTING.contains(wish.kind());
  }

  /** "Everywhere else take out the ums and long pauses": both of them there. */
  private boolean goesOnOfRest(Clause clause) {
    Clause before = discourse.before();
    return clause.joint() == Joint.AND
        && before != null
        && before.has("rest")
        && !ClausePairs.namesPlace(clause);
  }

  /** "Mute the first 5 seconds and speed up the rest": all but those. */
  private boolean meansAllElse(Clause clause, Pending wish) {
    return clause.has("rest")
        && discourse.spared() == null
        && discourse.lastPlace() != null
        && discourse.lastPlace().isOneOf(TokenTypes.STRETCH)
        && last.isPlacedChange()
        && Reach.maySpare(wish);
  }

  /** "第二段不用动,其他的加速": what is done to the rest. */
  private void leaveOut(Token spared, Pending wish) {
    if (spared.is("range")) {
      Stretches.rest(spared).ifPresent(rest -> slots.fill(wish.kind(), wish.parameters(), rest));
    } else if (Reach.isPlaceable(wish)) {
      wish.parameters().put("except_clips", spared.value());
    }
  }

  /** To take out all but a part is to keep that part. */
  private static Kind inverse(Kind kind) {
    return switch (kind) {
      case TRIM_RANGE, DELETE_CLIP -> Kind.KEEP_RANGE;
      case KEEP_RANGE -> Kind.TRIM_RANGE;
      default -> kind;
    };
  }

  /** "Every clip but the last to 3 seconds": what is done to each is done to fewer. */
  private static boolean isOfEach(RuleBook.Match match) {
    return match.used().stream().anyMatch(t -> t.isOneOf(EACH));
  }

  private boolean isObject(Token token) {
    return lexicon.role(token) == Role.OBJECT;
  }
}
