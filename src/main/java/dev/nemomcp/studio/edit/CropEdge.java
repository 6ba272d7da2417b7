package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Motion;
import dev.nemomcp.studio.footage.Footage;
import java.util.Locale;

/**
 * Cuts an edge of the picture off, with whatever nobody should see there: what is left is enlarged
 * until it fills the frame again.
 *
 * @param edge which goes
 * @param share of the picture's width or height, 0 … 1
 * @param where the stretch that is meant
 */
record CropEdge(Edge edge, double share, Where where) implements Edit {
  private static final double USUAL_PERCENT = 10;
  private static final double MOST_PERCENT = 40;

  /** With what the enlarged picture is held against: 0 left or top … 1 right or bottom. */
  enum Edge {
    TOP(0.5, 1),
    BOTTOM(0.5, 0),
    LEFT(1, 0.5),
    RIGHT(0, 0.5),
    TOP_LEFT(1, 1),
    TOP_RIGHT(0, 1),
    BOTTOM_LEFT(1, 0),
    BOTTOM_RIGHT(0, 0),
    CENTER(0.5, 0.5);

    private final double x;
    private final double y;

    Edge(double x, double y) {
      this.x = x;
      this.y = y;
    }
  }

  static CropEdge from(Parameters wish) throws CannotEdit {
    return new CropEdge(
        wish.choice("edge", Edge.CENTER),
        wish.number("edge_percent", USUAL_PERCENT, 1, MOST_PERCENT) / 100,
        Where.from(wish));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Where.Chosen chosen = where.in(draft, footage);
    chosen.requirePicture(footage);
    double larger = 1 / (1 - share);
    Motion motion = new Motion(larger, larger, edge.x, edge.y);
    Draft cropped = chosen.changed(draft, clip -> clip.withMotion(motion));
    Clip first = chosen.clips().get(0);
    return cropped == draft
        ? Edited.unchanged(
            draft, Zoom.described(first.motion()), Phrase.of("That edge is cut off already."))
        : Edited.of(cropped, Zoom.described(first.motion()), described(larger))
            .noting(chosen.note());
  }

  private Phrase described(double larger) {
    return Phrase.of(
        "{0} % cut off at {1}, the rest enlarged {2}×",
        Math.round(100 * share),
        Phrase.of(edge.name().toLowerCase(Locale.ROOT).replace('_', ' ')),
        ChangeSpeed.number(larger));
  }
}
