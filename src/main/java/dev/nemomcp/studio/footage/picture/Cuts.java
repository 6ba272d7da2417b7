package dev.nemomcp.studio.footage.picture;

/**
 * Tells cuts from what looks like one.
 *
 * <p>A cut is something new that stands out from what is new around it (the adaptive rule of
 * PySceneDetect: three times the mean), so that fast motion is none. A picture that has only moved,
 * or got brighter, is nothing new: a shaken or panning camera is no row of cuts, nor does it hide
 * one. A flash, or somebody who walks past the camera, is none, since the picture comes back.
 */
final class Cuts {
  private static final int NEIGHBOURS = 2;
  private static final float LEAST_CHANGE = 12;
  private static final float LEAST_NOVELTY = 5;
  private static final float STANDING_OUT = 3;
  private static final float SINGULAR = 2;
  private static final double NEARBY_SECONDS = 0.3;
  private static final float COME_BACK = 0.5f;

  private final RecentFrames frames;
  private final int shortestScene;
  private final int nearby;

  /**
   * @param shortestScene in frames
   */
  Cuts(RecentFrames frames, int shortestScene) {
    this.frames = frames;
    this.shortestScene = shortestScene;
    this.nearby = frames.count(NEARBY_SECONDS);
  }

  /** Whether a scene starts with that frame. */
  boolean isCut(int at) {
    return at > 0
        && frames.change(at) >= LEAST_CHANGE
        && frames.novelty(at) >= LEAST_NOVELTY
        && frames.novelty(at) >= STANDING_OUT * Math.max(1, around(at))
        && frames.novelty(at) >= SINGULAR * mostNearby(at)
        && !comesBack(at);
  }

  /**
   * Where the camera is thrown about, one frame after the other is all new. Right beside a cut
   * there may be a frame that is a mixture of both sides.
   */
  private float mostNearby(int at) {
    float most = 0;
    for (int i = at - nearby; i <= at + nearby; i++) {
      if (Math.abs(i - at) > 1 && frames.has(i)) {
        most = Math.max(most, frames.novelty(i));
      }
    }
    return most;
  }

  private float around(int at) {
    float sum = 0;
    int count = 0;
    for (int i = Math.max(1, at - NEIGHBOURS); i <= at + NEIGHBOURS && frames.has(i); i++) {
      sum += i == at ? 0 : frames.novelty(i);
      count += i == at ? 0 : 1;
    }
    return sum / Math.max(1, count);
  }

  /** Whether the picture before is seen again so soon that no scene fits in between. */
  private boolean comesBack(int at) {
    float enough = frames.change(at) * COME_BACK;
    for (int i = 1; i <= shortestScene; i++) {
      if (isAlike(at - 1, at + i, enough) || isAlike(at - 1 - i, at, enough)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAlike(int before, int after, float enough) {
    return frames.has(before)
        && frames.has(after)
        && frames.frame(after).difference(frames.frame(before)) < enough;
  }
}
