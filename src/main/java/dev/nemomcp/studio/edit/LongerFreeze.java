package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A frame that is held already, held for longer or not so long: the last one that is.
 *
 * @param exactly how long in all; empty where it is told how much longer
 * @param millis how much longer; negative for shorter
 * @param usual what was asked for where none is held yet
 */
record LongerFreeze(OptionalLong exactly, long millis, Edit usual) implements Edit {
  private static final long SHORTEST_MILLIS = 100;

  static Edit from(Parameters wish) throws CannotEdit {
    return new LongerFreeze(
        wish.has("change_seconds") || !wish.has("seconds")
            ? OptionalLong.empty()
            : OptionalLong.of(Clock.millis(wish.number("seconds", 2, 0.1, 60))),
        Math.round(1000 * wish.number("change_seconds", 0, -60, 60)),
        Freeze.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Optional<Placed> held = held(draft);
    if (held.isEmpty()) {
      return usual.apply(draft, footage);
    }
    Clip clip = held.get().clip();
    long now = clip.durationMillis();
    long then = exactly.orElse(Math.max(SHORTEST_MILLIS, now + millis));
    if (then == now) {
      return Edited.unchanged(
          draft,
          heldFor(held.get().startMillis(), now),
          Phrase.of("It shows for so long already."));
    }
    List<Clip> clips = new ArrayList<>(draft.clips());
    clips.set(clips.indexOf(clip), clip.lasting(then));
    return Edited.of(
        Arranging.arrange(draft, clips),
        heldFor(held.get().startMillis(), now),
        heldFor(held.get().startMillis(), then));
  }

  /** The frame that is held last. */
  static Optional<Placed> held(Draft draft) {
    return Timeline.of(draft).clips().stream()
        .filter(placed -> placed.clip().isStill() && placed.clip().name().equals(Freeze.NAME))
        .reduce((first, second) -> second);
  }

  private static Phrase heldFor(long at, long millis) {
    return Phrase.of("held at {0} for {1}", Clock.moment(at), Clock.seconds(millis));
  }
}
