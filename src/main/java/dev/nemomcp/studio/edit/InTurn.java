package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A clip over the main track that plays behind another of its kind.
 *
 * @param clip no longer than there is time
 * @param startMillis on the timeline
 */
record InTurn(Clip clip, long startMillis) {

  long endMillis() {
    return startMillis + clip.durationMillis();
  }

  /** Those clips one after the other, as far as they have room in a stretch of the timeline. */
  static List<InTurn> of(List<Clip> clips, Span span, NewIds ids) {
    List<InTurn> played = new ArrayList<>();
    long at = span.startMillis();
    for (Clip clip : clips) {
      long length = Math.min(clip.durationMillis(), span.endMillis() - at);
      if (length > 0) {
        Clip piece = clip.withId(ids.next()).lasting(length).withTransition(Transition.CUT);
        played.add(new InTurn(piece, at));
        at += length;
      }
    }
    return played;
  }
}
