package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Media;
import java.util.List;

/** What lies around the edges of clips: unused footage beyond them, silence within them. */
final class Edges {
  /** Closer than this to the start of a scene is at it. */
  static final long AT_SCENE_MILLIS = 100;

  private final Footage footage;

  Edges(Footage footage) {
    this.footage = footage;
  }

  /** Two pieces of one recording, in its order. */
  static boolean sameTake(Clip before, Clip after) {
    return !before.isStill()
        && !after.isStill()
        && before.mediaId().equals(after.mediaId())
        && before.sourceEndMillis() <= after.sourceStartMillis();
  }

  /** How much longer the first clip could play, in ms of the timeline. */
  long footageAfter(Clip before, Clip after) throws CannotEdit {
    if (before.isStill()) {
      return Long.MAX_VALUE;
    }
    Media media = footage.media(before.mediaId());
    long end = before.sourceEndMillis();
    long limit = Math.max(end, media.durationMillis());
    for (long start : Scenes.starts(footage, media.id())) {
      if (start > end - AT_SCENE_MILLIS) {
        limit = Math.min(limit, Math.max(end, start));
      }
    }
    return Math.round((Math.min(limit, end + unusedBetween(before, after)) - end) / before.speed());
  }

  /** How much earlier the second clip could start, in ms of the timeline. */
  long footageBefore(Clip before, Clip after) throws CannotEdit {
    if (after.isStill()) {
      return Long.MAX_VALUE;
    }
    long begin = after.sourceStartMillis();
    long limit = 0;
    for (long start : Scenes.starts(footage, after.mediaId())) {
      if (start < begin + AT_SCENE_MILLIS) {
        limit = Math.max(limit, Math.min(begin, start));
      }
    }
    return Math.round(
        (begin - Math.max(limit, begin - unusedBetween(before, after))) / after.speed());
  }

  /** Each side's share of the footage left out between two clips, in ms of the footage. */
  private static long unusedBetween(Clip before, Clip after) {
    if (isHeld(before, after)) {
      return 0;
    }
    long gap = after.sourceStartMillis() - before.sourceEndMillis();
    boolean playsOn = gap <= Cutting.SHORTEST_PIECE_MILLIS;
    return sameTake(before, after) && !playsOn ? gap / 2 : Integer.MAX_VALUE;
  }

  /** A frozen frame beside the footage it is of: more footage there would be said twice. */
  private static boolean isHeld(Clip before, Clip after) {
    return before.isStill() != after.isStill()
        && before.mediaId().equals(after.mediaId())
        && Math.abs(after.sourceStartMillis() - before.sourceEndMillis())
            <= 2 * Cutting.SHORTEST_PIECE_MILLIS;
  }

  /** How long nobody speaks at its end, within that length, in ms of the timeline. */
  long quietEnd(Clip clip, long lengthMillis) throws CannotEdit {
    long end = clip.sourceEndMillis();
    long from = Math.max(clip.sourceStartMillis(), end - Math.round(lengthMillis * clip.speed()));
    long lastWord = from;
    for (Span said : spoken(clip, from, end)) {
      lastWord = Math.max(lastWord, said.endMillis());
    }
    return clip.isStill() ? lengthMillis : Math.round((end - lastWord) / clip.speed());
  }

  /** How long nobody speaks at its start, within that length, in ms of the timeline. */
  long quietStart(Clip clip, long lengthMillis) throws CannotEdit {
    long start = clip.sourceStartMillis();
    long to = Math.min(clip.sourceEndMillis(), start + Math.round(lengthMillis * clip.speed()));
    long firstWord = to;
    for (Span said : spoken(clip, start, to)) {
      firstWord = Math.min(firstWord, said.startMillis());
    }
    return clip.isStill() ? lengthMillis : Math.round((firstWord - start) / clip.speed());
  }

  private List<Span> spoken(Clip clip, long fromMillis, long toMillis) throws CannotEdit {
    Media media = footage.media(clip.mediaId());
    return clip.isStill() || !media.hasSound() || toMillis <= fromMillis
        ? List.of()
        : Spans.within(Hearing.speech(footage, media), new Span(fromMillis, toMillis));
  }

  /** The clip with more (or less) at its ends, in ms of the timeline. */
  static Clip longer(Clip clip, long headMillis, long tailMillis) {
    return clip.isStill()
        ? clip.withStillMillis(clip.stillMillis() + headMillis + tailMillis)
        : clip.withSource(
            clip.sourceStartMillis() - Math.round(headMillis * clip.speed()),
            clip.sourceEndMillis() + Math.round(tailMillis * clip.speed()));
  }
}
