package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The join between two clips that the user named.
 *
 * @param between numbers of the two clips; empty where only one of them is named
 * @param after number of the clip before it
 * @param before number of the clip after it
 * @param atSeconds where on the timeline instead; negative counts from the end
 */
record OneJoin(
    List<Double> between, OptionalDouble after, OptionalDouble before, OptionalDouble atSeconds) {
  /** A cut so near is the one that is meant. */
  private static final long NEAR_MILLIS = 1_000;

  /**
   * A draft that is cut there.
   *
   * @param draft with the same clips, maybe split
   * @param index of the clip that begins at the join, among all clips
   */
  record Found(Draft draft, int index) {}

  static OneJoin from(Parameters wish) throws CannotEdit {
    return new OneJoin(
        wish.numbers("between"),
        wish.number("after"),
        wish.number("before"),
        wish.number("at_seconds"));
  }

  /** No join in particular: all of them. */
  boolean isAny() {
    return between.size() != 2 && after.isEmpty() && before.isEmpty() && atSeconds.isEmpty();
  }

  /**
   * Finds it, and splits the clip that plays at the moment where there is no cut yet.
   *
   * @throws CannotEdit where these clips are no neighbours, or nothing plays then
   */
  Found in(Draft draft, Footage footage) throws CannotEdit {
    if (atSeconds.isPresent()) {
      return at(draft);
    }
    Units units = Units.of(draft, footage);
    int index = 0;
    for (Units.Unit unit : units.units().subList(0, later(units))) {
      index += unit.clips().size();
    }
    return new Found(units.draft(), index);
  }

  private Found at(Draft draft) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    long at = Where.moment(atSeconds.getAsDouble(), whole);
    if (at >= whole) {
      throw Where.behindTheEnd(at, whole);
    }
    int near = nearest(draft, at);
    if (near > 0) {
      return new Found(draft, near);
    }
    Draft split = Cutting.splitAt(draft, List.of(at));
    int there = nearest(split, at);
    if (there <= 0) {
      throw new CannotEdit(
          Phrase.of("There is no cut at {0}.", Clock.moment(at)),
          Phrase.of("Say a time between two clips."));
    }
    return new Found(split, there);
  }

  /** The clip that begins next to that moment; 0 where none does. */
  private static int nearest(Draft draft, long millis) {
    List<Placed> clips = Timeline.of(draft).clips();
    int nearest = 0;
    long least = NEAR_MILLIS + 1;
    for (int i = 1; i < clips.size(); i++) {
      long away = Math.abs(clips.get(i).startMillis() - millis);
      if (away < least) {
        least = away;
        nearest = i;
      }
    }
    return nearest;
  }

  private int later(Units units) throws CannotEdit {
    int first = first(units);
    int second = between.size() == 2 ? units.position(between.get(1)) : first + 1;
    if (first < 0 || second >= units.size() || Math.abs(first - second) != 1) {
      throw new CannotEdit(
          Phrase.of("There is no join there: these clips do not play one after the other."),
          Phrase.of("They are: {0}.", units.numbered()));
    }
    return Math.max(first, second);
  }

  private int first(Units units) throws CannotEdit {
    if (between.size() == 2) {
      return units.position(between.get(0));
    }
    return after.isPresent()
        ? units.position(after.getAsDouble())
        : units.position(before.orElseThrow()) - 1;
  }
}
