package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;

/**
 * Music makes room for the voice.
 *
 * @param amountDb how far it goes down
 */
record Duck(double amountDb) implements Edit {
  private static final double STRONG_DB = 10;

  static Duck from(Parameters wish) throws CannotEdit {
    return new Duck(Math.abs(wish.number("amount_db", STRONG_DB, -40, 40)));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) {
    Phrase before = described(draft.mix().duckDb());
    if (draft.mix().duckDb() == amountDb) {
      return Edited.unchanged(
          draft, before, Phrase.of("The music goes down by that much already."));
    }
    return Edited.of(draft.withMix(draft.mix().withDuckDb(amountDb)), before, described(amountDb))
        .noting(
            draft.music().isEmpty()
                ? Phrase.of("There is no music yet; it will do so once there is.")
                : Phrase.NONE);
  }

  private static Phrase described(double decibels) {
    return decibels == 0
        ? Phrase.of("music steady under speech")
        : Phrase.of("music {0} dB down under speech", ChangeSpeed.number(decibels));
  }
}
