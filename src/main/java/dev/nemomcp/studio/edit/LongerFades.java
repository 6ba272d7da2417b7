package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Fades;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The fades at the ends, or the transitions, made longer or shorter than they are. Who says fade
 * may mean a transition where the ends do not fade.
 *
 * @param factor on how long they take; below 1 for shorter
 * @param moreMillis on top of that; negative for shorter
 * @param usual what was asked for where there is nothing to change yet
 */
record LongerFades(
    boolean ofTransitions, double factor, long moreMillis, Fade.Direction direction, Edit usual)
    implements Edit {
  private static final long SHORTEST_MILLIS = 100;

  static Edit fades(Parameters wish) throws CannotEdit {
    return of(wish, false, Fade.from(wish));
  }

  static Edit transitions(Parameters wish) throws CannotEdit {
    return of(wish, true, AddTransitions.from(wish));
  }

  private static Edit of(Parameters wish, boolean ofTransitions, Edit usual) throws CannotEdit {
    boolean isChange = wish.has("times_longer") || wish.has("change_seconds");
    return isChange && !wish.has("seconds")
        ? new LongerFades(
            ofTransitions,
            wish.number("times_longer", 1, 0.1, 10),
            Clock.millis(wish.number("change_seconds", 0, -10, 10)),
            ofTransitions ? Fade.Direction.BOTH : wish.choice("direction", Fade.Direction.BOTH),
            usual)
        : usual;
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    boolean blends = draft.clips().stream().anyMatch(clip -> !clip.transition().isCut());
    Draft faded = draft.withMix(changed(draft.mix()));
    if (!ofTransitions && !faded.equals(draft)) {
      return Edited.of(faded, fades(draft), fades(faded));
    }
    boolean mayMeanTransitions = ofTransitions || direction == Fade.Direction.BOTH;
    if (!blends || !mayMeanTransitions) {
      return usual.apply(draft, footage);
    }
    Draft longer = draft;
    for (int i = 1; i < draft.clips().size(); i++) {
      Transition transition = draft.clips().get(i).transition();
      int index = i;
      if (!transition.isCut()) {
        longer =
            Joins.blended(
                longer,
                transition.style(),
                OptionalLong.of(longer(transition.durationMillis())),
                join -> join == index,
                footage);
      }
    }
    Phrase before = lengths(draft);
    Phrase after = lengths(longer);
    return after.equals(before)
        ? Edited.unchanged(
            draft, before, Phrase.of("The clips around them leave no room for longer ones."))
        : Edited.of(longer, before, after);
  }

  private Mix changed(Mix mix) {
    return mix.withPictureFades(changed(mix.pictureFades()))
        .withSoundFades(changed(mix.soundFades()));
  }

  private Fades changed(Fades now) {
    return now.withMillis(
        direction == Fade.Direction.OUT ? now.inMillis() : longer(now.inMillis()),
        direction == Fade.Direction.IN ? now.outMillis() : longer(now.outMillis()));
  }

  private long longer(long millis) {
    return millis == 0 ? 0 : Math.max(SHORTEST_MILLIS, Math.round(millis * factor) + moreMillis);
  }

  private static Phrase fades(Draft draft) {
    Fades fades = draft.mix().pictureFades();
    return Fade.described(fades.equals(Fades.NONE) ? draft.mix().soundFades() : fades);
  }

  private static Phrase lengths(Draft draft) {
    List<String> lengths =
        IntStream.range(1, draft.clips().size())
            .mapToObj(draft.clips()::get)
            .map(Clip::transition)
            .filter(transition -> !transition.isCut())
            .map(transition -> Clock.seconds(transition.durationMillis()))
            .toList();
    return Phrase.of("transitions of {0}", lengths);
  }
}
