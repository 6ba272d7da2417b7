package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.List;

/**
 * Shortens the pauses between what is said. Speech keeps some air on both sides, so that no word is
 * clipped.
 *
 * @param longestMillis pauses up to here stay as they are
 * @param airMillis what is left of a longer one before and after speech
 */
record CutPauses(long longestMillis, long airMillis) implements Edit {
  static final CutPauses NORMAL = new CutPauses(600, 150);
  private static final CutPauses TIGHT = new CutPauses(350, 80);
  private static final CutPauses LOOSE = new CutPauses(1000, 250);

  private enum Tightness {
    TIGHT,
    NORMAL,
    LOOSE
  }

  static CutPauses from(Parameters wish) throws CannotEdit {
    CutPauses usual =
        switch (wish.choice("tightness", Tightness.NORMAL)) {
          case TIGHT -> TIGHT;
          case NORMAL -> NORMAL;
          case LOOSE -> LOOSE;
        };
    if (!wish.has("min_pause_seconds")) {
      return usual;
    }
    long longest = Clock.millis(wish.number("min_pause_seconds", 0, 0.1, 60));
    return new CutPauses(longest, Math.min(usual.airMillis, longest / 3));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Hearing hearing = Hearing.of(draft, footage);
    requireSpeech(hearing);
    List<Span> pauses = hearing.pauses(longestMillis);
    String length = Clock.length(hearing.durationMillis());
    if (pauses.isEmpty()) {
      return Edited.unchanged(
          draft,
          Phrase.of("{0}, no pause over {1}", length, Clock.seconds(longestMillis)),
          Phrase.of("It is already tight: there is no pause to take out."));
    }
    Draft cut =
        Joins.restored(
            draft,
            Cutting.remove(draft, pauses.stream().map(p -> silence(p, hearing)).toList()),
            footage);
    Hearing after = Hearing.of(cut, footage);
    long longestLeft = after.pauses(0).stream().mapToLong(Span::durationMillis).max().orElse(0);
    return new Edited(
        cut,
        Phrase.of(
            "{0}, {1}", length, Phrase.count(pauses.size(), "1 long pause", "{0} long pauses")),
        Phrase.of(
            "{0}, longest pause {1}",
            Clock.length(after.durationMillis()), Clock.seconds(longestLeft)),
        Phrase.of(
            "{0} shortened, {1} taken out.",
            Phrase.count(pauses.size(), "1 pause", "{0} pauses"),
            Clock.seconds(hearing.durationMillis() - after.durationMillis())));
  }

  /** The part of a pause that goes: all but the air on the sides where somebody speaks. */
  private Span silence(Span pause, Hearing hearing) {
    boolean speechBefore = hearing.isSpokenAt(pause.startMillis() - 1);
    boolean speechAfter = hearing.isSpokenAt(pause.endMillis());
    return new Span(
        pause.startMillis() + (speechBefore ? airMillis : 0),
        pause.endMillis() - (speechAfter ? airMillis : 0));
  }

  private static void requireSpeech(Hearing hearing) throws CannotEdit {
    Phrase instead =
        Phrase.of("Say what to take out, such as \"cut 0:10 to 0:20\" or \"make it 30 seconds\".");
    if (!hearing.hasSound()) {
      throw new CannotEdit(
          Phrase.of("The video has no sound, so no pauses can be heard in it."), instead);
    }
    if (hearing.speech().isEmpty()) {
      throw new CannotEdit(
          Phrase.of("Nobody speaks in this video, so it has no pauses between words."), instead);
    }
  }
}
