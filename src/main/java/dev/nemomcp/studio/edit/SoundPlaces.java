package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.foley.Sound;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where a sound effect goes. What sounds once goes to the beginning of a stretch.
 *
 * @param atSeconds a moment; negative counts from the end; empty for none in particular
 * @param seconds how long it lasts from there; empty for what is usual
 * @param atCuts where clips follow each other
 * @param join at one of these
 * @param withTexts where texts come up
 * @param atEnd ends with the film
 */
record SoundPlaces(
    OptionalDouble atSeconds,
    OptionalDouble seconds,
    boolean atCuts,
    OneJoin join,
    boolean withTexts,
    boolean atEnd,
    Where where) {

  static SoundPlaces from(Parameters wish) throws CannotEdit {
    return new SoundPlaces(
        wish.number("at_seconds"),
        wish.number("seconds"),
        wish.flag("each_clip"),
        OneJoin.from(wish),
        wish.flag("texts"),
        wish.flag("last"),
        Where.from(wish));
  }

  /**
   * The stretches that it is meant for.
   *
   * @throws CannotEdit where nothing is said and there is no usual place
   */
  List<Span> of(Sound sound, Draft draft, Footage footage) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    if (atCuts) {
      return cuts(draft);
    }
    if (withTexts) {
      return texts(draft);
    }
    if (atEnd) {
      return List.of(end(sound, whole));
    }
    if (atSeconds.isPresent()) {
      return List.of(moment(sound, whole));
    }
    if (!join.isAny()) {
      OneJoin.Found found = join.in(draft, footage);
      return List.of(span(Timeline.of(found.draft()).clips().get(found.index())));
    }
    return where.isEverywhere() ? usual(sound, draft, whole) : where.spans(draft, footage);
  }

  private Span moment(Sound sound, long whole) throws CannotEdit {
    long at = Where.moment(atSeconds.getAsDouble(), whole);
    if (at >= whole) {
      throw Where.behindTheEnd(at, whole);
    }
    double lasts = seconds.orElse(sound.usualSeconds());
    long length = lasts > 0 ? Clock.millis(lasts) : whole;
    return new Span(at, Math.min(whole, at + length));
  }

  private static Span end(Sound sound, long whole) {
    return new Span(Math.max(0, whole - sound.durationMillis() + sound.hitMillis()), whole);
  }

  private static List<Span> usual(Sound sound, Draft draft, long whole) throws CannotEdit {
    return switch (sound.usually()) {
      case CUTS -> cuts(draft);
      case TEXTS -> texts(draft);
      case END -> List.of(end(sound, whole));
      case WHOLE -> List.of(new Span(0, whole));
      case SAID -> throw notSaid(Phrase.of("It is not said when that should be heard."));
    };
  }

  private static List<Span> cuts(Draft draft) throws CannotEdit {
    List<Placed> clips = Timeline.of(draft).clips();
    if (clips.size() < 2) {
      throw notSaid(Phrase.of("There is no cut that it could go to."));
    }
    return clips.stream().skip(1).map(SoundPlaces::span).toList();
  }

  /** In the middle of a transition, where the picture changes most. */
  private static Span span(Placed clip) {
    long start = clip.startMillis() + clip.clip().transition().durationMillis() / 2;
    return new Span(start, clip.endMillis());
  }

  private static List<Span> texts(Draft draft) throws CannotEdit {
    List<Span> spans =
        draft.texts().stream()
            .filter(text -> text.role() != Text.Role.WATERMARK)
            .map(text -> new Span(text.startMillis(), text.startMillis() + text.durationMillis()))
            .toList();
    if (spans.isEmpty()) {
      throw notSaid(Phrase.of("There is no text that it could come with."));
    }
    return spans;
  }

  private static CannotEdit notSaid(Phrase why) {
    return new CannotEdit(why, Phrase.of("Say the moment, such as \"a ding at 0:05\"."));
  }
}
