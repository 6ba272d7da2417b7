package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Something that lies over the picture, or sounds, while certain clips or a part of the film play,
 * or while a frame is held: where they are shows only when the edit is made.
 *
 * @param wish as it was said
 * @param clips their numbers, 1 the first, −1 the last; empty for all but some
 * @param over makes the edit once times stand for the clips
 */
record OverClips(Parameters wish, List<Double> clips, Making over) implements Edit {

  private static final String HELD = "held";

  /** What makes an edit of a wish. */
  @FunctionalInterface
  interface Making {
    Edit of(Parameters wish) throws CannotEdit;
  }

  /** The edit itself where no clips and no part are named. */
  static Edit or(Parameters wish, Making over) throws CannotEdit {
    List<Double> clips = wish.has("clips") ? wish.numbers("clips") : wish.numbers("clip");
    boolean isNew = !wish.flag("remove") && !wish.flag("change") && !wish.has("card_color");
    boolean namesPlace =
        !clips.isEmpty() || wish.has("except_clips") || wish.has("part") || isHeld(wish);
    return namesPlace && isNew ? new OverClips(wish, clips, over) : over.of(wish);
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Edited made = null;
    for (Span clip : spans(draft, footage)) {
      Span span = clips.isEmpty() ? clip : stretch(clip);
      double start = span.startMillis() / 1000.0;
      double end =
          wish.has("seconds") ? start + wish.number("seconds", 0) : span.endMillis() / 1000.0;
      Edit edit = over.of(wish.with(Map.of("start_seconds", start, "end_seconds", end)));
      Edited next = edit.apply(made == null ? draft : made.draft(), footage);
      made =
          made == null ? next : new Edited(next.draft(), made.before(), next.after(), next.note());
    }
    if (made == null) {
      throw new CannotEdit(
          Phrase.of("No clip is left for that."), Phrase.of("Name the clips that are meant."));
    }
    return made;
  }

  /** "For 3 seconds from 0:02 of clip 2". */
  private Span stretch(Span clip) throws CannotEdit {
    return InClip.stretch(wish.number("start_seconds"), wish.number("end_seconds"), clip);
  }

  private static boolean isHeld(Parameters wish) {
    return wish.flag(HELD) && !wish.has("start_seconds");
  }

  private static Span held(Draft draft) throws CannotEdit {
    return LongerFreeze.held(draft)
        .map(placed -> new Span(placed.startMillis(), placed.endMillis()))
        .orElseThrow(
            () ->
                new CannotEdit(
                    Phrase.of("No frame is held."),
                    Phrase.of("Say \"freeze at 0:05 for 2 seconds\" first, or say when.")));
  }

  private List<Span> spans(Draft draft, Footage footage) throws CannotEdit {
    if (isHeld(wish)) {
      return List.of(held(draft));
    }
    if (clips.isEmpty()) {
      return Where.from(wish).spans(draft, footage);
    }
    Units units = Units.of(draft, footage);
    List<Span> spans = new ArrayList<>();
    for (double clip : clips) {
      spans.add(units.spans().get(units.position(clip)));
    }
    return spans;
  }
}
