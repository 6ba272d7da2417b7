package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;

/**
 * Captions earlier or later.
 *
 * @param millis later by so much; negative for earlier
 */
record ShiftCaptions(long millis) implements Edit {

  static ShiftCaptions from(Parameters wish) throws CannotEdit {
    return new ShiftCaptions(Clock.millis(wish.number("shift_seconds", 0, -60, 60)));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (draft.captions().isEmpty()) {
      throw new CannotEdit(
          Phrase.of("There are no captions yet."), Phrase.of("Say \"add captions\" first."));
    }
    if (millis == 0) {
      throw new CannotEdit(
          Phrase.of("It is not said by how much."),
          Phrase.of("Say \"captions half a second later\"."));
    }
    List<Caption> shifted = new ArrayList<>();
    for (Caption caption : draft.captions()) {
      if (caption.sourceEndMillis() + millis > 0) {
        Caption moved = caption.shifted(millis);
        shifted.add(
            new Caption(
                moved.mediaId(),
                Math.max(0, moved.sourceStartMillis()),
                moved.sourceEndMillis(),
                moved.text(),
                moved.words()));
      }
    }
    return Edited.of(
        draft.withCaptions(shifted),
        Phrase.of("as spoken"),
        millis > 0
            ? Phrase.of("{0} later", Clock.seconds(millis))
            : Phrase.of("{0} earlier", Clock.seconds(-millis)));
  }
}
