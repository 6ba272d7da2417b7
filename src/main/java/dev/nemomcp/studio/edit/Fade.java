package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Fades;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;

/**
 * From nothing at the start, to nothing at the end.
 *
 * @param direction which end of the video
 * @param target what fades
 * @param millis how long; 0 for no fade any more
 */
record Fade(Direction direction, Target target, long millis) implements Edit {

  enum Direction {
    IN,
    OUT,
    BOTH
  }

  enum Target {
    PICTURE,
    SOUND,
    MUSIC,
    /** Picture and all sound. */
    BOTH
  }

  static Fade from(Parameters wish) throws CannotEdit {
    return new Fade(
        wish.choice("direction", Direction.BOTH),
        wish.choice("target", Target.BOTH),
        wish.flag("remove") ? 0 : Clock.millis(wish.number("seconds", 1, 0, 30)));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    long ends = direction == Direction.BOTH ? 2 : 1;
    if (millis * ends > whole) {
      throw new CannotEdit(
          Phrase.of("The video is {0} long, too short for that fade.", Clock.length(whole)),
          Phrase.of("Say a shorter one, such as half a second."));
    }
    if (target == Target.MUSIC && draft.music().isEmpty()) {
      throw new CannotEdit(
          Phrase.of("There is no music."), Phrase.of("Say \"add calm music\" first."));
    }
    Draft faded = target == Target.MUSIC ? music(draft) : draft.withMix(mix(draft.mix()));
    Phrase before = described(draft);
    return faded.equals(draft)
        ? Edited.unchanged(draft, before, Phrase.of("It fades like that already."))
        : Edited.of(faded, before, described(faded));
  }

  private Draft music(Draft draft) {
    return draft.withMusic(
        draft.music().stream()
            .map(m -> m.withFades(in(m.fadeInMillis()), out(m.fadeOutMillis())))
            .toList());
  }

  private Mix mix(Mix mix) {
    Mix faded = mix;
    if (target != Target.SOUND) {
      faded = faded.withPictureFades(changed(mix.pictureFades()));
    }
    if (target != Target.PICTURE) {
      faded = faded.withSoundFades(changed(mix.soundFades()));
    }
    return faded;
  }

  private Fades changed(Fades now) {
    return new Fades(in(now.inMillis()), out(now.outMillis()));
  }

  private long in(long now) {
    return direction == Direction.OUT ? now : millis;
  }

  private long out(long now) {
    return direction == Direction.IN ? now : millis;
  }

  private Phrase described(Draft draft) {
    Mix mix = draft.mix();
    return switch (target) {
      case MUSIC ->
          described(draft.music().get(0).fadeInMillis(), draft.music().get(0).fadeOutMillis());
      case SOUND -> described(mix.soundFades().inMillis(), mix.soundFades().outMillis());
      case PICTURE, BOTH ->
          described(mix.pictureFades().inMillis(), mix.pictureFades().outMillis());
    };
  }

  /** The ends that fade, and for how long. */
  static Phrase described(long inMillis, long outMillis) {
    if (inMillis == 0) {
      return outMillis == 0
          ? Phrase.of("no fades")
          : Phrase.of("fade out {0}", Clock.seconds(outMillis));
    }
    return outMillis == 0
        ? Phrase.of("fade in {0}", Clock.seconds(inMillis))
        : Phrase.of("fade in {0}, out {1}", Clock.seconds(inMillis), Clock.seconds(outMillis));
  }
}
