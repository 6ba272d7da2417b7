package dev.nemomcp.studio.footage.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Estimates what draws the eye where there is no face: what moves by itself while the camera moves,
 * what has the colour of skin, what differs from the picture's general colour, what has detail; a
 * little more in the middle than at the edge, and where a head would be rather than at the feet.
 */
final class AttentionMeter {
  private static final int CELL = 6;
  private static final double MOTION_WEIGHT = 2;
  private static final double SKIN_WEIGHT = 0.8;
  private static final double DISTINCT_WEIGHT = 0.6;
  private static final double DETAIL_WEIGHT = 0.8;

  /** Where something moves by itself, what only looks striking counts that much. */
  private static final double BESIDE_MOTION = 0.4;

  private static final double LEAST_DISTINCTION = 24;
  private static final double LEAST_DETAIL = 12;

  /** Where more of the picture has the colour of skin, it is sand or wood. */
  private static final double MOST_SKIN = 0.35;

  /** Whole surfaces count, not just their sharpest points. */
  private static final double HIGH = 0.95;

  /** A window that is blown out or a corner that is black holds no subject. */
  private static final double GLARE = 232;

  private static final double GLOOM = 28;
  private static final double UNREADABLE = 0.3;

  /** How much the edge counts against the middle. */
  private static final double EDGE = 0.85;

  /** How much the lowest band counts: feet, tables and floors move and shine as well as heads. */
  private static final double FEET = 0.4;

  private static final double HEADS_DOWN_TO = 0.55;

  private final double intervalMillis;
  private final OwnMotion moving = new OwnMotion(CELL);
  private final ByteArrayOutputStream columns = new ByteArrayOutputStream();
  private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
  private final List<List<Face>> faces = new ArrayList<>();
  private int across;
  private int down;

  AttentionMeter(double intervalMillis) {
    this.intervalMillis = intervalMillis;
  }

  /** Takes the next moment's frame and the faces that are in it. */
  void see(Frame frame, List<Face> found) {
    faces.add(found);
    across = Math.max(1, frame.width() / CELL);
    down = Math.max(1, frame.height() / CELL);
    double[] cells = cells(frame);
    double[] byColumn = new double[across];
    double[] byRow = new double[down];
    for (int i = 0; i < cells.length; i++) {
      byColumn[i % across] += cells[i];
      byRow[i / across] += cells[i];
    }
    write(byColumn, columns);
    write(byRow, rows);
  }

  Attention attention() {
    return new Attention(
        intervalMillis, across, down, columns.toByteArray(), rows.toByteArray(), faces);
  }

  private double[] cells(Frame frame) {
    double[] motion = moving.see(frame);
    double[] skin = new double[motion.length];
    double[] distinct = new double[motion.length];
    double[] detail = new double[motion.length];
    double[] readable = new double[motion.length];
    double[] general = {mean(frame, 0), mean(frame, 1), mean(frame, 2)};
    double share = 1.0 / (CELL * CELL);
    for (int y = 0; y < down * CELL && y < frame.height(); y++) {
      for (int x = 0; x < across * CELL && x < frame.width(); x++) {
        int at = y * frame.width() + x;
        int cell = y / CELL * across + x / CELL;
        double light = frame.luma(at);
        double slope =
            Math.abs(light - frame.luma(x + 1 < frame.width() ? at + 1 : at))
                + Math.abs(light - frame.luma(y + 1 < frame.height() ? at + frame.width() : at));
        detail[cell] += share * slope;
        skin[cell] += isSkin(frame, at) ? share : 0;
        readable[cell] += light > GLARE || light < GLOOM ? 0 : share;
        distinct[cell] +=
            share
                * (Math.abs(light - general[0]) / 2
                    + Math.abs(frame.blue(at) - general[1])
                    + Math.abs(frame.red(at) - general[2]));
      }
    }
    double skinWeight = Arrays.stream(skin).average().orElse(0) > MOST_SKIN ? 0 : SKIN_WEIGHT;
    scale(distinct, LEAST_DISTINCTION);
    scale(detail, LEAST_DETAIL);
    double looks = 1 - (1 - BESIDE_MOTION) * Arrays.stream(motion).max().orElse(0);
    double[] attention = new double[motion.length];
    for (int i = 0; i < attention.length; i++) {
      attention[i] =
          (MOTION_WEIGHT * motion[i]
                  + looks
                      * (skinWeight * skin[i]
                          + DISTINCT_WEIGHT * distinct[i]
                          + DETAIL_WEIGHT * detail[i]))
              * (UNREADABLE + (1 - UNREADABLE) * readable[i])
              * middle(i % across, across)
              * middle(i / across, down)
              * headHigh(i / across);
    }
    return squared(attention);
  }

  private static void scale(double[] values, double least) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double high = Math.max(least, sorted[(int) (sorted.length * HIGH)]);
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.min(1, values[i] / high);
    }
  }

  /** One strong spot counts for more than a wide, faint one. */
  private static double[] squared(double[] values) {
    return Arrays.stream(values).map(value -> value * value).toArray();
  }

  private static double middle(int at, int count) {
    double off = Math.abs((at + 0.5) / count - 0.5) * 2;
    return 1 - (1 - EDGE) * off * off;
  }

  private double headHigh(int row) {
    double low = ((row + 0.5) / down - HEADS_DOWN_TO) / (1 - HEADS_DOWN_TO);
    return 1 - (1 - FEET) * Math.max(0, low);
  }

  /** The range in which skin of every tone lies, by hue; only brightness tells tones apart. */
  private static boolean isSkin(Frame frame, int at) {
    int blue = frame.blue(at);
    int red = frame.red(at);
    return frame.luma(at) > 50 && blue >= 85 && blue <= 124 && red >= 136 && red <= 170;
  }

  private static double mean(Frame frame, int plane) {
    double sum = 0;
    for (int i = 0; i < frame.size(); i++) {
      sum += frame.planes()[plane * frame.size() + i] & 0xff;
    }
    return sum / frame.size();
  }

  private static void write(double[] bands, ByteArrayOutputStream out) {
    double most = Math.max(1e-9, Arrays.stream(bands).max().orElse(0));
    for (double band : bands) {
      out.write((int) Math.round(255 * band / most));
    }
  }
}
