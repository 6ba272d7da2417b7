package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * Opens on a chosen frame for a moment: platforms show a video's first frame as its cover.
 *
 * @param atSeconds which frame; empty for one of the first third
 * @param clip whose frame; of all where none is named
 * @param content words over it; may be empty
 * @param lettering how these look
 */
record Cover(OptionalDouble atSeconds, Where clip, String content, Lettering lettering)
    implements Edit {
  private static final long SHOWN_MILLIS = 500;

  static Edit from(Parameters wish) throws CannotEdit {
    if (wish.flag("remove")) {
      return Cover::uncovered;
    }
    return new Cover(
        wish.has("at_seconds") ? wish.number("at_seconds") : wish.number("start_seconds"),
        Where.from(wish).wholeClips(),
        wish.text("text"),
        Lettering.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (draft.clips().stream().noneMatch(c -> footage.media(c.mediaId()).hasPicture())) {
      throw new CannotEdit(
          Phrase.of("There is no picture to make a cover of, only sound."),
          Phrase.of("Upload a video or a photo first."));
    }
    List<Clip> clips = new ArrayList<>(draft.clips());
    boolean had = clips.size() > 1 && clips.get(0).isCover();
    if (had) {
      clips.remove(0);
    }
    Draft bare = Arranging.arrange(draft, clips);
    long whole = Timeline.of(bare).durationMillis();
    Span shown = clip.spans(bare, footage).get(0);
    long at =
        atSeconds.isEmpty()
            ? shown.startMillis() + shown.durationMillis() / 3
            : clip.moment(atSeconds.getAsDouble(), shown);
    if (at >= whole) {
      throw Where.behindTheEnd(at, whole);
    }
    clips = new ArrayList<>(bare.clips());
    clips.add(0, Freeze.still(bare, at, SHOWN_MILLIS, Clip.COVER));
    Draft covered = Arranging.arrange(draft, clips);
    return new Edited(
        content.isEmpty() ? covered : lettered(covered),
        had ? Phrase.of("another cover") : Phrase.of("no cover"),
        Phrase.of("cover from {0}", Clock.moment(at)),
        Phrase.of("It is the first half second; platforms take the first frame as the cover."));
  }

  private static Edited uncovered(Draft draft, Footage footage) {
    List<Clip> clips = draft.clips();
    return clips.size() > 1 && clips.get(0).isCover()
        ? Edited.of(
            Arranging.arrange(draft, clips.subList(1, clips.size())),
            Phrase.of("a cover"),
            Phrase.of("no cover"))
        : Edited.unchanged(draft, Phrase.of("no cover"), Phrase.of("There is no cover."));
  }

  /** When the film begins behind its cover; 0 where it has none. */
  static long endMillis(Timeline timeline) {
    return endMillis(timeline, Clip::isCover);
  }

  /** When the film begins behind its cover and the cards that open it; 0 where it has none. */
  static long openingMillis(Timeline timeline) {
    return endMillis(timeline, Clip::isAddition);
  }

  private static long endMillis(Timeline timeline, Predicate<Clip> opens) {
    return timeline.clips().stream()
        .takeWhile(placed -> opens.test(placed.clip()))
        .mapToLong(Placed::endMillis)
        .max()
        .orElse(0);
  }

  /** Words on a cover show as long as it does. */
  static boolean isOnCover(Text text) {
    return text.startMillis() == 0 && text.durationMillis() == SHOWN_MILLIS;
  }

  private Draft lettered(Draft covered) {
    List<Text> texts = new ArrayList<>(covered.texts());
    texts.removeIf(Cover::isOnCover);
    texts.add(
        new Text(
            new NewIds("t", covered.texts().stream().map(Text::id)).next(),
            Text.Role.TITLE,
            content,
            0,
            SHOWN_MILLIS,
            lettering.over(TextStyle.TITLE.withPreset("bold").withAnimation("none"))));
    return covered.withTexts(texts);
  }
}
