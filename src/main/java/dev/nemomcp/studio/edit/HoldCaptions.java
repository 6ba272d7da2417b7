package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;

/**
 * Captions that stay longer than their words are heard, each at most until the next one comes.
 *
 * @param longerMillis longer by so much
 * @param leastMillis for at least as long
 */
record HoldCaptions(long longerMillis, long leastMillis) implements Edit {

  static HoldCaptions from(Parameters wish) throws CannotEdit {
    return new HoldCaptions(millis(wish, "longer_seconds"), millis(wish, "least_seconds"));
  }

  static boolean isMeant(Parameters wish) {
    return wish.has("longer_seconds") || wish.has("least_seconds");
  }

  private static long millis(Parameters wish, String name) throws CannotEdit {
    return wish.has(name) ? Clock.millis(wish.number(name, 1, 0.1, 60)) : 0;
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    if (draft.captions().isEmpty()) {
      throw AddCaptions.noneYet();
    }
    List<Caption> held = new ArrayList<>();
    for (Caption caption : draft.captions()) {
      held.add(caption.withSourceEnd(end(caption, draft.captions())));
    }
    Phrase before = Phrase.of("as spoken");
    Draft changed = draft.withCaptions(held);
    return changed.equals(draft)
        ? Edited.unchanged(
            draft,
            before,
            Phrase.of("Each caption stays until the next one comes, so none can stay longer."))
        : Edited.of(
            changed,
            before,
            leastMillis > 0
                ? Phrase.of("at least {0}, or until the next one comes", Clock.seconds(leastMillis))
                : Phrase.of(
                    "up to {0} longer, until the next one comes", Clock.seconds(longerMillis)));
  }

  private long end(Caption caption, List<Caption> all) {
    long next =
        all.stream()
            .filter(other -> other.mediaId().equals(caption.mediaId()))
            .mapToLong(Caption::sourceStartMillis)
            .filter(start -> start >= caption.sourceEndMillis())
            .min()
            .orElse(Long.MAX_VALUE);
    long end =
        Math.max(
            caption.sourceEndMillis() + longerMillis, caption.sourceStartMillis() + leastMillis);
    return Math.min(next, end);
  }
}
