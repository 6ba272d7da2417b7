package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import java.util.List;
import java.util.function.BiPredicate;

/** What another wish of the same sentence makes needless. */
final class Needless {
  private final List<Pending> wishes;

  /** The list is changed. */
  Needless(List<Pending> wishes) {
    this.wishes = wishes;
  }

  void drop() {
    hearWhatIsNotMuted();
    dropWhere(Needless::isComplaintOf);
    dropWhere(Needless::isSlowedBy);
    dropWhere(Needless::onlyExplains);
    dropWhere(Needless::isGoneWith);
    dropWhere(Needless::isToldBy);
    dropWhere(Needless::isUnheard);
    dropWhere(this::isEvenedOut);
    dropWhere(this::isMadeUpFor);
    dropWhere(Needless::isBlameOf);
    dropWhere(Needless::isHowItWasHeld);
    dropWhere(Needless::isPressedTogether);
  }

  private void dropWhere(BiPredicate<Pending, Pending> isNeedlessBeside) {
    wishes.removeIf(w -> wishes.stream().anyMatch(other -> isNeedlessBeside.test(w, other)));
  }

  /**
   * "音乐盖住人声，人声加6dB", "the song drowns me out, duck it": what is wrong, and what is to be done about
   * it.
   */
  private boolean isMadeUpFor(Pending wish, Pending other) {
    boolean isDucked =
        wish.kind() == Kind.MUSIC_VOLUME
            && other.kind() == Kind.DUCK
            && wish.isAssumed("change_db")
            && (Cue.DROWNS.isIn(wish.said()) || Cue.COMPLAINT.isIn(wish.said()));
    boolean isHeard =
        wish.kind() == Kind.MUSIC_VOLUME
            && other.kind() == Kind.VOICE_VOLUME
            && other.parameters().containsKey("change_db")
            && !other.isAssumed("change_db")
            && Cue.DROWNS.isIn(wish.said());
    boolean isCleaned =
        wish.kind() == Kind.VOICE_VOLUME
            && other.kind() == Kind.VOICE_CLEANUP
            && wish.isAssumed("change_db")
            && Cue.NOISY_PLACE.isIn(wish.said());
    return Reach.isOfFilm(wish) && (isHeard || isCleaned || isDucked);
  }

  /** "微信最多25M，压一压": the file is to be smaller, and nothing quieter. */
  private static boolean isPressedTogether(Pending wish, Pending other) {
    return wish.kind() == Kind.VOICE_VOLUME
        && wish.isAssumed("change_db")
        && other.kind() == Kind.COMPRESS
        && Cue.PRESSES.is(wish.said())
        && Reach.isOfFilm(wish);
  }

  /** "Drop the title, it looks cheap", "start over, this is a mess": why it goes. */
  private static boolean isBlameOf(Pending wish, Pending other) {
    boolean goes = other.kind() == Kind.RESET || other.parameters().containsKey("remove");
    return goes && other != wish && Cue.BLAMES_IT.opens(wish.said());
  }

  /** "Even out the volume, you can barely hear him": once it is even, he is heard. */
  private boolean isEvenedOut(Pending wish, Pending other) {
    return wishes.stream().noneMatch(w -> w.kind() == Kind.MUSIC_VOLUME)
        && wish.kind() == Kind.VOICE_VOLUME
        && other.kind() == Kind.NORMALIZE
        && Reach.isOfFilm(wish)
        && Reach.isOfFilm(other)
        && (Cue.BARELY_HEARD.isIn(wish.said()) || Cue.COMPLAINT.isIn(wish.said()));
  }

  /** "Mute clip 2 and turn up my voice": in the others. */
  private void hearWhatIsNotMuted() {
    wishes.stream()
        .filter(w -> w.kind() == Kind.VOICE_VOLUME && !Cue.COMPLAINT.isIn(w.said()))
        .filter(w -> w.parameters().get("change_db") instanceof Number db && db.doubleValue() > 0)
        .forEach(louder -> Reach.hearElsewhere(louder, wishes));
  }

  /** "There's a long silence at 0:45, cut from 0:44 to 0:48": the pause goes with the rest. */
  private static boolean isGoneWith(Pending wish, Pending other) {
    return wish.kind() == Kind.CUT_PAUSES
        && other.kind() == Kind.TRIM_RANGE
        && wish.parameters().get("at_seconds") instanceof Number at
        && other.parameters().get("start_seconds") instanceof Number start
        && other.parameters().get("end_seconds") instanceof Number end
        && start.doubleValue() - 1 <= at.doubleValue()
        && at.doubleValue() <= end.doubleValue() + 1;
  }

  /** "It feels slow. Tighten the pacing": what is wrong is not to be mended twice. */
  private static boolean isComplaintOf(Pending wish, Pending other) {
    return Reach.isOfAll(wish)
        && wish.kind() == Kind.SPEED
        && other.kind() == Kind.PACING
        && Cue.FEELS.isIn(wish.said());
  }

  /** "The venue was so loud, mute the original sound": what is not heard needs no mending. */
  private static boolean isUnheard(Pending wish, Pending other) {
    boolean isMending = wish.kind() == Kind.VOICE_CLEANUP || wish.kind() == Kind.VOICE_VOLUME;
    boolean complains = Cue.TELLS.opens(wish.said()) || Cue.COMPLAINT.isIn(wish.said());
    return isMending
        && other.kind() == Kind.MUTE
        && !other.parameters().containsKey("unmute")
        && Reach.isOfSamePlace(wish, other)
        && (complains || !Reach.isOfFilm(wish));
  }

  /** "Slow it to 0.9x, it felt rushed": neither is that. */
  private static boolean isSlowedBy(Pending wish, Pending other) {
    return wish.kind() == Kind.PACING
        && "slower".equals(wish.parameters().get("direction"))
        && Cue.FEELS.isIn(wish.said())
        && other.kind() == Kind.SPEED
        && Reach.isOfFilm(other)
        && other.parameters().get("factor") instanceof Number by
        && by.doubleValue() < 1;
  }

  /** "No ducking, I want the level steady": why the music is not to go up and down. */
  private static boolean onlyExplains(Pending wish, Pending other) {
    return wish.kind() == Kind.NORMALIZE
        && Cue.STEADY.isIn(wish.said())
        && other.kind() == Kind.DUCK
        && Double.valueOf(0).equals(other.parameters().get("amount_db"));
  }

  /** "Fix the captions, they are late": what is wrong with them is their time. */
  private static boolean isToldBy(Pending wish, Pending other) {
    return wish.kind() == Kind.CAPTION_EDIT
        && wish.parameters().isEmpty()
        && (other.kind() == Kind.CAPTION_TIMING || other.kind() == Kind.CAPTION_STYLE);
  }

  /** "手机拿倒了，顺时针转90度": how it was held, and how far to turn it. */
  private static boolean isHowItWasHeld(Pending wish, Pending other) {
    return wish.kind() == Kind.ROTATE
        && other.kind() == Kind.ROTATE
        && Cue.WAS_HELD.isIn(wish.said())
        && other.parameters().containsKey("degrees")
        && !Cue.WAS_HELD.isIn(other.said())
        && Reach.isOfSamePlace(wish, other);
  }
}
