package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Puts transitions on the cuts between clips. Both clips play during one, so it is made of footage
 * beyond the cut wherever there is some: the timeline keeps its length and no word is lost. It
 * never shows a neighbouring scene, nor says anything twice. Where there is no such footage, quiet
 * ends of the clips are overlapped, and speech only for {@link #SHORT_MILLIS}.
 */
final class Joins {
  static final long USUAL_MILLIS = 500;

  /** For jump cuts inside one take, where a long fade would look like a mistake. */
  static final long SHORT_MILLIS = 200;

  /** Closer than this to the start of a scene is at it. */
  private static final long AT_SCENE_MILLIS = 100;

  private final Footage footage;
  private final List<Clip> clips;

  private Joins(List<Clip> clips, Footage footage) {
    this.clips = clips;
    this.footage = footage;
  }

  /** Every transition becomes a cut in its middle. The length stays the same. */
  static Draft hard(Draft draft) {
    List<Clip> clips = new ArrayList<>(draft.clips());
    for (int i = 1; i < clips.size(); i++) {
      long overlap = clips.get(i).transition().durationMillis();
      if (overlap > 0) {
        clips.set(i - 1, longer(clips.get(i - 1), 0, -(overlap / 2)));
        clips.set(i, longer(clips.get(i), -(overlap - overlap / 2), 0));
      }
      clips.set(i, clips.get(i).withTransition(Transition.CUT));
    }
    return draft.withClips(clips);
  }

  /**
   * The draft with a transition on every cut that can bear one.
   *
   * @param wantedMillis how long; empty for what suits each cut
   */
  static Draft blended(Draft draft, String style, OptionalLong wantedMillis, Footage footage)
      throws CannotEdit {
    Draft hard = hard(draft);
    return Arranging.arrange(hard, new Joins(hard.clips(), footage).blend(style, wantedMillis));
  }

  /** After a recut: transitions on the new cuts too, where most cuts had one before. */
  static Draft restored(Draft before, Draft after, Footage footage) throws CannotEdit {
    List<Transition> had =
        before.clips().stream().map(Clip::transition).filter(t -> !t.isCut()).toList();
    return had.isEmpty() || had.size() * 2 < before.clips().size() - 1
        ? after
        : blended(after, had.get(0).style(), OptionalLong.empty(), footage);
  }

  private List<Clip> blend(String style, OptionalLong wantedMillis) throws CannotEdit {
    List<Clip> blended = new ArrayList<>(clips);
    for (int i = 1; i < clips.size(); i++) {
      Clip before = clips.get(i - 1);
      Clip after = clips.get(i);
      long most = Math.min(before.durationMillis(), after.durationMillis()) / 2;
      long wanted = wantedMillis.orElse(isJumpCut(before, after) ? SHORT_MILLIS : USUAL_MILLIS);
      long length = Math.min(wanted, most);
      long tail = Math.min(length / 2, footageAfter(before, after));
      long head = Math.min(length - length / 2, footageBefore(before, after));
      long quiet = quietEnd(before, length) + quietStart(after, length);
      length = Math.min(length, Math.max(tail + head + quiet, Math.min(SHORT_MILLIS, most)));
      if (length >= Arranging.SHORTEST_TRANSITION_MILLIS) {
        blended.set(i - 1, longer(blended.get(i - 1), 0, tail));
        blended.set(
            i, longer(blended.get(i), head, 0).withTransition(new Transition(style, length)));
      }
    }
    return blended;
  }

  private boolean isJumpCut(Clip before, Clip after) throws CannotEdit {
    return sameTake(before, after)
        && Scenes.starts(footage, before.mediaId()).stream()
            .noneMatch(
                start ->
                    before.sourceEndMillis() - AT_SCENE_MILLIS < start
                        && start < after.sourceStartMillis() + AT_SCENE_MILLIS);
  }

  private static boolean sameTake(Clip before, Clip after) {
    return !before.isStill()
        && !after.isStill()
        && before.mediaId().equals(after.mediaId())
        && before.sourceEndMillis() <= after.sourceStartMillis();
  }

  /** How much longer the first clip could play, in ms of the timeline. */
  private long footageAfter(Clip before, Clip after) throws CannotEdit {
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
  private long footageBefore(Clip before, Clip after) throws CannotEdit {
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
    long gap = after.sourceStartMillis() - before.sourceEndMillis();
    boolean playsOn = gap <= Cutting.SHORTEST_PIECE_MILLIS;
    return sameTake(before, after) && !playsOn ? gap / 2 : Integer.MAX_VALUE;
  }

  private long quietEnd(Clip clip, long lengthMillis) throws CannotEdit {
    long end = clip.sourceEndMillis();
    long from = Math.max(clip.sourceStartMillis(), end - Math.round(lengthMillis * clip.speed()));
    long lastWord = from;
    for (Span said : spoken(clip, from, end)) {
      lastWord = Math.max(lastWord, said.endMillis());
    }
    return clip.isStill() ? lengthMillis : Math.round((end - lastWord) / clip.speed());
  }

  private long quietStart(Clip clip, long lengthMillis) throws CannotEdit {
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
  private static Clip longer(Clip clip, long headMillis, long tailMillis) {
    return clip.isStill()
        ? clip.withStillMillis(clip.stillMillis() + headMillis + tailMillis)
        : clip.withSource(
            clip.sourceStartMillis() - Math.round(headMillis * clip.speed()),
            clip.sourceEndMillis() + Math.round(tailMillis * clip.speed()));
  }
}
