package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.Reversal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Clips that play the other way round, on footage that is made for it. */
final class TurnedClips {
  /** Of footage, for one wish: it is decoded, turned and encoded before anything is seen. */
  static final long MOST_MILLIS = 5 * 60_000;

  private static final String MARK = " (reversed)";

  private final Map<Clip, Clip> turned = new HashMap<>();

  private TurnedClips() {}

  /**
   * Turns clips around.
   *
   * @param runs of clips; pieces of the same footage in a run share what is made of it, so that
   *     they stay pieces of one clip
   * @throws CannotEdit where it is too much, or the footage cannot be read
   */
  static TurnedClips of(List<List<Clip>> runs, Footage footage) throws CannotEdit {
    Map<Clip, Reversal> needed = new HashMap<>();
    for (List<Clip> run : runs) {
      for (Clip clip : run) {
        if (!clip.isStill() && Reversal.of(clip.mediaId()).isEmpty()) {
          needed.put(clip, needed(clip, run));
        }
      }
    }
    Set<Reversal> made = new HashSet<>(needed.values());
    long length = made.stream().mapToLong(each -> each.span().durationMillis()).sum();
    if (length > MOST_MILLIS) {
      throw new CannotEdit(
          Phrase.of(
              "{0} is too long to be played backwards: {1} at most.",
              Clock.length(length), Clock.length(MOST_MILLIS)),
          Phrase.of("Say which part, such as \"play the last 10 seconds backwards\"."));
    }
    for (Reversal reversal : made) {
      make(reversal, footage);
    }
    TurnedClips turned = new TurnedClips();
    runs.stream()
        .flatMap(List::stream)
        .forEach(clip -> turned.turned.put(clip, turned(clip, needed.get(clip))));
    return turned;
  }

  /** The clip the other way round; a photo stays as it is. */
  Clip of(Clip clip) {
    return turned.get(clip);
  }

  private static Reversal needed(Clip clip, List<Clip> run) {
    List<Clip> pieces =
        run.stream().filter(c -> !c.isStill() && c.mediaId().equals(clip.mediaId())).toList();
    Span all =
        new Span(
            pieces.stream().mapToLong(Clip::sourceStartMillis).min().orElseThrow(),
            pieces.stream().mapToLong(Clip::sourceEndMillis).max().orElseThrow());
    Span own = new Span(clip.sourceStartMillis(), clip.sourceEndMillis());
    return new Reversal(clip.mediaId(), all.durationMillis() > MOST_MILLIS ? own : all);
  }

  private static void make(Reversal reversal, Footage footage) throws CannotEdit {
    try {
      footage.reversed(reversal);
    } catch (Unavailable e) {
      throw CannotEdit.because(e);
    }
  }

  /**
   * @param needed where it plays forwards now
   */
  private static Clip turned(Clip clip, Reversal needed) {
    if (clip.isStill()) {
      return clip;
    }
    Optional<Reversal> was = Reversal.of(clip.mediaId());
    long end = was.orElse(needed).span().endMillis();
    return clip.withMedia(was.map(Reversal::mediaId).orElseGet(() -> needed.id()))
        .withName(was.isPresent() ? clip.name().replace(MARK, "") : clip.name() + MARK)
        .withSource(end - clip.sourceEndMillis(), end - clip.sourceStartMillis())
        .withFraming(clip.framing().backwards(end));
  }
}
