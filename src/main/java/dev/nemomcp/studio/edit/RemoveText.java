package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Takes texts away.
 *
 * @param named which, as far as that is not told by a time or a place
 * @param atSeconds only those that show then; negative counts from the end; empty for all
 * @param where only those that show there
 */
record RemoveText(NamedTexts named, OptionalDouble atSeconds, Where where) implements Edit {
  private static final long NEAR_MILLIS = 1500;

  static RemoveText from(NamedTexts named, Parameters wish) throws CannotEdit {
    OptionalDouble start = wish.number("start_seconds");
    OptionalDouble seconds = wish.number("seconds");
    Where where = Where.from(wish);
    if (start.isPresent() && seconds.isPresent()) {
      double end = start.getAsDouble() + seconds.getAsDouble();
      boolean isToTheEnd = start.getAsDouble() < 0 && end >= 0;
      where = isToTheEnd ? where : Where.from(wish.with(Map.of("end_seconds", end)));
      return new RemoveText(named, OptionalDouble.empty(), where);
    }
    boolean isAMoment = !where.namesClips() && !wish.has("end_seconds") && !wish.has("part");
    return isAMoment
        ? new RemoveText(named, start, Where.EVERYWHERE)
        : new RemoveText(named, OptionalDouble.empty(), where);
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    List<Span> spans = where.spans(draft, footage);
    boolean isPlaced = atSeconds.isPresent() || !where.isEverywhere();
    List<Text> there = isPlaced ? named.in(draft) : named.meant(named.in(draft));
    boolean showsThen = there.stream().anyMatch(text -> shows(text, whole, 0));
    List<Text> gone =
        there.stream()
            .filter(text -> shows(text, whole, showsThen ? 0 : NEAR_MILLIS))
            .filter(text -> where.isEverywhere() || spans.stream().anyMatch(s -> shows(text, s)))
            .toList();
    if (gone.isEmpty()) {
      return Edited.unchanged(
          draft,
          Phrase.of("no such text"),
          Phrase.of("Say \"state\" to see what is on the timeline."));
    }
    List<Text> left = new ArrayList<>(draft.texts());
    left.removeAll(gone);
    return Edited.of(
        draft.withTexts(left),
        Phrase.of("{0}", gone.stream().map(AddText::described).toList()),
        left.isEmpty()
            ? Phrase.of("no text")
            : Phrase.of("taken away; {0} stays", left.stream().map(AddText::described).toList()));
  }

  /** Who says when something shows is a bit off; but not where something shows just then. */
  private boolean shows(Text text, long wholeMillis, long offMillis) {
    if (atSeconds.isEmpty()) {
      return true;
    }
    long at = Where.moment(atSeconds.getAsDouble(), wholeMillis);
    return text.startMillis() - offMillis <= at
        && at < text.startMillis() + text.durationMillis() + offMillis;
  }

  private static boolean shows(Text text, Span span) {
    return text.startMillis() < span.endMillis()
        && text.startMillis() + text.durationMillis() > span.startMillis();
  }
}
