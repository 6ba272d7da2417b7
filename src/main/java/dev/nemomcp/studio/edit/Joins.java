package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntPredicate;

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

  private static final IntPredicate EVERYWHERE = join -> true;

  private final Footage footage;
  private final Edges edges;
  private final List<Clip> clips;

  private Joins(List<Clip> clips, Footage footage) {
    this.clips = clips;
    this.footage = footage;
    this.edges = new Edges(footage);
  }

  /** Every transition becomes a cut in its middle. The length stays the same. */
  static Draft hard(Draft draft) {
    return hard(draft, EVERYWHERE);
  }

  /**
   * @param where the joins meant, by the index of the clip after
   */
  static Draft hard(Draft draft, IntPredicate where) {
    List<Clip> clips = new ArrayList<>(draft.clips());
    for (int i = 1; i < clips.size(); i++) {
      if (!where.test(i)) {
        continue;
      }
      long overlap = clips.get(i).transition().durationMillis();
      if (overlap > 0) {
        clips.set(i - 1, Edges.longer(clips.get(i - 1), 0, -(overlap / 2)));
        clips.set(i, Edges.longer(clips.get(i), -(overlap - overlap / 2), 0));
      }
      clips.set(i, clips.get(i).withTransition(Transition.CUT));
    }
    return draft.withClips(clips);
  }

  /**
   * Cuts instead of transitions, and all of the footage that they lay over: what none was left of
   * to make them from, they were made of the clips themselves.
   *
   * @param where the joins meant, by the index of the clip after
   */
  static Draft removed(Draft draft, IntPredicate where, Footage footage) throws CannotEdit {
    Edges edges = new Edges(footage);
    List<Clip> before = draft.clips();
    List<Clip> clips = new ArrayList<>(hard(draft, where).clips());
    for (int i = 1; i < clips.size(); i++) {
      long overlap = before.get(i).transition().durationMillis();
      if (!where.test(i) || overlap <= 0) {
        continue;
      }
      if (edges.footageAfter(before.get(i - 1), before.get(i)) < Cutting.SHORTEST_PIECE_MILLIS) {
        clips.set(i - 1, Edges.longer(clips.get(i - 1), 0, overlap / 2));
      }
      if (edges.footageBefore(before.get(i - 1), before.get(i)) < Cutting.SHORTEST_PIECE_MILLIS) {
        clips.set(i, Edges.longer(clips.get(i), overlap - overlap / 2, 0));
      }
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
    return blended(draft, style, wantedMillis, EVERYWHERE, footage);
  }

  /**
   * @param where the joins meant, by the index of the clip after; the others stay as they are
   */
  static Draft blended(
      Draft draft, String style, OptionalLong wantedMillis, IntPredicate where, Footage footage)
      throws CannotEdit {
    Draft hard = removed(draft, where, footage);
    return Arranging.arrange(
        hard, new Joins(hard.clips(), footage).blend(style, wantedMillis, where));
  }

  /** After a recut: transitions on the new cuts too, where most cuts had one before. */
  static Draft restored(Draft before, Draft after, Footage footage) throws CannotEdit {
    List<Transition> had =
        before.clips().stream().map(Clip::transition).filter(t -> !t.isCut()).toList();
    return had.isEmpty() || had.size() * 2 < before.clips().size() - 1
        ? after
        : blended(after, had.get(0).style(), OptionalLong.empty(), footage);
  }

  /** Every clip that is still there comes as it did before: in that style, and for so long. */
  static Draft rejoined(Draft before, Draft after, Footage footage) throws CannotEdit {
    Draft joined = after;
    for (Clip clip : before.clips()) {
      Transition transition = clip.transition();
      if (!transition.isCut()) {
        List<Clip> clips = joined.clips();
        joined =
            blended(
                joined,
                transition.style(),
                OptionalLong.of(transition.durationMillis()),
                join -> clips.get(join).id().equals(clip.id()),
                footage);
      }
    }
    return joined;
  }

  private List<Clip> blend(String style, OptionalLong wantedMillis, IntPredicate where)
      throws CannotEdit {
    List<Clip> blended = new ArrayList<>(clips);
    for (int i = 1; i < clips.size(); i++) {
      if (!where.test(i)) {
        continue;
      }
      Clip before = clips.get(i - 1);
      Clip after = clips.get(i);
      long most = Math.min(before.durationMillis(), after.durationMillis()) / 2;
      long wanted = wantedMillis.orElse(isJumpCut(before, after) ? SHORT_MILLIS : USUAL_MILLIS);
      long length = Math.min(wanted, most);
      long tail = Math.min(length / 2, edges.footageAfter(before, after));
      long head = Math.min(length - length / 2, edges.footageBefore(before, after));
      long quiet = edges.quietEnd(before, length) + edges.quietStart(after, length);
      length = Math.min(length, Math.max(tail + head + quiet, Math.min(SHORT_MILLIS, most)));
      if (length >= Arranging.SHORTEST_TRANSITION_MILLIS) {
        blended.set(i - 1, Edges.longer(blended.get(i - 1), 0, tail));
        blended.set(
            i, Edges.longer(blended.get(i), head, 0).withTransition(new Transition(style, length)));
      }
    }
    return blended;
  }

  private boolean isJumpCut(Clip before, Clip after) throws CannotEdit {
    return Edges.sameTake(before, after)
        && Scenes.starts(footage, before.mediaId()).stream()
            .noneMatch(
                start ->
                    before.sourceEndMillis() - Edges.AT_SCENE_MILLIS < start
                        && start < after.sourceStartMillis() + Edges.AT_SCENE_MILLIS);
  }
}
