package dev.nemomcp.studio.footage.picture;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * What moves by itself: what is not where the camera's movement would have put it. Compared with
 * frames a little and somewhat longer ago, so that slow things are seen too; and remembered for a
 * while, since a subject that stops is still the subject.
 */
final class OwnMotion {
  private static final int LOOKS_BACK = 2;

  /** Less than that is noise, however much it stands out from nothing. */
  private static final double LEAST = 4;

  /**
   * A pixel that finds its like that near has not moved: the camera's shift is not whole pixels.
   */
  private static final int NEAR = 1;

  /** Of cells, sorted by how much they move: whole surfaces count, not just the sharpest edge. */
  private static final double HIGH = 0.95;

  private static final double REMEMBERED = 0.75;

  private final int cell;
  private final Deque<Frame> before = new ArrayDeque<>();
  private double[] remembered = {};

  /**
   * @param cell side of the squares that are told apart, in pixels
   */
  OwnMotion(int cell) {
    this.cell = cell;
  }

  /** How much each cell of the next frame moves, row by row, 0…1. */
  double[] see(Frame frame) {
    int across = Math.max(1, frame.width() / cell);
    int down = Math.max(1, frame.height() / cell);
    double[] motion = new double[across * down];
    if (!before.isEmpty()) {
      add(motion, across, frame, before.peekFirst());
      add(motion, across, frame, before.peekLast());
      scale(motion);
    }
    if (remembered.length == motion.length) {
      for (int i = 0; i < motion.length; i++) {
        motion[i] = Math.max(motion[i], REMEMBERED * remembered[i]);
      }
    }
    remembered = motion;
    before.addLast(frame);
    if (before.size() > LOOKS_BACK) {
      before.removeFirst();
    }
    return motion;
  }

  private void add(double[] motion, int across, Frame frame, Frame earlier) {
    CameraMotion camera = CameraMotion.between(earlier, frame);
    double share = 1.0 / (cell * cell);
    for (int i = 0; i < motion.length * cell * cell; i++) {
      int x = i % (across * cell);
      int y = i / (across * cell);
      if (x < frame.width() && y < frame.height()) {
        motion[y / cell * across + x / cell] += share * change(frame, earlier, x, y, camera);
      }
    }
  }

  /** How much a pixel differs from all that were near its place before. */
  private static int change(Frame frame, Frame earlier, int x, int y, CameraMotion camera) {
    int wasX = x - camera.right();
    int wasY = y - camera.down();
    if (wasX < NEAR
        || wasY < NEAR
        || wasX >= frame.width() - NEAR
        || wasY >= frame.height() - NEAR) {
      return 0;
    }
    int light = frame.luma(y * frame.width() + x);
    int least = Integer.MAX_VALUE;
    for (int dy = -NEAR; dy <= NEAR; dy++) {
      for (int dx = -NEAR; dx <= NEAR; dx++) {
        int was = earlier.luma((wasY + dy) * frame.width() + wasX + dx);
        least = Math.min(least, Math.abs(light - was));
      }
    }
    return least;
  }

  /** What changes everywhere is noise, light, or a turn of the camera. */
  private static void scale(double[] motion) {
    double[] sorted = motion.clone();
    Arrays.sort(sorted);
    double common = sorted[sorted.length / 2] * 1.5;
    double high = Math.max(LEAST, sorted[(int) (sorted.length * HIGH)] - common);
    for (int i = 0; i < motion.length; i++) {
      motion[i] = Math.max(0, Math.min(1, (motion[i] - common) / high));
    }
  }
}
