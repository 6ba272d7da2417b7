package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/** Keeps several stretches of the timeline, all told by the clock as it is now. */
record KeepRanges(List<Where> ranges) implements Edit {

  static KeepRanges from(Parameters wish) throws CannotEdit {
    List<Where> ranges = new ArrayList<>();
    for (Parameters range : wish.pairs("ranges", "start_seconds", "end_seconds")) {
      ranges.add(Where.from(range));
    }
    return new KeepRanges(List.copyOf(ranges));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    long before = Timeline.of(draft).durationMillis();
    List<Span> kept = new ArrayList<>();
    for (Where range : ranges) {
      kept.add(range.range(before));
    }
    Draft left = Cutting.keep(draft, kept);
    if (left.equals(draft)) {
      return Edited.unchanged(
          draft,
          Phrase.of("{0}", Clock.length(before)),
          Phrase.of("There is nothing else to take out."));
    }
    return new Edited(
            left,
            Phrase.of("{0}", Clock.length(before)),
            Phrase.of("{0}", Clock.length(Timeline.of(left).durationMillis())),
            Phrase.of("Kept: {0}.", Clock.ranges(Spans.union(kept, 0))))
        .noting(TrimRange.lost(draft, left));
  }
}
