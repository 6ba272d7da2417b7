package dev.nemomcp.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * How footage of one shape fills a canvas of another.
 *
 * @param fill what happens to the difference
 * @param path for {@link Fill#CROP}: where the crop's centre should be, in source order; empty
 *     means the middle. Between two points the crop glides; before the first and after the last it
 *     stands still.
 * @param whole for {@link Fill#CROP}: stretches that a crop would ruin, in source order; they are
 *     shown as by {@link Fill#BLUR}
 */
public record Framing(Fill fill, List<Focus> path, List<Stretch> whole) {
  public static final Framing FIT = new Framing(Fill.FIT, List.of(), List.of());
  public static final Framing BLUR = new Framing(Fill.BLUR, List.of(), List.of());

  /** Leaves missing lists empty: drafts may have been written before there were any. */
  public Framing {
    path = path == null ? List.of() : List.copyOf(path);
    whole = whole == null ? List.of() : List.copyOf(whole);
  }

  public static Framing crop(List<Focus> path) {
    return new Framing(Fill.CROP, path, List.of());
  }

  public Framing withWhole(List<Stretch> whole) {
    return new Framing(fill, path, whole);
  }

  /** What happens at a moment of the footage. */
  public Fill fillAt(long sourceMillis) {
    return whole.stream().anyMatch(stretch -> stretch.holds(sourceMillis)) ? Fill.BLUR : fill;
  }

  /** The same for a part of the footage: its focus points and the nearest one on either side. */
  public Framing during(long sourceStartMillis, long sourceEndMillis) {
    List<Stretch> within =
        whole.stream()
            .filter(s -> s.sourceStartMillis() < sourceEndMillis)
            .filter(s -> s.sourceEndMillis() > sourceStartMillis)
            .toList();
    int from = 0;
    while (from + 1 < path.size() && path.get(from + 1).sourceMillis() <= sourceStartMillis) {
      from++;
    }
    int to = from;
    while (to < path.size() && path.get(to).sourceMillis() < sourceEndMillis) {
      to++;
    }
    return new Framing(fill, path.subList(from, Math.min(to + 1, path.size())), within);
  }

  /**
   * The same for footage that plays backwards.
   *
   * @param endMillis the moment of the footage, in its own time, that plays first
   */
  public Framing backwards(long endMillis) {
    List<Focus> turned = new ArrayList<>();
    path.forEach(f -> turned.add(0, new Focus(endMillis - f.sourceMillis(), f.x(), f.y())));
    List<Stretch> wholes = new ArrayList<>();
    whole.forEach(
        s ->
            wholes.add(
                0,
                new Stretch(endMillis - s.sourceEndMillis(), endMillis - s.sourceStartMillis())));
    return new Framing(fill, turned, wholes);
  }

  /** This one up to a moment of the footage, and another from there on. */
  public Framing until(long sourceMillis, Framing next) {
    List<Focus> paths = new ArrayList<>(path);
    paths.removeIf(focus -> focus.sourceMillis() >= sourceMillis);
    next.path.stream().filter(focus -> focus.sourceMillis() >= sourceMillis).forEach(paths::add);
    List<Stretch> wholes = new ArrayList<>(whole);
    wholes.removeIf(stretch -> stretch.sourceStartMillis() >= sourceMillis);
    next.whole.stream().filter(stretch -> !wholes.contains(stretch)).forEach(wholes::add);
    return new Framing(fill, paths, wholes);
  }

  /** What happens where the shapes differ. */
  public enum Fill {
    /** The whole picture, black bars where it does not reach. */
    FIT,
    /** The whole picture over a blurred, enlarged copy of itself. */
    BLUR,
    /** The canvas is filled; what does not fit is cut off. */
    CROP
  }

  /**
   * A point to keep in view.
   *
   * @param sourceMillis when, in the footage's own time
   * @param x 0 left … 1 right, of the upright source picture
   * @param y 0 top … 1 bottom
   */
  public record Focus(long sourceMillis, double x, double y) {}

  /**
   * A part of the footage, in its own time.
   *
   * @param sourceStartMillis first moment
   * @param sourceEndMillis just behind the last
   */
  public record Stretch(long sourceStartMillis, long sourceEndMillis) {
    boolean holds(long sourceMillis) {
      return sourceStartMillis <= sourceMillis && sourceMillis < sourceEndMillis;
    }
  }
}
