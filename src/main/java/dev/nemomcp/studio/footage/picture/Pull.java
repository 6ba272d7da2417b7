package dev.nemomcp.studio.footage.picture;

import java.util.Arrays;
import java.util.List;

/**
 * How much each band of a picture pulls the crop towards it, along one side. Where there are faces
 * they are nearly all that counts, the bigger ones more.
 */
final class Pull {
  private static final double FACES_SHARE = 0.85;

  /** A face that looks away for less than that is still there. */
  private static final int LOOKS_AWAY_MILLIS = 1200;

  private static final int SMOOTHING_MILLIS = 400;

  private final Attention attention;
  private final boolean sideways;

  Pull(Attention attention, boolean sideways) {
    this.attention = attention;
    this.sideways = sideways;
  }

  /**
   * The pull at each of some moments, as seen over a little while around it.
   *
   * @param from the first moment of a scene
   * @param to its last moment
   * @return for each moment its bands, which together make 1, or 0 where nothing pulls
   */
  double[][] between(int from, int to) {
    // What "moves" in a scene's first frame is the cut.
    int first = Math.min(from + 1, to);
    double[][] each = new double[to - first + 1][];
    for (int moment = first; moment <= to; moment++) {
      each[moment - first] = at(moment, from, to);
    }
    int around = moments(SMOOTHING_MILLIS);
    double[][] smooth = new double[to - from + 1][];
    for (int moment = from; moment <= to; moment++) {
      double[] sum = new double[each[0].length];
      for (int m = Math.max(first, moment - around); m <= Math.min(to, moment + around); m++) {
        add(sum, each[m - first], 1);
      }
      smooth[moment - from] = shares(sum);
    }
    return smooth;
  }

  private double[] at(int moment, int from, int to) {
    double[] pull = shares(attention.bands(moment, sideways));
    double[] faces = shares(faces(nearest(moment, from, to), pull.length));
    if (Arrays.stream(faces).sum() == 0) {
      return pull;
    }
    double[] both = new double[pull.length];
    add(both, pull, 1 - FACES_SHARE);
    add(both, faces, FACES_SHARE);
    return both;
  }

  private List<Face> nearest(int moment, int from, int to) {
    for (int away = 0; away <= moments(LOOKS_AWAY_MILLIS); away++) {
      for (int m : new int[] {moment - away, moment + away}) {
        if (m >= from && m <= to && !attention.faces().get(m).isEmpty()) {
          return attention.faces().get(m);
        }
      }
    }
    return List.of();
  }

  private double[] faces(List<Face> faces, int bands) {
    double[] pull = new double[bands];
    for (Face face : faces) {
      double centre = sideways ? face.x() : face.y();
      double length = sideways ? face.width() : face.height();
      for (int i = 0; i < bands; i++) {
        double from = Math.max((double) i / bands, centre - length / 2);
        double to = Math.min((i + 1.0) / bands, centre + length / 2);
        pull[i] += face.area() * Math.max(0, to - from) / length;
      }
    }
    return pull;
  }

  private int moments(int millis) {
    return (int) (millis / attention.intervalMillis());
  }

  private static void add(double[] sum, double[] bands, double weight) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weight * bands[i];
    }
  }

  private static double[] shares(double[] bands) {
    double all = Arrays.stream(bands).sum();
    return all == 0 ? bands : Arrays.stream(bands).map(band -> band / all).toArray();
  }
}
