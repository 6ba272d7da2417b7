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
 * @param givesBack where there is none to shorten, those that were get longer again
 * @param at which end of the video, if not all of it
 * @param where only those that lie there
 * @param exceptSeconds those at these moments stay; negative counts from the end
 * @param number the only one that is meant, 1 being the first and −1 the last; 0 for all
 */
record CutPauses(
    long longestMillis,
    long airMillis,
    Longer givesBack,
    At at,
    Where where,
    List<Double> exceptSeconds,
    int number)
    implements Edit {
  /** Breaths that nobody takes for a pause are no longer. */
  static final long USUAL_MILLIS = 600;

  /** How far from a pause the moment may be told that it lies at. */
  private static final long NEAR_MILLIS = 1_000;

  private static final long EDGE_MILLIS = 50;

  private enum At {
    ANYWHERE,
    START,
    END,
    BOTH
  }

  /** Whether pauses that were shortened may get longer again. */
  enum Longer {
    NEVER,
    UP_TO_THAT,
    THAN_NOW
  }

  private enum Tightness {
    TIGHT,
    NORMAL,
    LOOSE
  }

  static CutPauses from(Parameters wish) throws CannotEdit {
    At at = wish.choice("at", At.ANYWHERE);
    Where where = Where.from(wish);
    List<Double> left = wish.numbers("except_seconds");
    int number = (int) wish.number("number", 0, -1000, 1000);
    CutPauses usual =
        switch (wish.choice("tightness", Tightness.NORMAL)) {
          case TIGHT -> new CutPauses(350, 80, Longer.NEVER, at, where, left, number);
          case NORMAL -> new CutPauses(USUAL_MILLIS, 150, Longer.NEVER, at, where, left, number);
          case LOOSE -> new CutPauses(1000, 250, Longer.THAN_NOW, at, where, left, number);
        };
    long gap = Clock.millis(wish.number("leave_seconds", 0, 0, 30));
    long air = gap > 0 ? gap / 2 : usual.airMillis;
    long longest = Math.max(usual.longestMillis, gap);
    if (wish.has("min_pause_seconds")) {
      longest = Clock.millis(wish.number("min_pause_seconds", 0, 0.1, 60));
      air = Math.min(air, gap > 0 ? longest / 2 : longest / 3);
    }
    Longer givesBack = gap > 0 ? Longer.UP_TO_THAT : usual.givesBack;
    return new CutPauses(longest, air, givesBack, at, where, left, number);
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Hearing hearing = Hearing.of(draft, footage);
    requireSpeech(hearing);
    List<Span> meant = where.spans(draft, footage);
    List<Span> pauses =
        counted(hearing.pauses(longestMillis)).stream()
            .filter(pause -> isAt(pause, hearing.durationMillis()))
            .filter(pause -> !stays(pause, hearing.durationMillis()))
            .filter(pause -> meant.stream().anyMatch(span -> overlap(span, pause)))
            .toList();
    String length = Clock.length(hearing.durationMillis());
    if (pauses.isEmpty() && givesBack != Longer.NEVER) {
      PausesAgain again = PausesAgain.in(draft, hearing, footage, meant);
      long left = 2 * airMillis;
      long longer = givesBack == Longer.THAN_NOW ? Math.max(left, again.oneStepMillis(left)) : left;
      if (again.areShorterThan(longer)) {
        return again.longer(longer, footage);
      }
    }
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

  /** The one that is meant by its number; all where none is. */
  private List<Span> counted(List<Span> pauses) throws CannotEdit {
    if (number == 0) {
      return pauses;
    }
    int index = number > 0 ? number - 1 : pauses.size() + number;
    if (index < 0 || index >= pauses.size()) {
      throw new CannotEdit(
          Phrase.of(
              "There is no such pause: {0} over {1}.",
              Phrase.count(pauses.size(), "1 pause", "{0} pauses"), Clock.seconds(longestMillis)),
          Phrase.of("Ask \"where are the pauses?\", then \"cut the first pause\"."));
    }
    return List.of(pauses.get(index));
  }

  private boolean isAt(Span pause, long wholeMillis) {
    boolean start = pause.startMillis() < EDGE_MILLIS;
    boolean end = pause.endMillis() > wholeMillis - EDGE_MILLIS;
    return switch (at) {
      case ANYWHERE -> true;
      case START -> start;
      case END -> end;
      case BOTH -> start || end;
    };
  }

  private boolean stays(Span pause, long wholeMillis) {
    return exceptSeconds.stream()
        .mapToLong(seconds -> Where.moment(seconds, wholeMillis))
        .anyMatch(
            at -> pause.startMillis() - NEAR_MILLIS <= at && at <= pause.endMillis() + NEAR_MILLIS);
  }

  private static boolean overlap(Span one, Span other) {
    return one.startMillis() < other.endMillis() && other.startMillis() < one.endMillis();
  }

  /** The part of a pause that goes: all but the air on the sides where somebody speaks. */
  private Span silence(Span pause, Hearing hearing) {
    boolean speechBefore = hearing.isSpokenAt(pause.startMillis() - 1);
    boolean speechAfter = hearing.isSpokenAt(pause.endMillis());
    return new Span(
        pause.startMillis() + (speechBefore ? airMillis : 0),
        pause.endMillis() - (speechAfter ? airMillis : 0));
  }

  static void requireSpeech(Hearing hearing) throws CannotEdit {
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
