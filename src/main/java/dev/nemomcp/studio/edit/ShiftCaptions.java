package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import java.util.List;

/**
 * Captions earlier or later than they are said, by the clock of the edited video.
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
      throw AddCaptions.noneYet();
    }
    if (millis == 0) {
      throw new CannotEdit(
          Phrase.of("It is not said by how much."),
          Phrase.of("Say \"captions half a second later\"."));
    }
    List<Caption> shifted =
        draft.captions().stream().map(c -> c.withDelay(c.delayMillis() + millis)).toList();
    return Edited.of(
        draft.withCaptions(shifted),
        described(draft.captions().get(0).delayMillis()),
        described(shifted.get(0).delayMillis()));
  }

  private static Phrase described(long delayMillis) {
    if (delayMillis == 0) {
      return Phrase.of("as spoken");
    }
    return delayMillis > 0
        ? Phrase.of("{0} later", Clock.seconds(delayMillis))
        : Phrase.of("{0} earlier", Clock.seconds(-delayMillis));
  }
}
