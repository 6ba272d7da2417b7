package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Motion;
import dev.nemomcp.studio.footage.Footage;

/**
 * A slow zoom over clips.
 *
 * @param factor how far it goes, 1.2 for a fifth; 1 for no zoom any more
 * @param out from near to whole
 */
record Zoom(double factor, boolean out, Where where) implements Edit {

  private enum Direction {
    IN,
    OUT
  }

  static Zoom from(Parameters wish) throws CannotEdit {
    return new Zoom(
        wish.flag("remove") ? 1 : wish.number("factor", 1.2, 1, 4),
        wish.choice("direction", Direction.IN) == Direction.OUT,
        Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Where.Chosen chosen = where.in(draft, footage);
    chosen.requirePicture(footage);
    Draft zoomed = chosen.changed(draft, clip -> clip.withMotion(zoomed(clip.motion())));
    Motion before =
        chosen.clips().stream()
            .map(Clip::motion)
            .filter(motion -> !zoomed(motion).equals(motion))
            .findFirst()
            .orElseGet(() -> chosen.clips().get(0).motion());
    return zoomed == draft
        ? Edited.unchanged(
            draft,
            described(before),
            Phrase.of(factor == 1 ? "Nothing zooms there." : "It zooms like that already."))
        : Edited.of(zoomed, described(before), described(zoomed(before))).noting(chosen.note());
  }

  /** What an edge was cut off of stays without it. */
  private Motion zoomed(Motion before) {
    boolean isCropped = factor > 1 && before.stands();
    double least = isCropped ? before.zoomFrom() : 1;
    double most = least * factor;
    double x = isCropped ? before.x() : 0.5;
    double y = isCropped ? before.y() : 0.5;
    return out ? new Motion(most, least, x, y) : new Motion(least, most, x, y);
  }

  static Phrase described(Motion motion) {
    return motion.isNone()
        ? Phrase.of("no zoom")
        : Phrase.of(
            "zoom {0}× to {1}×",
            ChangeSpeed.number(motion.zoomFrom()), ChangeSpeed.number(motion.zoomTo()));
  }
}
