package dev.nemomcp.studio.footage.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds where one picture turns into another by and by: half-way it is nearly the mean of its two
 * sides, which is true of no cut and no pan.
 */
final class Dissolves {
  private static final double[] REACH_SECONDS = {0.25, 0.5, 1};

  /**
   * Of the whole change: how far the middle may be from the mean. The longer it takes, the more
   * likely it is that things have only moved.
   */
  private static final float[] NEARLY_THE_MEAN = {0.36f, 0.33f, 0.3f};

  private static final double GAP_SECONDS = 0.35;
  private static final float LEAST_CHANGE = 12;

  /** In a dissolve no single step makes up that much of the whole change. */
  private static final float SINGLE_STEP = 0.5f;

  /** With less to see, on either side, it is a fade or a slow change of light. */
  private static final float FAINT = 6;

  private static final float SAME_SCENE = 0.7f;

  private final RecentFrames frames;
  private final List<Dissolve> found = new ArrayList<>();

  Dissolves(RecentFrames frames) {
    this.frames = frames;
  }

  /** Looks at a frame with all that is around it; frames come in order. */
  void judge(int at) {
    float off = off(at);
    if (off > 1) {
      return;
    }
    if (found.isEmpty() || at - found.get(found.size() - 1).last > frames.count(GAP_SECONDS)) {
      found.add(new Dissolve());
    }
    found.get(found.size() - 1).add(at, 1.01 - off);
  }

  /** The frame in the middle of each. */
  List<Integer> middles() {
    return found.stream().map(Dissolve::middle).toList();
  }

  /** Frames that may be the middle of a dissolve, weighed by how surely they are. */
  private static final class Dissolve {
    private int last;
    private double weight;
    private double sum;

    void add(int at, double likely) {
      weight += likely;
      sum += likely * at;
      last = at;
    }

    int middle() {
      return (int) Math.round(sum / weight);
    }
  }

  /** How far it is from being the middle of a dissolve: 1 hardly, 0 not at all. */
  private float off(int at) {
    float off = Float.MAX_VALUE;
    for (int i = 0; i < REACH_SECONDS.length; i++) {
      int reach = Math.min(frames.context(), frames.count(REACH_SECONDS[i]));
      if (frames.has(at - reach) && frames.has(at + reach)) {
        off = Math.min(off, off(at, reach) / NEARLY_THE_MEAN[i]);
      }
    }
    return off;
  }

  private float off(int at, int reach) {
    Thumbnail before = frames.frame(at - reach);
    Thumbnail after = frames.frame(at + reach);
    float whole = before.difference(after);
    for (int i = at - reach + 1; i <= at + reach; i++) {
      if (frames.change(i) > SINGLE_STEP * whole || frames.isPlain(i)) {
        return Float.MAX_VALUE;
      }
    }
    boolean faint = Math.min(before.contrast(), after.contrast()) < FAINT;
    return faint || whole < LEAST_CHANGE || before.likeness(after) >= SAME_SCENE
        ? Float.MAX_VALUE
        : frames.frame(at).differenceFromMean(before, after) / whole;
  }
}
