package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Inset;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A clip over the others: small in a corner, or over the whole picture while what is said below
 * goes on; or what is to become of those that lie there.
 *
 * @param clip its number; empty where a file, or none, is named
 * @param where when it shows; clips that are named are those below it
 * @param looks how it is asked to lie
 */
record LayOver(OptionalDouble clip, Where where, ChangeInsets looks) implements Edit {

  static Edit from(Parameters wish) throws CannotEdit {
    if (ScreenGrid.isMeant(wish)) {
      return ScreenGrid.from(wish);
    }
    boolean isFromStart = wish.has("seconds") && !wish.has("start_seconds");
    Parameters timed =
        isFromStart
            ? wish.with(Map.of("start_seconds", 0, "end_seconds", wish.number("seconds", 0)))
            : wish;
    return wish.flag("beside")
        ? beside(timed)
        : new LayOver(wish.number("shown_clip"), Where.from(timed), ChangeInsets.from(wish));
  }

  /** Of two that are named the second is laid beside the first. */
  private static LayOver beside(Parameters wish) throws CannotEdit {
    List<Double> clips = wish.has("clips") ? wish.numbers("clips") : wish.numbers("clip");
    boolean isPair = clips.size() == 2;
    OptionalDouble shown =
        clips.isEmpty()
            ? wish.number("shown_clip")
            : OptionalDouble.of(clips.get(clips.size() - 1));
    Parameters where =
        wish.with(Map.of("clip", List.of(), "clips", isPair ? clips.subList(0, 1) : List.of()));
    return new LayOver(shown, Where.from(where), ChangeInsets.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (looks.remove()) {
      return looks.apply(draft, footage);
    }
    boolean namesNone = clip.isEmpty() && looks.file().isEmpty();
    if (!draft.insets().isEmpty() && (namesNone || isThere(draft))) {
      return looks.apply(draft, footage);
    }
    return laid(draft, OverOthers.of(clip, looks.file(), draft, footage), footage);
  }

  private boolean isThere(Draft draft) {
    return clip.isEmpty()
        && draft.clips().stream().noneMatch(c -> c.name().equalsIgnoreCase(looks.file()))
        && draft.insets().stream().anyMatch(looks::isMeant);
  }

  private Edited laid(Draft draft, OverOthers chosen, Footage footage) throws CannotEdit {
    Draft below = chosen.below();
    long duration = Timeline.of(below).durationMillis();
    Span span = span(draft, below, footage);
    List<Inset> insets = new ArrayList<>(below.insets());
    NewIds ids = new NewIds("i", insets.stream().map(inset -> inset.clip().id()));
    Span room = new Span(span.startMillis(), Math.min(span.endMillis(), duration));
    long end = span.startMillis();
    for (InTurn piece : InTurn.of(chosen.clips(), room, ids)) {
      insets.add(inset(piece, below, footage));
      end = piece.endMillis();
    }
    Draft laid = below.withInsets(insets);
    return Edited.of(laid, ChangeInsets.described(draft), ChangeInsets.described(laid))
        .noting(
            looks.whole()
                ? Phrase.of("The sound below goes on; its own is not heard.")
                : Phrase.NONE)
        .noting(
            looks.beside() && end < duration
                ? Phrase.of("From {0} on the other has the picture to itself.", Clock.moment(end))
                : Phrase.NONE)
        .noting(
            below.clips().size() < draft.clips().size()
                ? Phrase.of("{0} no longer plays as a clip.", chosen.clips().get(0).name())
                : Phrase.NONE);
  }

  /** Times were said of the timeline as it is, from which the clip goes away. */
  private Span span(Draft draft, Draft below, Footage footage) throws CannotEdit {
    if (where.isEverywhere()) {
      if (looks.whole()) {
        throw new CannotEdit(
            Phrase.of("It is not said when it should cover the picture."),
            Phrase.of("Say the time too, such as \"show clip 2 over it from 0:10 to 0:15\"."));
      }
      return new Span(0, Timeline.of(below).durationMillis());
    }
    Timeline timeline = Timeline.of(draft);
    List<Span> spans = where.spans(draft, footage);
    Span said = new Span(spans.get(0).startMillis(), spans.get(spans.size() - 1).endMillis());
    return Following.between(timeline, Timeline.of(below))
        .moved(said.startMillis(), said.endMillis())
        .orElseThrow(
            () ->
                new CannotEdit(
                    Phrase.of("Nothing else plays at that time that it could lie over."),
                    Phrase.of("Say a time at which another clip plays.")));
  }

  private Inset inset(InTurn piece, Draft below, Footage footage) throws CannotEdit {
    Clip shown = piece.clip();
    if (looks.beside()) {
      Clip heard = shown.withVolume(looks.volume().orElse(shown.volume()));
      return looks.beside(
          heard, piece.startMillis(), SideBySide.usual(below.canvas()), below, footage);
    }
    if (looks.whole()) {
      boolean fills = shown.framing().fill() != Framing.Fill.FIT;
      shown = shown.withVolume(0).withFraming(fills ? shown.framing() : Framing.crop(List.of()));
    }
    shown = shown.withVolume(looks.volume().orElse(shown.volume()));
    boolean clear = below.captions().isEmpty();
    return new Inset(
        shown,
        piece.startMillis(),
        looks.placing().over(clear ? Position.BOTTOM_RIGHT : Position.TOP_RIGHT),
        looks.whole() ? Inset.WHOLE : looks.width().from(ChangeInsets.Width.usual(below.canvas())));
  }
}
