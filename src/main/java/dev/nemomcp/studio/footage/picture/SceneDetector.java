package dev.nemomcp.studio.footage.picture;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds where one scene turns into the next: cuts, dissolves and fades. Frames come one by one;
 * only two seconds of them are kept.
 *
 * <p>A cut is a change that stands out from the changes around it (the adaptive rule of
 * PySceneDetect: three times their mean), so that fast motion is none. A flash is none, since the
 * picture comes back; a jolt of the camera is none, since the picture has only moved.
 */
final class SceneDetector {
  private static final double LEAST_SCENE_SECONDS = 0.6;
  private static final double CONTEXT_SECONDS = 1;
  private static final double[] DISSOLVE_REACH_SECONDS = {0.25, 0.5, 1};
  private static final double FLASH_SECONDS = 0.35;
  private static final int NEIGHBOURS = 2;

  private static final float LEAST_CHANGE = 12;
  private static final float STANDING_OUT = 3;
  private static final float COME_BACK = 0.5f;
  private static final float SAME_PICTURE_MOVED = 0.85f;

  /** A dissolve's middle is nearly the mean of its two sides; a cut's or a pan's is not. */
  private static final float NEARLY_THE_MEAN = 0.3f;

  /** In a dissolve no single step makes up that much of the whole change. */
  private static final float SINGLE_STEP = 0.5f;

  private static final float SAME_SCENE = 0.7f;
  private static final float PLAIN = 4;

  private final double framesPerSecond;
  private final int context;
  private final Thumbnail[] recent;
  private final float[] changes;
  private final boolean[] plain;
  private final TreeSet<Integer> starts = new TreeSet<>();
  private int seen;
  private int plainFrom = -1;
  private int dissolveFrom = -1;
  private int dissolveTo;

  SceneDetector(double framesPerSecond) {
    this.framesPerSecond = framesPerSecond;
    this.context = frames(CONTEXT_SECONDS);
    this.recent = new Thumbnail[2 * context + 1];
    this.changes = new float[recent.length];
    this.plain = new boolean[recent.length];
  }

  void see(Thumbnail frame) {
    changes[seen % recent.length] = seen == 0 ? 0 : frame.difference(frame(seen - 1));
    recent[seen % recent.length] = frame;
    plain[seen % recent.length] = frame.contrast() < PLAIN;
    followPlain();
    seen++;
    if (seen > context) {
      decide(seen - 1 - context);
    }
  }

  /** The scenes of everything seen, back to back. */
  List<Span> scenes(long durationMillis) {
    for (int at = Math.max(0, seen - context); at < seen; at++) {
      decide(at);
    }
    endDissolve();
    List<Span> scenes = new ArrayList<>();
    long from = 0;
    for (int start : starts) {
      long at = Math.round(start * 1000 / framesPerSecond);
      long least = Math.round(LEAST_SCENE_SECONDS * 1000);
      if (at - from >= least && durationMillis - at >= least) {
        scenes.add(new Span(from, at));
        from = at;
      }
    }
    scenes.add(new Span(from, durationMillis));
    return scenes;
  }

  private void decide(int at) {
    if (isCut(at)) {
      starts.add(at);
    }
    if (isDissolving(at)) {
      dissolveFrom = dissolveFrom < 0 ? at : dissolveFrom;
      dissolveTo = at;
    } else if (dissolveFrom >= 0 && at - dissolveTo > frames(FLASH_SECONDS)) {
      endDissolve();
    }
  }

  private void endDissolve() {
    if (dissolveFrom >= 0) {
      starts.add((dissolveFrom + dissolveTo) / 2);
    }
    dissolveFrom = -1;
  }

  private boolean isCut(int at) {
    if (at == 0 || change(at) < LEAST_CHANGE || isPlain(at) || isPlain(at - 1)) {
      return false;
    }
    float around = 0;
    int count = 0;
    for (int i = Math.max(1, at - NEIGHBOURS); i <= Math.min(seen - 1, at + NEIGHBOURS); i++) {
      around += i == at ? 0 : change(i);
      count += i == at ? 0 : 1;
    }
    return change(at) >= STANDING_OUT * Math.max(1, around / Math.max(1, count))
        && frame(at - 1).likeness(frame(at)) < SAME_PICTURE_MOVED
        && !comesBack(at);
  }

  /** Whether the picture before is seen again at once, or this one was seen just before. */
  private boolean comesBack(int at) {
    float enough = change(at) * COME_BACK;
    for (int i = 1; i <= frames(FLASH_SECONDS); i++) {
      if (at + i < seen && frame(at - 1).difference(frame(at + i)) < enough) {
        return true;
      }
      if (at - 1 - i >= 0 && frame(at - 1 - i).difference(frame(at)) < enough) {
        return true;
      }
    }
    return false;
  }

  private boolean isDissolving(int at) {
    for (double seconds : DISSOLVE_REACH_SECONDS) {
      int reach = Math.min(context, frames(seconds));
      if (at - reach >= 0 && at + reach < seen && isDissolving(at, reach)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDissolving(int at, int reach) {
    Thumbnail before = frame(at - reach);
    Thumbnail after = frame(at + reach);
    float whole = before.difference(after);
    if (whole < LEAST_CHANGE
        || frame(at).differenceFromMean(before, after) > NEARLY_THE_MEAN * whole) {
      return false;
    }
    for (int i = at - reach + 1; i <= at + reach; i++) {
      if (change(i) > SINGLE_STEP * whole || isPlain(i)) {
        return false;
      }
    }
    return before.likeness(after) < SAME_SCENE;
  }

  /** A fade through black or white: the next scene starts in the middle of the plain stretch. */
  private void followPlain() {
    if (isPlain(seen)) {
      plainFrom = plainFrom < 0 ? seen : plainFrom;
    } else {
      if (plainFrom > 0) {
        starts.add((plainFrom + seen) / 2);
      }
      plainFrom = -1;
    }
  }

  private boolean isPlain(int at) {
    return plain[at % recent.length];
  }

  private Thumbnail frame(int at) {
    return recent[at % recent.length];
  }

  private float change(int at) {
    return changes[at % recent.length];
  }

  private int frames(double seconds) {
    return Math.max(1, (int) Math.round(seconds * framesPerSecond));
  }
}
