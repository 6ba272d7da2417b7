package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.ClipOrder;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.HowLongItLasts;
import dev.nemomcp.language.wishes.KeptInside;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Reach;
import dev.nemomcp.language.wishes.Rule;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.wishes.Slots;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The wish made last, which what follows may add to, correct, or go on from. */
final class LastWish {
  private static final Set<Kind> WORDED = EnumSet.of(Kind.TITLE, Kind.TEXT);

  private static final Set<String> SHARES =
      Set.of("up_by", "down_by", "by_percent", "percent", "by_fraction");
  private static final Set<String> TEXT_ITSELF = Set.of("text", "font");
  private static final Set<String> FILLS =
      Set.of("bars_fill", "crop_fill", "blur_fill", "transparent");
  private static final Set<String> LENGTHS = Set.of("length", "target", "to_length");

  private static final Set<Kind> REMOVING =
      EnumSet.of(Kind.DELETE_CLIP, Kind.TRIM_RANGE, Kind.KEEP_RANGE);

  private static final Set<Kind> OF_THE_WHOLE =
      EnumSet.of(Kind.HIGHLIGHTS, Kind.PACING, Kind.SET_LENGTH, Kind.BEAT_SYNC);

  private static final Set<Kind> LASTING =
      EnumSet.of(Kind.TRANSITION, Kind.FADE, Kind.FREEZE, Kind.TITLE, Kind.TEXT, Kind.LOGO);

  static final Set<Kind> LETTERED =
      EnumSet.of(Kind.CAPTIONS, Kind.CAPTION_STYLE, Kind.TITLE, Kind.TEXT);

  /** What a share tells better than the usual step does. */
  private static final Map<Kind, Set<String>> MEASURED_BY = Map.of(Kind.SPEED, Set.of("factor"));

  private final Lexicon lexicon;
  private final RuleBook rules;
  private final Slots slots;
  private final Findings findings;
  private final Sparing sparing;
  private final NextWish next;
  private final ShownWords words;
  private final Correction correction;
  private Pending wish;

  LastWish(Lexicon lexicon, RuleBook rules, Slots slots, Findings findings, Sparing sparing) {
    this.lexicon = lexicon;
    this.rules = rules;
    this.slots = slots;
    this.findings = findings;
    this.next = new NextWish(lexicon);
    this.words = new ShownWords(lexicon);
    this.correction = new Correction(lexicon, rules, slots, findings);
    this.sparing = sparing;
  }

  boolean isNone() {
    return wish == null;
  }

  boolean isOf(Kind kind) {
    return wish != null && wish.kind() == kind;
  }

  boolean is(Predicate<Pending> such) {
    return wish != null && such.test(wish);
  }

  /** Whether it takes a time of its own, which is not the film's. */
  boolean lasts() {
    return wish != null && LASTING.contains(wish.kind());
  }

  /** Whether it is of words that are to be seen. */
  boolean isLettered() {
    return wish != null && LETTERED.contains(wish.kind());
  }

  /** "Mute it, starting at 0:05", "…，持续2秒": whether it is meant from there on, or how long. */
  boolean beginsThere(List<Token> start) {
    if (wish != null && FromThereOn.saysHowLong(wish, start)) {
      Object from = wish.parameters().get("start_seconds");
      wish.parameters().put("end_seconds", FromThereOn.end(from, start.get(0)));
      return true;
    }
    return wish != null
        && FromThereOn.lasts(wish.kind())
        && FromThereOn.isOnly(start, lexicon)
        && FromThereOn.stretches(start).stream().anyMatch(this::fill);
  }

  boolean cannotBeOf(Token place) {
    return wish != null && Reach.cannotBeOf(wish.kind(), place);
  }

  /** Whether a rule makes a wish of the same kind. */
  boolean isMadeBy(Rule rule) {
    return wish != null && rule.makes(wish.kind());
  }

  void become(Pending next) {
    wish = next;
  }

  boolean removes() {
    return wish != null && REMOVING.contains(wish.kind());
  }

  /** It makes another film of the whole: a part cannot be had. */
  boolean isOfAllOrNothing() {
    return wish != null && OF_THE_WHOLE.contains(wish.kind());
  }

  /** "Take out 0:40 to 0:52, then make it …": what was named is gone, or made of the whole. */
  boolean leavesNoPlace() {
    boolean isOfAll = isOfAllOrNothing() || isOf(Kind.ASPECT) || isLettered();
    return isOfAll || removes();
  }

