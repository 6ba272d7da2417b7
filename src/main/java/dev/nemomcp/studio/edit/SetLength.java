package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the video to a length, by what is missed least: pauses first, then the scenes and
 * sentences that matter least, and a slightly faster speed where that is enough.
 *
 * @param target the length
 * @param atMost shorter will do as well
 * @param bySpeed only by playing faster or slower
 * @param kept what no cut may touch
 * @param ifOverMillis left as it is unless longer than that; 0 for any length
 */
record SetLength(Target target, boolean atMost, boolean bySpeed, Kept kept, long ifOverMillis)
    implements Edit {
  /** So much faster is hardly noticed, and better than to lose anything. */
  private static final double UNNOTICED = 1.1;

  private static final double SLOWEST = 0.8;
  private static final double FASTEST_WHEN_ASKED = 4;
  private static final long NEAR_MILLIS = 100;
  private static final long SHORTEST_PHOTO_MILLIS = 500;
  private static final long MILLIS_PER_PLACE = 15_000;

  private enum Bound {
    EXACT,
    MAX
  }

  /** How a length is said. */
  sealed interface Target {
    /** The length, where the whole is so long now. */
    long millis(long wholeMillis);

    record Length(long millis) implements Target {
      @Override
      public long millis(long wholeMillis) {
        return millis;
      }
    }

    /**
     * @param fraction of the present length
     */
    record Share(double fraction) implements Target {
      @Override
      public long millis(long wholeMillis) {
        return Math.round(wholeMillis * fraction);
      }
    }

    /**
     * @param changeMillis longer by so much; negative for shorter
     */
    record Change(long changeMillis) implements Target {
      @Override
      public long millis(long wholeMillis) {
        return wholeMillis + changeMillis;
      }
    }
  }

  static SetLength from(Parameters wish) throws CannotEdit {
    double seconds = wish.number("seconds", 0, 0, 86_400);
    double fraction = wish.number("fraction", 0, 0, 4);
    double change = wish.number("change_seconds", 0, -86_400, 86_400);
    if (seconds <= 0 && fraction <= 0 && change == 0) {
      throw new CannotEdit(
          Phrase.of("It is not said how long the video should be."),
          Phrase.of("Say it in seconds or minutes: \"make it 30 seconds\"."));
    }
    return new SetLength(
        seconds > 0
            ? new Target.Length(Clock.millis(seconds))
            : fraction > 0 ? new Target.Share(fraction) : new Target.Change(Clock.millis(change)),
        wish.choice("bound", Bound.EXACT) == Bound.MAX,
        wish.text("by").equals("speed"),
        Kept.from(wish),
        Clock.millis(wish.number("longer_than_seconds", 0, 0, 86_400)));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    long whole = Timeline.of(draft).durationMillis();
    long millis = target.millis(whole);
    if (millis <= 0) {
      throw new CannotEdit(
          Phrase.of("Nothing of the video would be left."),
          Phrase.of("Say it in seconds or minutes: \"make it 30 seconds\"."));
    }
    if (Math.abs(whole - millis) <= NEAR_MILLIS || atMost && whole <= millis) {
      return Edited.unchanged(
          draft,
          Phrase.of("{0}", Clock.length(whole)),
          atMost
              ? Phrase.of("It is within {0} already.", Clock.length(millis))
              : Phrase.of("It has that length already."));
    }
    if (whole <= ifOverMillis) {
      return Edited.unchanged(
          draft,
          Phrase.of("{0}", Clock.length(whole)),
          Phrase.of("It is within {0} already.", Clock.length(ifOverMillis)));
    }
    if (draft.clips().stream().allMatch(Clip::isStill)) {
      return receipt(
          draft, photos(draft, whole, millis), Phrase.of("Each photo shows as long as fits."));
    }
    if (bySpeed || whole < millis) {
      return bySpeed(draft, whole, millis);
    }
    return shortened(draft, footage, whole, millis);
  }

  private Edited shortened(Draft draft, Footage footage, long whole, long millis)
      throws CannotEdit {
    List<Phrase> steps = new ArrayList<>();
    Hearing hearing = Hearing.of(draft, footage);
    List<Span> staying = kept.in(draft, footage, millis);
    List<Span> pauses = Shortening.pauses(hearing, new Span(0, whole), whole - millis);
    Draft shorter =
        Cutting.remove(
            draft, pauses.stream().filter(p -> Spans.within(staying, p).isEmpty()).toList());
    long now = Timeline.of(shorter).durationMillis();
    if (now < whole) {
      steps.add(Phrase.of("pauses −{0}", Clock.seconds(whole - now)));
    }
    if (now > millis * UNNOTICED) {
      int places = (int) Math.max(3, Math.min(20, now / MILLIS_PER_PLACE));
      List<Span> stillThere = Kept.moved(staying, draft, shorter);
      shorter =
          Cutting.keep(shorter, Moments.of(shorter, footage).best(millis, places, stillThere));
      long kept = Timeline.of(shorter).durationMillis();
      steps.add(Phrase.of("least telling parts −{0}", Clock.seconds(now - kept)));
      now = kept;
    }
    if (now > millis + NEAR_MILLIS) {
      double factor = (double) now / millis;
      shorter = faster(shorter, factor);
      steps.add(Phrase.of("speed {0}×", ChangeSpeed.number(factor)));
    }
    Draft restored = Joins.restored(draft, shorter, footage);
    return receipt(draft, restored, Phrase.of("What was done: {0}.", steps))
        .noting(Kept.note(Kept.moved(staying, draft, restored)));
  }

  private Edited bySpeed(Draft draft, long whole, long millis) throws CannotEdit {
    double factor = (double) whole / millis;
    if (factor < SLOWEST && !bySpeed || factor < 0.25) {
      throw new CannotEdit(
          Phrase.of(
              "There are only {0} of footage, too little for {1}.",
              Clock.length(whole), Clock.length(millis)),
          Phrase.of("Upload more, freeze the end, or slow it down: \"0.8x\"."));
    }
    if (factor > FASTEST_WHEN_ASKED) {
      throw new CannotEdit(
          Phrase.of(
              "That would be {0} times as fast; nothing could be followed.",
              ChangeSpeed.number(factor)),
          Phrase.of(
              "Say \"make it {0}\" without a speed, and the best parts stay.",
              Clock.length(millis)));
    }
    return receipt(
        draft, faster(draft, factor), Phrase.of("It plays at {0}×.", ChangeSpeed.number(factor)));
  }

  private static Draft faster(Draft draft, double factor) {
    return Arranging.arrange(
        draft,
        draft.clips().stream()
            .map(clip -> clip.isStill() ? clip : clip.withSpeed(clip.speed() * factor))
            .toList());
  }

  private static Draft photos(Draft draft, long whole, long millis) {
    long overlaps = 0;
    for (Clip clip : draft.clips()) {
      overlaps += clip.transition().durationMillis();
    }
    double factor = (double) (millis + overlaps) / (whole + overlaps);
    return Arranging.arrange(
        draft,
        draft.clips().stream()
            .map(
                clip ->
                    clip.withStillMillis(
                        Math.max(SHORTEST_PHOTO_MILLIS, Math.round(clip.stillMillis() * factor))))
            .toList());
  }

  private static Edited receipt(Draft before, Draft after, Phrase note) {
    return new Edited(
            after,
            Phrase.of("{0}", Clock.length(Timeline.of(before).durationMillis())),
            Phrase.of("{0}", Clock.length(Timeline.of(after).durationMillis())),
            note)
        .noting(TrimRange.lost(before, after));
  }
}
