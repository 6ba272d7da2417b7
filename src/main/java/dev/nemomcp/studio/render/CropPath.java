package dev.nemomcp.studio.render;

import dev.nemomcp.draft.Framing.Focus;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a crop's centre lies over a segment's time, along one axis, as straight pieces.
 *
 * @param points in rising time; never empty
 */
record CropPath(List<Point> points) {

  /**
   * @param seconds of the segment's own time
   * @param at 0 left or top … 1 right or bottom
   */
  record Point(double seconds, double at) {}

  /** A deviation of that part of the picture is not seen. */
  private static final double TOLERANCE = 0.004;

  CropPath {
    points = List.copyOf(points);
  }

  static CropPath still(double at) {
    return new CropPath(List.of(new Point(0, at)));
  }

  /** The path's horizontal side, in the time of a segment that plays so fast. */
  static CropPath horizontal(List<Focus> path, long sourceStartMillis, double speed) {
    return of(
        path.stream()
            .map(f -> new Point((f.sourceMillis() - sourceStartMillis) / 1000.0 / speed, f.x()))
            .toList());
  }

  /** The path's vertical side. */
  static CropPath vertical(List<Focus> path, long sourceStartMillis, double speed) {
    return of(
        path.stream()
            .map(f -> new Point((f.sourceMillis() - sourceStartMillis) / 1000.0 / speed, f.y()))
            .toList());
  }

  private static CropPath of(List<Point> points) {
    return points.isEmpty() ? still(0.5) : new CropPath(points);
  }

  /** What of the path falls into a time from 0 on, with a point at either end. */
  CropPath within(double seconds) {
    List<Point> kept = new ArrayList<>();
    kept.add(new Point(0, at(0)));
    points.stream().filter(p -> p.seconds() > 0 && p.seconds() < seconds).forEach(kept::add);
    kept.add(new Point(seconds, at(seconds)));
    return new CropPath(simplified(kept));
  }

  boolean isStill() {
    return points.stream().allMatch(p -> Math.abs(p.at() - points.get(0).at()) < TOLERANCE);
  }

  /** The place at a time: gliding between two points, still outside of them. */
  double at(double seconds) {
    Point before = points.get(0);
    for (Point point : points) {
      if (point.seconds() > seconds) {
        double span = point.seconds() - before.seconds();
        double part = span <= 0 ? 1 : Math.max(0, seconds - before.seconds()) / span;
        return before.at() + (point.at() - before.at()) * part;
      }
      before = point;
    }
    return before.at();
  }

  /**
   * The place as an expression of {@code t}: a sum of ramps, because FFmpeg's parser takes any
   * number of terms but no deep nesting. Two points within a frame are a jump: a cut inside the
   * footage, which has to fall between the same two frames as the cut itself.
   */
  String expression(FrameGrid grid) {
    StringBuilder sum = new StringBuilder(FilterGraph.number(points.get(0).at()));
    for (int i = 1; i < points.size(); i++) {
      Point from = points.get(i - 1);
      Point to = points.get(i);
      double span = to.seconds() - from.seconds();
      double way = to.at() - from.at();
      if (Math.abs(way) < 1e-6) {
        continue;
      }
      sum.append(way < 0 ? "-" : "+");
      if (span < grid.seconds(1)) {
        double between = grid.seconds(grid.firstShowing(to.seconds())) - grid.seconds(1) / 2;
        sum.append("%s*gte(t,%s)".formatted(number(Math.abs(way)), number(between)));
      } else {
        sum.append(
            "%s*clip(t-%s,0,%s)"
                .formatted(number(Math.abs(way) / span), number(from.seconds()), number(span)));
      }
    }
    return sum.toString();
  }

  /** Ramer-Douglas-Peucker over time: leaves out points that lie on the line anyway. */
  private static List<Point> simplified(List<Point> points) {
    if (points.size() < 3) {
      return points;
    }
    Point first = points.get(0);
    Point last = points.get(points.size() - 1);
    double span = last.seconds() - first.seconds();
    int farthest = 0;
    double most = TOLERANCE;
    for (int i = 1; i < points.size() - 1; i++) {
      Point point = points.get(i);
      double part = span <= 0 ? 0 : (point.seconds() - first.seconds()) / span;
      double off = Math.abs(point.at() - (first.at() + (last.at() - first.at()) * part));
      if (off > most) {
        most = off;
        farthest = i;
      }
    }
    if (farthest == 0) {
      return List.of(first, last);
    }
    List<Point> kept = new ArrayList<>(simplified(points.subList(0, farthest + 1)));
    kept.addAll(simplified(points.subList(farthest, points.size())).stream().skip(1).toList());
    return kept;
  }

  private static String number(double value) {
    return FilterGraph.number(value);
  }
}
