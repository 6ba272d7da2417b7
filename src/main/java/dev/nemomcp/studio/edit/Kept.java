package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What has to stay, whatever else goes: "under a minute, but keep 0:10 to 0:20". */
record Kept(List<Where> places) {

  static Kept from(Parameters wish) throws CannotEdit {
    List<Where> places = new ArrayList<>();
    for (Parameters range : wish.pairs("kept_ranges", "start_seconds", "end_seconds")) {
      places.add(Where.from(range));
    }
    if (wish.has("kept_clips")) {
      places.add(Where.from(new Parameters(Map.of("clips", wish.numbers("kept_clips")))));
    }
    return new Kept(List.copyOf(places));
  }

  /**
   * Where that is on the timeline.
   *
   * @param atMostMillis how long the whole may be
   * @throws CannotEdit where it is longer than that by itself
   */
  List<Span> in(Draft draft, Footage footage, long atMostMillis) throws CannotEdit {
    List<Span> kept = new ArrayList<>();
    for (Where place : places) {
      kept.addAll(place.spans(draft, footage));
    }
    List<Span> spans = Spans.union(kept, 0);
    if (Spans.total(spans) > atMostMillis) {
      throw new CannotEdit(
          Phrase.of(
              "What is to stay is {0} long by itself, more than {1}.",
              Clock.length(Spans.total(spans)), Clock.length(atMostMillis)),
          Phrase.of("Say a longer time, or a shorter part to keep."));
    }
    return spans;
  }

  /** The same stretches once other parts were cut out. */
  static List<Span> moved(List<Span> kept, Draft before, Draft after) {
    Following following = Following.between(Timeline.of(before), Timeline.of(after));
    List<Span> moved = new ArrayList<>();
    for (Span span : kept) {
      following.moved(span.startMillis(), span.endMillis()).ifPresent(moved::add);
    }
    return moved;
  }

  /** Said in a receipt; nothing where nothing had to be kept. */
  static Phrase note(List<Span> kept) {
    return kept.isEmpty()
        ? Phrase.NONE
        : Phrase.of("What had to stay is there: {0}.", Clock.ranges(kept));
  }
}