  /** It was not meant as it stands. */
  void withdraw() {
    findings.withdraw(wish);
    wish = null;
  }

  /** Nothing is to be added to it any more. */
  void forget(Pending withdrawn) {
    wish = wish == withdrawn ? null : wish;
  }

  boolean leavesPauses() {
    return wish != null && wish.parameters().containsKey(Sparing.EXCEPT);
  }

  /** "Titles 'Hope' and 'Joy' in red": the other one, and how both look. */
  private boolean addsAnotherText(
      Clause clause, List<Token> own, List<Token> fitting, boolean lasting) {
    Object text = wish.parameters().get("text");
    boolean isAnother =
        WORDED.contains(wish.kind())
            && text != null
            && clause.joint() == Clause.Joint.AND
            && own.stream().anyMatch(t -> t.is("quote") && !text.equals(t.value()))
            && own.stream().anyMatch(t -> t.isOneOf(TokenTypes.LOOKS));
    if (!isAnother) {
      return false;
    }
    if (wish.parameters().size() == 1) {
      own.stream().filter(t -> t.isOneOf(TokenTypes.LOOKS)).forEach(this::fill);
    }
    Pending again = findings.add(wish.kind(), clause.said(), lasting);
    fitting.forEach(value -> slots.fill(again.kind(), again.parameters(), value));
    wish = again;
    return true;
  }

  /** Whether it takes that value. */
  boolean fill(Token value) {
    return slots.fill(wish.kind(), wish.parameters(), value);
  }

  void spare(List<Token> excepted) {
    if (sparing.takesBack(wish, excepted)) {
      wish = null;
    }
  }

  /** Whether it is of a kind that may spare a stretch, and does not say where it is meant. */
  boolean reachesEverywhere() {
    return wish != null && Reach.maySpare(wish);
  }

  boolean corrects(Clause clause, List<Token> own) {
    return correction.of(wish, clause, own);
  }

