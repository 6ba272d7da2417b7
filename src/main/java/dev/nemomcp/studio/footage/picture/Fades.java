package dev.nemomcp.studio.footage.picture;

import java.util.ArrayList;
import java.util.List;

/** Finds fades through black or white: stretches in which there is hardly anything to see. */
final class Fades {
  /** Pictures whose contrast differs by less are as plain as each other. */
  private static final float AS_PLAIN = 0.1f;

  /** On either side of a fade there is that much more to see. */
  private static final float CLEAR = 8;

  private final RecentFrames frames;
  private final List<Fade> fades = new ArrayList<>();
  private Fade open;

  Fades(RecentFrames frames) {
    this.frames = frames;
  }

  /** A stretch of frames. */
  static final class Fade {
    private final int from;
    private int to;
    private int plainestFrom;
    private int plainestTo;
    private float leastContrast = Float.MAX_VALUE;
    private boolean clearBefore;
    private boolean clearBehind;

    private Fade(int from) {
      this.from = from;
    }

    /** Its first frame. */
    int from() {
      return from;
    }

    /** Just behind its last. */
    int to() {
      return to;
    }

    /** Where there is least to be seen. */
    int middle() {
      return (plainestFrom + plainestTo) / 2;
    }

    private void add(int at, float contrast) {
      to = at + 1;
      if (contrast < leastContrast - AS_PLAIN) {
        leastContrast = contrast;
        plainestFrom = at;
      }
      if (contrast < leastContrast + AS_PLAIN) {
        plainestTo = at + 1;
      }
    }
  }

  /** Looks at the newest frame. */
  void see() {
    int at = frames.seen() - 1;
    if (!frames.isPlain(at)) {
      open = null;
    } else if (open == null) {
      open = new Fade(at);
      open.clearBefore = isClear(at - frames.context(), at);
      fades.add(open);
    }
    if (open != null) {
      open.add(at, frames.contrast(at));
    } else if (!fades.isEmpty() && at - last().to < frames.context()) {
      last().clearBehind |= frames.contrast(at) > CLEAR;
    }
  }

  /** Those from and to something that can be seen. */
  List<Fade> fades() {
    return fades.stream().filter(fade -> fade.clearBefore && fade.clearBehind).toList();
  }

  private Fade last() {
    return fades.get(fades.size() - 1);
  }

  private boolean isClear(int from, int to) {
    for (int i = from; i < to; i++) {
      if (frames.has(i) && frames.contrast(i) > CLEAR) {
        return true;
      }
    }
    return false;
  }
}
