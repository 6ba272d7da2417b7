package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Fades;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * From nothing at the start, to nothing at the end.
 *
 * @param direction which end of the video
 * @param target what fades
 * @param millis how long; 0 for no fade any more; where it is not said, as long as it is, but at
 *     least {@link #USUAL_MILLIS} where it is not only to have another colour
 * @param color what the picture comes from or goes to, {@code #rrggbb}
 */
record Fade(Direction direction, Target target, OptionalLong millis, Optional<String> color)
    implements Edit {
  private static final long USUAL_MILLIS = 1000;

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

  private static OptionalLong millis(Parameters wish) throws CannotEdit {
    return wish.has("seconds")
        ? OptionalLong.of(Clock.millis(wish.number("seconds", 1, 0, 30)))
        : OptionalLong.empty();
  }

  static Fade from(Parameters wish) throws CannotEdit {
    return new Fade(
        wish.choice("direction", Direction.BOTH),
        wish.choice("target", Target.BOTH),
        wish.flag("remove") ? OptionalLong.of(0) : millis(wish),
        wish.color("color"));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    long ends = direction == Direction.BOTH ? 2 : 1;
    if (millis.orElse(USUAL_MILLIS) * ends > whole) {
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
    return new Fades(
        in(now.inMillis()),
        out(now.outMillis()),
        direction == Direction.OUT ? now.inColor() : changed(now.inColor()),
        direction == Direction.IN ? now.outColor() : changed(now.outColor()));
  }

  private String changed(String now) {
    boolean isTakenAway = millis.orElse(USUAL_MILLIS) == 0;
    return isTakenAway ? Fades.BLACK : color.orElse(now);
  }

  private long in(long now) {
    return direction == Direction.OUT ? now : changed(now);
  }

  private long out(long now) {
    return direction == Direction.IN ? now : changed(now);
  }

  private long changed(long now) {
    return millis.orElse(now > 0 && color.isPresent() ? now : Math.max(now, USUAL_MILLIS));
  }

  private Phrase described(Draft draft) {
    Mix mix = draft.mix();
    return switch (target) {
      case MUSIC ->
          described(
              new Fades(draft.music().get(0).fadeInMillis(), draft.music().get(0).fadeOutMillis()));
      case SOUND -> described(mix.soundFades());
      case PICTURE, BOTH -> described(mix.pictureFades());
    };
  }

  /** The ends that fade, for how long, and from or to which colour where that is not black. */
  static Phrase described(Fades fades) {
    boolean comesIn = fades.inMillis() > 0;
    boolean goesOut = fades.outMillis() > 0;
    if (comesIn && goesOut) {
      boolean areBlack =
          fades.inColor().equals(Fades.BLACK) && fades.outColor().equals(Fades.BLACK);
      return areBlack
          ? Phrase.of(
              "fade in {0}, out {1}",
              Clock.seconds(fades.inMillis()), Clock.seconds(fades.outMillis()))
          : Phrase.of("{0}, {1}", in(fades), out(fades));
    }
    if (comesIn) {
      return in(fades);
    }
    return goesOut ? out(fades) : Phrase.of("no fades");
  }

  private static Phrase in(Fades fades) {
    String length = Clock.seconds(fades.inMillis());
    return fades.inColor().equals(Fades.BLACK)
        ? Phrase.of("fade in {0}", length)
        : Phrase.of("fade in {0} from {1}", length, ColorNames.of(fades.inColor()));
  }

  private static Phrase out(Fades fades) {
    String length = Clock.seconds(fades.outMillis());
    return fades.outColor().equals(Fades.BLACK)
        ? Phrase.of("fade out {0}", length)
        : Phrase.of("fade out {0} to {1}", length, ColorNames.of(fades.outColor()));
  }
}
