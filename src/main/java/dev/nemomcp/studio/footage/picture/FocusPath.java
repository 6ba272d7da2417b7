package dev.nemomcp.studio.footage.picture;

import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns what draws the eye into the way a crop should take, as a calm camera operator would: it
 * stands still as long as the subject stays well inside, glides where it leaves, and never glides
 * across a cut.
 */
final class FocusPath {
  /** A crop that keeps nearly all needs no aim. */
  private static final double NEARLY_ALL = 0.97;

  /** How far from the middle, as a share of the picture, is still the middle. */
  private static final double MIDDLE = 0.03;

  /** Of the crop's width: how far the subject may be from its centre before the crop moves. */
  private static final double AT_EASE = 0.06;

  /** What it costs to have the subject farther off, by the square of the way beyond that. */
  private static final double UNEASY = 6;

  /** Where nothing calls for a place, it is the middle. */
  private static final double HABIT = 0.05;

  /** Moving across the whole picture costs as much as missing the subject for so many seconds. */
  private static final double MOVING = 0.3;

  private static final double MOST_PER_SECOND = 0.3;
  private static final int GLIDE_MILLIS = 250;
  private static final double SIMPLIFIED = 0.02;

  private final Attention attention;
  private final boolean sideways;
  private final double share;

  private FocusPath(Attention attention, boolean sideways, double share) {
    this.attention = attention;
    this.sideways = sideways;
    this.share = share;
  }

  /**
   * The way for a crop.
   *
   * @param scenes back to back
   * @param sourceRatio width ÷ height of the footage
   * @param cropRatio width ÷ height of the crop
   * @return few points; none where the middle will do
   */
  static List<Focus> of(
      Attention attention, List<Span> scenes, double sourceRatio, double cropRatio) {
    boolean sideways = cropRatio < sourceRatio;
    double share = sideways ? cropRatio / sourceRatio : sourceRatio / cropRatio;
    if (share > NEARLY_ALL || attention.moments() == 0) {
      return List.of();
    }
    return new FocusPath(attention, sideways, share).of(scenes);
  }

  private List<Focus> of(List<Span> scenes) {
    List<Focus> path = new ArrayList<>();
    for (Span scene : scenes) {
      path.addAll(through(scene));
    }
    List<Focus> needed = withoutRepeats(path);
    boolean middle = needed.stream().allMatch(f -> Math.abs(along(f) - 0.5) < MIDDLE);
    return middle ? List.of() : needed;
  }

  private List<Focus> through(Span scene) {
    int last = attention.moments() - 1;
    int from = Math.min(last, (int) Math.ceil(scene.startMillis() / attention.intervalMillis()));
    int to = (int) ((scene.endMillis() - 1) / attention.intervalMillis());
    to = Math.max(from, Math.min(last, to));
    double[] at = glide(calmest(new Pull(attention, sideways).between(from, to)));
    double[] sorted = at.clone();
    Arrays.sort(sorted);
    double usual = sorted[sorted.length / 2];
    return sorted[sorted.length - 1] - sorted[0] < AT_EASE * share
        ? List.of(focus(scene.startMillis(), usual), focus(scene.endMillis() - 1, usual))
        : points(scene, from, at);
  }

  private double[] calmest(double[][] pull) {
    double step = 0.25 / pull[0].length;
    int places = 1 + (int) Math.floor((1 - share) / step + 1e-9);
    double first = 0.5 - (places - 1) * step / 2;
    double[][] cost = new double[pull.length][places];
    for (int moment = 0; moment < pull.length; moment++) {
      for (int place = 0; place < places; place++) {
        cost[moment][place] = cost(pull[moment], first + place * step);
      }
    }
    double perMoment = attention.intervalMillis() / 1000;
    int most = (int) Math.max(1, MOST_PER_SECOND * perMoment / step);
    return Arrays.stream(CalmestPath.through(cost, MOVING / perMoment * step, most))
        .mapToDouble(place -> first + place * step)
        .toArray();
  }

  /** What it costs to have the crop's centre at a place while that pulls. */
  private double cost(double[] pull, double centre) {
    double held = 0;
    double sum = 0;
    for (int i = 0; i < pull.length; i++) {
      double part = pull[i] * overlap(i, pull.length, centre);
      held += part;
      sum += part * (i + 0.5) / pull.length;
    }
    double off = held == 0 ? 0 : Math.abs(sum / held - centre) / share;
    double uneasy = Math.max(0, off - AT_EASE);
    return Arrays.stream(pull).sum()
        - held
        + UNEASY * uneasy * uneasy
        + HABIT * Math.abs(centre - 0.5);
  }

  /** How much of a band, 0…1, a crop at that centre takes in. */
  private double overlap(int band, int bands, double centre) {
    double from = Math.max((double) band / bands, centre - share / 2);
    double to = Math.min((band + 1.0) / bands, centre + share / 2);
    return Math.max(0, to - from) * bands;
  }

  /** Spreads each move over time, before and after it falls due. */
  private double[] glide(double[] at) {
    int around = (int) Math.max(1, GLIDE_MILLIS / attention.intervalMillis());
    double[] smooth = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      int from = Math.max(0, i - around);
      int to = Math.min(at.length - 1, i + around);
      smooth[i] = Arrays.stream(at, from, to + 1).average().orElseThrow();
    }
    return smooth;
  }

  private List<Focus> points(Span scene, int from, double[] at) {
    List<Focus> all = new ArrayList<>();
    all.add(focus(scene.startMillis(), at[0]));
    for (int i = 0; i < at.length; i++) {
      long millis = Math.round((from + i) * attention.intervalMillis());
      if (millis > scene.startMillis() && millis < scene.endMillis() - 1) {
        all.add(focus(millis, at[i]));
      }
    }
    all.add(focus(scene.endMillis() - 1, at[at.length - 1]));
    return simplified(all);
  }

  /** Ramer, Douglas and Peucker: leaves out what a straight line through the rest tells as well. */
  private List<Focus> simplified(List<Focus> points) {
    Focus first = points.get(0);
    Focus last = points.get(points.size() - 1);
    double most = 0;
    int farthest = 0;
    for (int i = 1; i < points.size() - 1; i++) {
      Focus point = points.get(i);
      double share =
          (double) (point.sourceMillis() - first.sourceMillis())
              / (last.sourceMillis() - first.sourceMillis());
      double off = Math.abs(along(point) - along(first) - share * (along(last) - along(first)));
      if (off > most) {
        most = off;
        farthest = i;
      }
    }
    if (most < SIMPLIFIED) {
      return List.of(first, last);
    }
    List<Focus> path = new ArrayList<>(simplified(points.subList(0, farthest + 1)));
    path.remove(path.size() - 1);
    path.addAll(simplified(points.subList(farthest, points.size())));
    return path;
  }

  /** Standing still needs no second point, except before the next move. */
  private List<Focus> withoutRepeats(List<Focus> path) {
    List<Focus> needed = new ArrayList<>();
    for (int i = 0; i < path.size(); i++) {
      boolean asBefore = i == 0 || along(path.get(i - 1)) == along(path.get(i));
      boolean asAfter = i == path.size() - 1 || along(path.get(i + 1)) == along(path.get(i));
      if (i == 0 || !(asBefore && asAfter)) {
        needed.add(path.get(i));
      }
    }
    return needed;
  }

  private Focus focus(long millis, double at) {
    double rounded = Math.round(at * 1000) / 1000.0;
    return sideways ? new Focus(millis, rounded, 0.5) : new Focus(millis, 0.5, rounded);
  }

  private double along(Focus focus) {
    return sideways ? focus.x() : focus.y();
  }
}
