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
  private static final double AT_EASE = 0.15;

  /** A place that holds less than that more than the middle does is not worth moving for. */
  private static final double WORTH_MOVING = 0.04;

  private static final double MOST_PER_SECOND = 0.25;
  private static final int SMOOTHING_MILLIS = 400;
  private static final int GLIDE_MILLIS = 600;
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
    double[] wanted = wanted(from, to);
    double[] sorted = wanted.clone();
    Arrays.sort(sorted);
    double usual = sorted[sorted.length / 2];
    double ease = AT_EASE * share;
    long away = Arrays.stream(wanted).filter(at -> Math.abs(at - usual) > ease).count();
    if (away <= wanted.length * 0.05) {
      return List.of(focus(scene.startMillis(), usual), focus(scene.endMillis() - 1, usual));
    }
    return points(scene, from, glide(calm(wanted, ease)));
  }

  /** Where the crop would have to be at each moment, each on its own. */
  private double[] wanted(int from, int to) {
    // What "moves" in a scene's first frame is the cut.
    int first = Math.min(from + 1, to);
    int around = (int) (SMOOTHING_MILLIS / attention.intervalMillis());
    double[] wanted = new double[to - from + 1];
    for (int moment = from; moment <= to; moment++) {
      double[] bands = new double[attention.bands(moment, sideways).length];
      for (int m = Math.max(first, moment - around); m <= Math.min(to, moment + around); m++) {
        double[] here = attention.bands(m, sideways);
        for (int i = 0; i < bands.length; i++) {
          bands[i] += here[i];
        }
      }
      wanted[moment - from] = best(bands);
    }
    return wanted;
  }

  /** The centre of the stretch that holds most, moved to the weight inside it. */
  private double best(double[] bands) {
    double middle = held(bands, 0.5);
    double best = 0.5;
    double most = middle;
    for (double at = share / 2; at <= 1 - share / 2; at += 0.5 / bands.length) {
      double held = held(bands, at);
      if (held > most + 1e-9) {
        most = held;
        best = at;
      }
    }
    double all = Arrays.stream(bands).sum();
    if (all == 0 || (most - middle) / all < WORTH_MOVING) {
      best = 0.5;
    }
    return clamp(centred(bands, best));
  }

  private double held(double[] bands, double centre) {
    double held = 0;
    for (int i = 0; i < bands.length; i++) {
      held += bands[i] * overlap(i, bands.length, centre);
    }
    return held;
  }

  private double centred(double[] bands, double start) {
    double centre = start;
    for (int round = 0; round < 3; round++) {
      double weight = 0;
      double sum = 0;
      for (int i = 0; i < bands.length; i++) {
        double part = bands[i] * overlap(i, bands.length, centre);
        weight += part;
        sum += part * (i + 0.5) / bands.length;
      }
      centre = weight == 0 ? centre : sum / weight;
    }
    return centre;
  }

  /** How much of a band, 0…1, a crop at that centre takes in. */
  private double overlap(int band, int bands, double centre) {
    double from = Math.max((double) band / bands, centre - share / 2);
    double to = Math.min((band + 1.0) / bands, centre + share / 2);
    return Math.max(0, to - from) * bands;
  }

  /** Stays until the subject is no longer at ease, then has it in the middle again. */
  private static double[] calm(double[] wanted, double ease) {
    double[] calm = wanted.clone();
    for (int i = 1; i < calm.length; i++) {
      double stay = calm[i - 1];
      double off = wanted[i] - stay;
      calm[i] = Math.abs(off) <= ease ? stay : wanted[i];
    }
    return calm;
  }

  /** Spreads each move over time, before and after it falls due, and keeps to a speed limit. */
  private double[] glide(double[] at) {
    int around = (int) Math.max(1, GLIDE_MILLIS / attention.intervalMillis());
    double[] smooth = new double[at.length];
    for (int i = 0; i < at.length; i++) {
      int from = Math.max(0, i - around);
      int to = Math.min(at.length - 1, i + around);
      smooth[i] = Arrays.stream(at, from, to + 1).average().orElseThrow();
    }
    double step = MOST_PER_SECOND * attention.intervalMillis() / 1000;
    for (int i = 1; i < smooth.length; i++) {
      double off = smooth[i] - smooth[i - 1];
      smooth[i] = smooth[i - 1] + Math.max(-step, Math.min(step, off));
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

  private double clamp(double centre) {
    return Math.max(share / 2, Math.min(1 - share / 2, centre));
  }
}
