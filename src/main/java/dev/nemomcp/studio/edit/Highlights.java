package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.List;

/**
 * Keeps the best moments, or plays them in front of it all.
 *
 * @param millis how long they are together; 0 for a third of the video, half a minute at most
 * @param count how many places they come from; 0 for as many as suit the length
 * @param kept what is among them in any case
 * @param teaser they play first, and then all of the video
 */
record Highlights(long millis, int count, Kept kept, boolean teaser) implements Edit {
  private static final long TEASER_MILLIS = 5000;
  private static final long USUAL_MILLIS = 30_000;
  private static final long MILLIS_PER_PLACE = 6000;

  static Highlights from(Parameters wish) throws CannotEdit {
    return new Highlights(
        Clock.millis(wish.number("seconds", 0, 0, 86_400)),
        (int) Math.round(wish.number("count", 0, 0, 100)),
        Kept.from(wish),
        wish.flag("teaser"));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    long length = millis > 0 ? millis : Math.min(teaser ? TEASER_MILLIS : USUAL_MILLIS, whole / 3);
    if (whole <= length) {
      return Edited.unchanged(
          draft,
          Phrase.of("{0}", Clock.length(whole)),
          Phrase.of("The video is no longer than that: all of it is a highlight."));
    }
    int places = count > 0 ? count : (int) Math.max(3, Math.min(12, length / MILLIS_PER_PLACE));
    List<Span> best =
        Moments.of(draft, footage).best(length, places, kept.in(draft, footage, length));
    Draft cut =
        teaser
            ? Repeat.inserted(draft, best, 0, 1, footage)
            : Joins.restored(draft, Cutting.keep(draft, best), footage);
    return new Edited(
            cut,
            Phrase.of("{0}", Clock.length(whole)),
            Phrase.of(
                "{0}, {1}",
                Clock.length(Timeline.of(cut).durationMillis()),
                Phrase.count(best.size(), "1 moment", "{0} moments")),
            teaser
                ? Phrase.of("First these, then all of it: {0}.", Clock.ranges(best))
                : Phrase.of("Kept: {0}.", Clock.ranges(best)))
        .noting(TrimRange.lost(draft, cut));
  }
}
