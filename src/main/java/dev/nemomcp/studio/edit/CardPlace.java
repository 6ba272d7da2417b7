package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where a card comes among the clips.
 *
 * @param behind the number of the clip that plays before it, 1 the first, −1 the last
 * @param before the number of the clip that plays behind it
 * @param atSeconds a moment; negative counts from the end; at the start where nothing is told
 * @param there a card that is there is spoken of
 */
record CardPlace(
    OptionalDouble behind, OptionalDouble before, OptionalDouble atSeconds, boolean there) {
  /** Whoever says when a clip ends is a bit off. */
  private static final long NEAR_MILLIS = 500;

  static CardPlace from(Parameters wish, boolean isLast) throws CannotEdit {
    List<Double> between = wish.numbers("between");
    OptionalDouble before =
        between.isEmpty()
            ? wish.number(wish.has("before") ? "before" : "clip")
            : OptionalDouble.of(between.get(between.size() - 1));
    OptionalDouble at = wish.has("at_seconds") ? wish.number("at_seconds") : start(wish);
    return new CardPlace(
        wish.number("after"),
        before,
        isLast && at.isEmpty() ? OptionalDouble.of(-1) : at,
        wish.flag("change"));
  }

  /** Before the clip of that number. */
  static CardPlace before(double clip) {
    return new CardPlace(
        OptionalDouble.empty(), OptionalDouble.of(clip), OptionalDouble.empty(), false);
  }

  private static OptionalDouble start(Parameters wish) throws CannotEdit {
    return wish.flag("last") ? OptionalDouble.of(-1) : wish.number("start_seconds");
  }

  boolean isAtTheEnd() {
    return namesNoClip() && atSeconds.orElse(0) < 0
        || behind.isPresent() && behind.getAsDouble() == -1;
  }

  private boolean namesNoClip() {
    return behind.isEmpty() && before.isEmpty();
  }

  /**
   * @param draft split where a card comes into a clip
   * @param index what the card's is to be among the clips
   * @param card that is there
   */
  record Found(Draft draft, int index, Optional<Placed> card) {

    /** A card that begins or ends there is there. */
    static Found of(Draft draft, int index) {
      List<Placed> clips = Timeline.of(draft).clips();
      int before = index > 0 && clips.get(index - 1).clip().isCard() ? index - 1 : index;
      return before < clips.size() && clips.get(before).clip().isCard()
          ? new Found(draft, before, Optional.of(clips.get(before)))
          : new Found(draft, index, Optional.empty());
    }
  }

  Found in(Draft draft, Footage footage) throws CannotEdit {
    List<Placed> cards = Cards.of(draft);
    if (there && !cards.isEmpty()) {
      return Found.of(draft, draft.clips().indexOf(cards.get(cards.size() - 1).clip()));
    }
    if (isAtTheEnd()) {
      return Found.of(draft, draft.clips().size());
    }
    if (!namesNoClip()) {
      return byClips(draft, footage);
    }
    return atSeconds.orElse(0) == 0
        ? Found.of(draft, draft.clips().get(0).isCover() ? 1 : 0)
        : at(draft);
  }

  private Found byClips(Draft draft, Footage footage) throws CannotEdit {
    Units units = Units.of(draft, footage);
    int unit =
        before.isPresent()
            ? units.position(before.getAsDouble())
            : units.position(behind.getAsDouble()) + 1;
    int index = Units.clips(units.units().stream().limit(unit)).size();
    return Found.of(units.draft(), index);
  }

  private Found at(Draft draft) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    long at = Where.moment(atSeconds.getAsDouble(), whole);
    if (at > whole) {
      throw Where.behindTheEnd(at, whole);
    }
    if (whole - at < NEAR_MILLIS) {
      return Found.of(draft, draft.clips().size());
    }
    int near = nearest(draft, at);
    if (near >= 0) {
      return Found.of(draft, near);
    }
    Draft split = Cutting.splitAt(draft, List.of(at));
    return Found.of(split, Math.max(0, nearest(split, at)));
  }

  /** The clip that begins about then; −1 where none does. */
  private static int nearest(Draft draft, long millis) {
    List<Placed> clips = Timeline.of(draft).clips();
    for (int i = 0; i < clips.size(); i++) {
      if (Math.abs(clips.get(i).startMillis() - millis) < NEAR_MILLIS) {
        return i;
      }
    }
    return -1;
  }
}
