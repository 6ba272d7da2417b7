package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a stretch of the timeline out and puts it in elsewhere: "the last 5 seconds first".
 *
 * @param stretch what moves
 * @param toSeconds where it goes, by the clock of the timeline as it is; negative counts from the
 *     end
 * @param toEnd it goes to the very end instead
 */
record MoveStretch(Where stretch, double toSeconds, boolean toEnd) implements Edit {

  static MoveStretch from(Parameters wish) throws CannotEdit {
    return new MoveStretch(
        Where.from(wish), wish.number("at_seconds", 0), wish.number("to", 1) < 0);
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    Span moved = piece(stretch.range(whole), draft);
    long target = toEnd ? whole : Where.moment(toSeconds, whole);
    if (target > whole) {
      throw Where.behindTheEnd(target, whole);
    }
    Phrase before = Phrase.of("{0}", Clock.range(moved.startMillis(), moved.endMillis()));
    if (moved.startMillis() <= target && target <= moved.endMillis()) {
      return Edited.unchanged(draft, before, Phrase.of("It plays there already."));
    }
    Draft split =
        Cutting.splitAt(Joins.hard(draft), List.of(moved.startMillis(), moved.endMillis(), target));
    List<Clip> head = new ArrayList<>();
    List<Clip> middle = new ArrayList<>();
    List<Clip> tail = new ArrayList<>();
    for (Placed placed : Timeline.of(split).clips()) {
      long at = (placed.startMillis() + placed.endMillis()) / 2;
      boolean isMoved = moved.startMillis() <= at && at < moved.endMillis();
      (isMoved ? middle : at < target ? head : tail).add(placed.clip());
    }
    head.addAll(middle);
    head.addAll(tail);
    long start = moved.endMillis() <= target ? target - moved.durationMillis() : target;
    return Edited.of(
        Joins.restored(draft, Arranging.arrange(split, head), footage),
        before,
        Phrase.of("{0}", Clock.range(start, start + moved.durationMillis())));
  }

  /**
   * Nothing that reaches to the end is moved there: what is meant is the clip that begins there.
   */
  private Span piece(Span said, Draft draft) {
    boolean isOpen = toEnd && stretch.startSeconds().isPresent() && stretch.endSeconds().isEmpty();
    return Timeline.of(draft).clips().stream()
        .filter(placed -> isOpen && placed.startMillis() == said.startMillis())
        .map(placed -> new Span(placed.startMillis(), placed.endMillis()))
        .findFirst()
        .orElse(said);
  }
}
