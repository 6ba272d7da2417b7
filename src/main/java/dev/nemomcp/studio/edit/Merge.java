package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes one video of everything: uploads that are not on the timeline yet are appended, and pieces
 * that were split off without losing anything grow together again.
 */
record Merge() implements Edit {

  @Override
  public Edited apply(Draft draft, Footage footage) {
    List<Media> missing =
        footage.media().stream()
            .filter(Media::hasPicture)
            .filter(media -> !isShown(media, draft))
            .toList();
    Draft whole = FirstDraft.behind(draft, footage.media(), missing);
    Draft merged = Arranging.arrange(whole, grown(whole.clips()));
    if (merged.equals(draft)) {
      return Edited.unchanged(
          draft,
          described(draft),
          Phrase.of("The clips follow one another already; an export makes one file of them."));
    }
    return Edited.of(merged, described(draft), described(merged));
  }

  private static boolean isShown(Media media, Draft draft) {
    return draft.clips().stream().anyMatch(c -> c.mediaId().equals(media.id()))
        || draft.insets().stream().anyMatch(i -> i.clip().mediaId().equals(media.id()))
        || draft.overlays().stream().anyMatch(o -> o.mediaId().equals(media.id()));
  }

  private static List<Clip> grown(List<Clip> clips) {
    List<Clip> grown = new ArrayList<>();
    for (Clip clip : clips) {
      Clip last = grown.isEmpty() ? null : grown.get(grown.size() - 1);
      if (last != null && continues(last, clip)) {
        grown.set(
            grown.size() - 1,
            last.withSource(last.sourceStartMillis(), clip.sourceEndMillis())
                .withFraming(last.framing().until(clip.sourceStartMillis(), clip.framing())));
      } else {
        grown.add(clip);
      }
    }
    return grown;
  }

  /** Played as one clip they look and sound the same. */
  private static boolean continues(Clip last, Clip next) {
    return !last.isStill()
        && last.sourceEndMillis() == next.sourceStartMillis()
        && last.motion().isNone()
        && next.transition().isCut()
        && next.withId(last.id())
            .withName(last.name())
            .withSource(last.sourceStartMillis(), last.sourceEndMillis())
            .withFraming(last.framing())
            .withTransition(last.transition())
            .equals(last)
        && next.framing().fill() == last.framing().fill();
  }

  private static Phrase described(Draft draft) {
    return Phrase.of(
        "{0}, {1}",
        Phrase.count(draft.clips().size(), "1 clip", "{0} clips"),
        Clock.length(Timeline.of(draft).durationMillis()));
  }
}
