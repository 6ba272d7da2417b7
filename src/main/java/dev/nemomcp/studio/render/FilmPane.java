package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Pane;
import dev.nemomcp.studio.render.RenderPlan.InsetPart;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The main track in a pane of the picture, for as long as any clip shows beside it.
 *
 * @param pane of one of those clips
 * @param startFrame its first
 * @param endFrame just behind its last
 */
record FilmPane(Pane pane, int startFrame, int endFrame) {

  static List<FilmPane> of(List<InsetPart> parts) {
    List<FilmPane> panes = new ArrayList<>();
    parts.stream()
        .filter(part -> part.inset().beside())
        .sorted(Comparator.comparing(part -> part.segment().startFrame()))
        .map(FilmPane::of)
        .forEach(next -> add(next, panes));
    return panes;
  }

  private static FilmPane of(InsetPart part) {
    return new FilmPane(
        part.inset().pane().orElseThrow(), part.segment().startFrame(), part.segment().endFrame());
  }

  private static void add(FilmPane next, List<FilmPane> panes) {
    FilmPane last = panes.isEmpty() ? next : panes.get(panes.size() - 1);
    if (!panes.isEmpty() && next.startFrame < last.endFrame && last.isSamePlace(next)) {
      int end = Math.max(last.endFrame, next.endFrame);
      panes.set(panes.size() - 1, new FilmPane(last.pane, last.startFrame, end));
    } else {
      panes.add(next);
    }
  }

  private boolean isSamePlace(FilmPane other) {
    return pane.columns() == other.pane.columns()
        && pane.rows() == other.pane.rows()
        && pane.filmNumber() == other.pane.filmNumber();
  }

  Rectangle area(Canvas canvas) {
    return area(pane, pane.filmNumber(), canvas);
  }

  /** Where the pane of that number is on a canvas, in even pixels. */
  static Rectangle area(Pane pane, int number, Canvas canvas) {
    int left = edge(canvas.width(), number % pane.columns(), pane.columns());
    int right = edge(canvas.width(), number % pane.columns() + 1, pane.columns());
    int top = edge(canvas.height(), number / pane.columns(), pane.rows());
    int bottom = edge(canvas.height(), number / pane.columns() + 1, pane.rows());
    return new Rectangle(left, top, right - left, bottom - top);
  }

  private static int edge(int whole, int at, int count) {
    return at == 0 ? 0 : FramingFilters.even((double) whole * at / count);
  }
}