  /** Values alone belong to the wish before: "captions, yellow, at the top". */
  boolean takes(Clause clause, List<Token> own, boolean lasting) {
    if (wish != null && words.goOnBelow(wish, clause, own)) {
      own.stream().filter(t -> !t.is("quote") && !t.is("position")).forEach(this::fill);
      return true;
    }
    boolean putsInstead = removes() && Token.anyIs(own, "put");
    boolean makesAnew = isOf(Kind.UNDO) && Token.anyIs(own, "make");
    boolean closed =
        putsInstead || makesAnew || wish == null || wish.parameters().containsKey("remove");
    if (!closed && HowLongItLasts.isTold(own, lexicon) && lasts()) {
      slots.replace(wish.kind(), wish.parameters(), HowLongItLasts.in(own));
      return true;
    }
    boolean isElse =
        (wish != null && TwoWishes.tellElse(clause, own, slots.fitting(wish.kind(), own)))
            || Remarks.tellsOfPart(clause, lexicon)
            || (isPlacedChange() && clause.has("rest"))
            || Token.anyIs(own, "except");
    if (closed || isElse || clause.joint() == Joint.START || next.follows(wish, own)) {
      return false;
    }
    turnTo(own);
    if (lasts() && own.size() == 1 && ShownWords.isShort(own.get(0))) {
      slots.replace(wish.kind(), wish.parameters(), own.get(0).as("length"));
      return true;
    }
    if (OneOfAKind.isFrameOfCover(wish, own)) {
      return fill(own.get(0).as("target"));
    }
    if (words.comeIn(wish, clause, own)) {
      wish.parameters().putIfAbsent("animation", "fade");
      return true;
    }
    boolean changesMusic = isOf(Kind.MUSIC) && Token.anyIs(own, "mood");
    boolean isMore = !own.isEmpty() && own.stream().allMatch(t -> t.isOneOf(TokenTypes.STEPS));
    if (clause.joint() == Joint.THEN && !changesMusic && !isMore) {
      return ClipOrder.goesOn(wish, own) || own.stream().allMatch(t -> t.is("shown") && fill(t));
    }
    if (HandedOver.isTold(wish, clause, own)) {
      Pending part = findings.add(Kind.KEEP_RANGE, clause.said(), lasting);
      own.forEach(stretch -> slots.fill(Kind.KEEP_RANGE, part.parameters(), stretch));
      return true;
    }
    if (isOf(Kind.COVER) && own.stream().allMatch(t -> t.is("pixels") || t.is("frame"))) {
      findings.unclear(clause.said());
      return true;
    }
    boolean onlyValues =
        own.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case VALUE, HELPER, UNKNOWN, TALK -> true;
                      case QUALITY -> !t.values().isEmpty();
                      case OBJECT ->
                          (t.isOneOf(TEXT_ITSELF) && !isOf(Kind.LOGO))
                              || (t.is("color_look") && own.stream().anyMatch(v -> v.is("color")))
                              || (t.is("sound") && wish.kind() == Kind.MUSIC);
                      default -> false;
                    });
    List<Token> fitting =
        slots.fitting(wish.kind(), own).stream().filter(t -> !t.values().isEmpty()).toList();
    boolean isAnotherStep =
        own.stream().anyMatch(t -> t.isOneOf(TokenTypes.STEPS)) && isRepeatable(own);
    boolean isOfAnother =
        own.stream()
            .anyMatch(t -> (t.isOneOf(TokenTypes.FILES) || t.is("quote")) && !fitting.contains(t));
    if (!onlyValues || fitting.isEmpty() || isAnotherStep || isOfAnother || saysItAll(own)) {
      return false;
    }
    if (ClipOrder.goesOn(wish, own) || goesOnElsewhere(clause, own, fitting, lasting)) {
      return true;
    }
    if (addsAnotherText(clause, own, fitting, lasting)) {
      return true;
    }
    boolean filled = false;
    boolean goesFaster =
        isOf(Kind.SPEED)
            && ((Number) wish.parameters().getOrDefault("factor", 1)).doubleValue() > 1;
    boolean goesSlower = isOf(Kind.SPEED) && !goesFaster && wish.isAssumed("factor");
    for (Token value : fitting) {
      wish.forgetAssumed(slots.names(wish.kind(), value));
      if (value.isOneOf(FILLS)) {
        slots.replace(wish.kind(), wish.parameters(), value);
        filled = true;
      } else if (slots.fill(wish.kind(), wish.parameters(), value)) {
        filled = true;
        if (value.isOneOf(SHARES)) {
          wish.forgetAssumed(MEASURED_BY.getOrDefault(wish.kind(), Set.of()));
        }
        if (goesFaster && value.is("by_fraction")) {
          wish.parameters().put("up", true);
        }
        if (goesSlower && value.is("factor") && !value.isHan() && !ClausePairs.saysSpeed(value)) {
          wish.parameters().put("slower", true);
        }
      }
      if (value.is("quote") && isOf(Kind.TITLE)) {
        wish.parameters().remove("change");
      }
    }
    boolean another = isRepeatable(own) || wish.kind() == Kind.SPLIT;
    if (!filled && (another || clause.has("another") || clause.has("video_file"))) {
      Pending again = findings.add(wish.kind(), clause.said(), lasting);
      fitting.forEach(value -> slots.fill(again.kind(), again.parameters(), value));
      if (own.stream().allMatch(t -> t.isOneOf(TokenTypes.STRETCH))) {
        Reach.likewise(again, wish);
      }
      wish = again;
      filled = true;
    }
    if (!filled
        && clause.joint() == Joint.COMMA
        && fitting.stream().allMatch(t -> t.isOneOf(LENGTHS))) {
      fitting.forEach(value -> slots.replace(wish.kind(), wish.parameters(), value));
      return true;
    }
    return filled
        || OneOfAKind.saysMoodAgain(wish, clause, fitting)
        || OneOfAKind.namesSecondLanguage(wish, clause, fitting, findings);
  }

  /**
   * "Square with captions, white on black": of several wishes in one clause, the one of letters.
   */
  private void turnTo(List<Token> own) {
    if (slots.fitting(wish.kind(), own).isEmpty()) {
      findings.wishes().stream()
          .filter(w -> w.said().equals(wish.said()) && LETTERED.contains(w.kind()))
          .filter(w -> slots.fitting(w.kind(), own).size() == own.size())
          .findFirst()
          .ifPresent(w -> wish = w);
    }
  }

  /** "Speed up the first 10 seconds and the last 10 seconds 2x": both, and both so much. */
  private boolean goesOnElsewhere(
      Clause clause, List<Token> own, List<Token> fitting, boolean lasting) {
    boolean namesBoth =
        own.stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH))
            && own.stream().anyMatch(t -> !t.isOneOf(TokenTypes.STRETCH));
    if (clause.joint() != Joint.AND || !Reach.isPlaced(wish) || !namesBoth) {
      return false;
    }
    Pending again = findings.add(wish.kind(), clause.said(), lasting);
    for (Token value : fitting) {
      if (!value.isOneOf(TokenTypes.STRETCH)
          && slots.names(wish.kind(), value).stream().allMatch(wish::isAssumed)) {
        slots.replace(wish.kind(), wish.parameters(), value);
      }
      slots.fill(again.kind(), again.parameters(), value);
    }
    Reach.likewise(again, wish);
    wish = again;
    return true;
  }

  /** "产品怼近一点,8秒到12秒放大1.5倍": only the second tells where, and how far. */
  void giveWayTo(Pending next) {
    if (next.kind() == Kind.ZOOM && Reach.isPlaced(next)) {
      findings.wishes().stream()
          .filter(w -> w.kind() == Kind.ZOOM && w != next && Reach.isPlaceable(w))
          .filter(
              w -> w.parameters().equals(Map.of("direction", next.parameters().get("direction"))))
          .toList()
          .forEach(findings::withdraw);
    }
  }

  /** "Use the frame at 0:07 as the cover and make it 45 seconds long". */
  boolean leavesLengthToFilm(List<Token> own) {
    return wish != null && NextWish.isLengthOfFilm(wish, own);
  }

  /** Whether it leaves less of the film, of its own choice. */
  boolean shortens() {
    return isOf(Kind.SET_LENGTH)
        || isOf(Kind.HIGHLIGHTS)
        || (wish != null && wish.parameters().containsKey("each_clip"));
  }

  /** "Under a minute, but keep 0:10 to 0:20": whether it can be made to spare what is named. */
  boolean hasToKeep(List<Token> own) {
    return wish != null && KeptInside.of(wish, own);
  }

  boolean wasSaidIn(Clause clause) {
    return wish != null && wish.said().equals(clause.said());
  }

  /** "The music fades in, and fades out in the end": the music both times. */
  void goesOnFading(Pending fade) {
    if (wish != null) {
      NextWish.fadeOn(wish, fade);
    }
  }

  /** "Piano until 0:30, after that something upbeat": where the first ends. */
  void goesOnAfterIts(Pending next) {
    boolean follows = isOf(Kind.MUSIC) && next.kind() == Kind.MUSIC && Reach.isOfAll(next);
    if (follows && wish.parameters().get("end_seconds") instanceof Number end) {
      next.parameters().put("start_seconds", end);
    }
  }

  /** "The second one cooler": a wish of its own, though of the same kind. */
  private boolean saysItAll(List<Token> own) {
    RuleBook.Match match = rules.best(own, own);
    return match != null
        && match.rule().makes(wish.kind())
        && match.used().stream().anyMatch(t -> lexicon.role(t) == Role.QUALITY);
  }

  private static boolean isRepeatable(List<Token> own) {
    return own.stream().anyMatch(t -> t.isOneOf(TokenTypes.MUST_NOT_BE_LOST));
  }

  boolean isNewWording(Token token) {
    return ShownWords.areReplaced(wish, token);
  }

  /** Where it is meant, if it may be meant for a stretch and says for none. */
  void place(Pending next, List<Token> stretches) {
    if (Reach.isPlaceable(next) || Reach.isHowMusicIsMended(wish, next)) {
      stretches.forEach(stretch -> slots.fill(next.kind(), next.parameters(), stretch));
      Reach.hearElsewhere(next, findings.wishes());
    }
  }

  /** It changes a stretch and leaves it there, so that there is a rest. */
  boolean isPlacedChange() {
    return wish != null && Reach.leavesARest(wish) && !REMOVING.contains(wish.kind());
  }

  /** It is meant for a stretch that is told by what is to be seen there. */
  boolean lacksItsPlace() {
    return wish != null && wish.isMeantForAStretch() && Reach.isOfAll(wish);
  }

  /** "Speed up clip 2 and mute it": the clip. */
  void placeToo(Pending next) {
    if (wish != null) {
      Reach.share(next, wish);
    }
  }

  /** "Stabilize and denoise clip 2": both the clip. */
  void sharePlaceOf(Pending next) {
    if (wish != null) {
      Reach.share(wish, next);
    }
  }
}
