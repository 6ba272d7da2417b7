package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Plays a stretch, a clip or the whole again, and keeps what is there.
 *
 * @param stretch what plays again
 * @param to 1 for again at the start, −1 at the end; empty for right behind itself
 * @param times how often it plays in all
 */
record Repeat(Where stretch, OptionalDouble to, int times) implements Edit {
  static final int MOST_TIMES = 20;

  static Repeat from(Parameters wish) throws CannotEdit {
    Where stretch = wish.has("move") ? Where.clip(wish.number("move", 1)) : Where.from(wish);
    return new Repeat(
        stretch, wish.number("to"), (int) Math.round(wish.number("times", 2, 2, MOST_TIMES)));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    List<Span> again = stretch.spans(draft, footage);
    long behind = again.get(again.size() - 1).endMillis();
    long target = to.isEmpty() ? behind : to.getAsDouble() < 0 ? whole : 0;
    Draft longer = inserted(draft, again, target, times - 1, footage);
    return new Edited(
        longer,
        Phrase.of("{0}", Clock.length(whole)),
        Phrase.of("{0}", Clock.length(Timeline.of(longer).durationMillis())),
        Phrase.of("{0} plays {1} times now.", Clock.ranges(again), times));
  }

  /** The draft with those stretches of it once more, so many times, at that moment. */
  static Draft inserted(
      Draft draft, List<Span> stretches, long targetMillis, int copies, Footage footage)
      throws CannotEdit {
    List<Long> cuts =
        Stream.concat(
                Stream.of(targetMillis),
                stretches.stream().flatMap(s -> Stream.of(s.startMillis(), s.endMillis())))
            .toList();
    Draft split = Cutting.splitAt(Joins.hard(draft), cuts);
    NewIds ids = new NewIds("c", split.clips().stream().map(Clip::id));
    List<Clip> copied = new ArrayList<>();
    for (int i = 0; i < copies; i++) {
      for (Placed placed : Timeline.of(split).clips()) {
        long middle = (placed.startMillis() + placed.endMillis()) / 2;
        boolean isMeant =
            stretches.stream().anyMatch(s -> s.startMillis() <= middle && middle < s.endMillis());
        if (isMeant && !placed.clip().isAddition()) {
          copied.add(placed.clip().withId(ids.next()).withTransition(Transition.CUT));
        }
      }
    }
    List<Clip> clips = new ArrayList<>();
    int at = 0;
    for (Placed placed : Timeline.of(split).clips()) {
      clips.add(placed.clip());
      if (placed.clip().isAddition() || placed.endMillis() <= targetMillis) {
        at = clips.size();
      }
    }
    clips.addAll(at, copied);
    return Joins.restored(draft, Arranging.arrange(split, clips), footage);
  }
}
