package dev.nemomcp.draft;

import dev.nemomcp.draft.Caption.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of a draft falls in time: the derived side of {@link Draft}.
 *
 * @param clips the main track's pieces with their places
 * @param captions every caption that is still heard, once for each time it is
 * @param durationMillis of the whole
 */
public record Timeline(List<Placed> clips, List<PlacedCaption> captions, long durationMillis) {

  /**
   * A clip in its place.
   *
   * @param clip what plays
   * @param startMillis its first frame, inside the overlap where it has a transition
   * @param endMillis just behind its last frame
   */
  public record Placed(Clip clip, long startMillis, long endMillis) {

    /** Where a moment of the footage falls on the timeline. */
    public long timelineMillis(long sourceMillis) {
      return startMillis + Math.round((sourceMillis - clip.sourceStartMillis()) / clip.speed());
    }

    /** Which moment of the footage shows at that time. */
    public long sourceMillis(long timelineMillis) {
      return clip.isStill()
          ? clip.sourceStartMillis()
          : clip.sourceStartMillis() + Math.round((timelineMillis - startMillis) * clip.speed());
    }
  }

  /**
   * A caption in its place.
   *
   * @param index of the caption in {@link Draft#captions()}
   * @param text what is left of it after the cuts
   * @param startMillis on the timeline
   * @param endMillis on the timeline
   * @param words of the caption that are heard, in order; empty where they are unknown
   */
  public record PlacedCaption(
      int index, String text, long startMillis, long endMillis, List<PlacedWord> words) {

    public PlacedCaption {
      words = List.copyOf(words);
    }

    /** One whose words are unknown. */
    public PlacedCaption(int index, String text, long startMillis, long endMillis) {
      this(index, text, startMillis, endMillis, List.of());
    }
  }

  /**
   * A spoken word in its place.
   *
   * @param word as its caption has it, in the footage's time
   * @param startMillis on the timeline
   * @param endMillis on the timeline
   */
  public record PlacedWord(Word word, long startMillis, long endMillis) {}

  /** Places everything of the draft. */
  public static Timeline of(Draft draft) {
    List<Placed> placed = new ArrayList<>();
    long at = 0;
    for (Clip clip : draft.clips()) {
      long start = placed.isEmpty() ? 0 : at - clip.transition().durationMillis();
      at = start + clip.durationMillis();
      placed.add(new Placed(clip, start, at));
    }
    return new Timeline(List.copyOf(placed), CaptionPlacing.place(draft.captions(), placed), at);
  }
}
