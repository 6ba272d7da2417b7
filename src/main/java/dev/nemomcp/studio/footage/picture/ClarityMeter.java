package dev.nemomcp.studio.footage.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Judges for each second whether the picture is clear: neither shaken nor blurred. */
final class ClarityMeter {
  private static final double SECOND_MILLIS = 1000;

  /** Of the points of a frame, sorted by how sharp they are: a sky is plain, not blurred. */
  private static final double SHARP_POINTS = 0.95;

  /** What is less than that part as sharp as the footage usually is counts as blurred. */
  private static final double BLURRED = 0.8;

  /** Jerks of that part of the picture's width, five times a second, halve the clarity. */
  private static final double SHAKY = 0.015;

  private final double intervalMillis;
  private final List<List<Double>> sharpness = new ArrayList<>();
  private final List<List<Double>> jerks = new ArrayList<>();
  private int looks;
  private Frame before;
  private CameraMotion way = CameraMotion.NONE;

  /**
   * @param intervalMillis between two frames
   */
  ClarityMeter(double intervalMillis) {
    this.intervalMillis = intervalMillis;
  }

  void see(Frame frame) {
    int second = (int) (looks++ * intervalMillis / SECOND_MILLIS);
    while (sharpness.size() <= second) {
      sharpness.add(new ArrayList<>());
      jerks.add(new ArrayList<>());
    }
    sharpness.get(second).add(sharpness(frame));
    CameraMotion now = before == null ? CameraMotion.NONE : CameraMotion.between(before, frame);
    double jerk = Math.hypot(now.right() - way.right(), now.down() - way.down());
    jerks.get(second).add(jerk / frame.width());
    before = frame;
    way = now;
  }

  /** For each second, 0 spoiled … 1 clear. */
  List<Double> clarity() {
    double[] sharp = sharpness.stream().mapToDouble(ClarityMeter::median).toArray();
    double[] sorted = sharp.clone();
    Arrays.sort(sorted);
    double usual = sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    List<Double> clarity = new ArrayList<>();
    for (int second = 0; second < sharp.length; second++) {
      double clear = usual == 0 ? 1 : Math.min(1, sharp[second] / (BLURRED * usual));
      double shaken = median(jerks.get(second)) / SHAKY;
      clarity.add(clear * clear / (1 + shaken * shaken));
    }
    return clarity;
  }

  private static double sharpness(Frame frame) {
    int[] slopes = new int[frame.size()];
    for (int i = 0; i + frame.width() < slopes.length; i++) {
      slopes[i] =
          Math.abs(frame.luma(i) - frame.luma(i + 1))
              + Math.abs(frame.luma(i) - frame.luma(i + frame.width()));
    }
    Arrays.sort(slopes);
    return slopes[(int) (slopes.length * SHARP_POINTS)];
  }

  /** A single jump is a cut, not a shake. */
  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
  }
}
