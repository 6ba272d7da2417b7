package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.KeptInside;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Reach;
import dev.nemomcp.language.wishes.Rule;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.wishes.Slots;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The wish made last, which what follows may add to, correct, or go on from. */
final class LastWish {
  static final Set<Kind> REMOVING = EnumSet.of(Kind.DELETE_CLIP, Kind.TRIM_RANGE, Kind.KEEP_RANGE);

  private static final Set<Kind> OF_THE_WHOLE =
      EnumSet.of(Kind.HIGHLIGHTS, Kind.PACING, Kind.SET_LENGTH, Kind.BEAT_SYNC);

  private static final Set<Kind> LASTING =
      EnumSet.of(Kind.TRANSITION, Kind.FADE, Kind.FREEZE, Kind.TITLE, Kind.TEXT, Kind.LOGO);

  static final Set<Kind> LETTERED =
      EnumSet.of(Kind.CAPTIONS, Kind.CAPTION_STYLE, Kind.TITLE, Kind.TEXT);

  private final Lexicon lexicon;
  private final Slots slots;
  private final Findings findings;
  private final Sparing sparing;
  private final Addition addition;
  private final Correction correction;
  private Pending wish;

  LastWish(Lexicon lexicon, RuleBook rules, Slots slots, Findings findings, Sparing sparing) {
    this.lexicon = lexicon;
    this.slots = slots;
    this.findings = findings;
    this.addition = new Addition(lexicon, rules, slots, findings);
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
    return wish != null && lasts(wish);
  }

  static boolean lasts(Pending wish) {
    return LASTING.contains(wish.kind());
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

  /** Whether values alone belong to it: "captions, yellow, at the top". */
  boolean takes(Clause clause, List<Token> own, boolean lasting) {
    Pending further = wish == null ? null : addition.to(wish, clause, own, lasting);
    wish = further == null ? wish : further;
    return further != null;
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
    return wish != null && isPlacedChange(wish);
  }

  static boolean isPlacedChange(Pending wish) {
    return Reach.leavesARest(wish) && !REMOVING.contains(wish.kind());
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
