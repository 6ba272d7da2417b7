package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.edit.Units.Unit;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Evens out, quickens or slows the rhythm of the scenes. A scene gets shorter by losing its pauses,
 * or its edges where nobody speaks in it, and by playing a little faster where that is not enough;
 * words stay.
 */
record Pacing(Direction direction) implements Edit {
  private static final double LONGEST_TO_MEDIAN = 1.5;
  private static final double FASTEST = 1.15;
  private static final double SLOWER = 0.85;
  private static final double QUICKER = 0.75;
  private static final long SHORTEST_SCENE_MILLIS = 1500;

  enum Direction {
    /** Even; where it is even already, a little faster. */
    BETTER,
    EVEN,
    FASTER,
    SLOWER
  }

  static Pacing from(Parameters wish) throws CannotEdit {
    return new Pacing(wish.choice("direction", Direction.BETTER));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Units units = Units.of(Joins.hard(draft), footage);
    long median = median(units);
    long evenLimit = Math.max(SHORTEST_SCENE_MILLIS, Math.round(median * LONGEST_TO_MEDIAN));
    boolean even = units.units().stream().allMatch(unit -> unit.durationMillis() <= evenLimit);
    if (even && direction == Direction.EVEN) {
      return Edited.unchanged(
          draft,
          described(units),
          Phrase.of("The scenes are even already. Say \"faster\" or \"1.25x\" to quicken them."));
    }
    boolean faster = direction == Direction.FASTER || direction == Direction.BETTER && even;
    List<String> changes = new ArrayList<>();
    Draft paced = units.draft();
    Hearing hearing = Hearing.of(paced, footage);
    List<Span> spans = units.spans();
    int end = paced.clips().size();
    for (int i = units.size() - 1; i >= 0; i--) {
      Unit unit = units.units().get(i);
      int first = end - unit.clips().size();
      long limit =
          faster
              ? Math.max(SHORTEST_SCENE_MILLIS, Math.round(unit.durationMillis() * QUICKER))
              : evenLimit;
      long before = Timeline.of(paced).durationMillis();
      if (direction == Direction.SLOWER) {
        paced = atSpeed(paced, first, end, SLOWER);
      } else if (unit.durationMillis() > limit) {
        paced = shortened(paced, first, unit, spans.get(i), limit, hearing);
      }
      long now = unit.durationMillis() + Timeline.of(paced).durationMillis() - before;
      if (now != unit.durationMillis()) {
        changes.add(
            0, unit.name() + " " + Clock.length(unit.durationMillis()) + " → " + Clock.length(now));
      }
      end = first;
    }
    if (changes.isEmpty()) {
      return Edited.unchanged(
          draft, described(units), Phrase.of("The scenes are as short as they can sensibly be."));
    }
    Draft result = Joins.restored(draft, paced, footage);
    return new Edited(
        result,
        described(units),
        Phrase.of("{0}", Clock.length(Timeline.of(result).durationMillis())),
        Phrase.of("{0}.", changes));
  }

  /** One unit brought down to the limit, as far as that goes without losing words. */
  private static Draft shortened(
      Draft draft, int first, Unit unit, Span span, long limit, Hearing hearing) {
    long excess = unit.durationMillis() - limit;
    boolean spoken = !Spans.within(hearing.speech(), span).isEmpty();
    Draft cut =
        Cutting.remove(
            draft, spoken ? Shortening.pauses(hearing, span, excess) : edges(span, excess));
    int end = first + unit.clips().size() + cut.clips().size() - draft.clips().size();
    long left =
        unit.durationMillis()
            + Timeline.of(cut).durationMillis()
            - Timeline.of(draft).durationMillis();
    return spoken && left > limit
        ? atSpeed(cut, first, end, Math.min(FASTEST, (double) left / limit))
        : cut;
  }

  private static List<Span> edges(Span span, long excess) {
    return List.of(
        new Span(span.startMillis(), span.startMillis() + excess / 2),
        new Span(span.endMillis() - (excess - excess / 2), span.endMillis()));
  }

  private static Draft atSpeed(Draft draft, int from, int to, double factor) {
    List<Clip> clips = new ArrayList<>(draft.clips());
    clips
        .subList(from, to)
        .replaceAll(clip -> clip.isStill() ? clip : clip.withSpeed(clip.speed() * factor));
    return Arranging.arrange(draft, clips);
  }

  private static long median(Units units) {
    long[] lengths = units.units().stream().mapToLong(Unit::durationMillis).sorted().toArray();
    return (lengths[(lengths.length - 1) / 2] + lengths[lengths.length / 2]) / 2;
  }

  private static Phrase described(Units units) {
    long[] lengths = units.units().stream().mapToLong(Unit::durationMillis).sorted().toArray();
    return Phrase.of(
        "{0}, {1} of {2} to {3}",
        Clock.length(Timeline.of(units.draft()).durationMillis()),
        Phrase.count(lengths.length, "1 scene", "{0} scenes"),
        Clock.seconds(lengths[0]),
        Clock.seconds(lengths[lengths.length - 1]));
  }
}
