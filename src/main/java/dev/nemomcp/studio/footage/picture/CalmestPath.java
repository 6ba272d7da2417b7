package dev.nemomcp.studio.footage.picture;

import java.util.Arrays;

/**
 * The way of a crop through moments that each have a cost for every place: of all ways that keep to
 * the speed limit the cheapest, where moving costs as well. So it stands still wherever that is
 * good enough, and sets out in time where it is not.
 */
final class CalmestPath {
  private CalmestPath() {}

  /**
   * Finds it by Viterbi's algorithm.
   *
   * @param cost for each moment the cost of each place
   * @param move the cost of one place's way
   * @param most how many places it may move from one moment to the next
   * @return the place at each moment
   */
  static int[] through(double[][] cost, double move, int most) {
    int places = cost[0].length;
    double[] sum = cost[0].clone();
    int[][] cameFrom = new int[cost.length][places];
    for (int moment = 1; moment < cost.length; moment++) {
      double[] next = new double[places];
      Arrays.fill(next, Double.MAX_VALUE);
      for (int to = 0; to < places; to++) {
        for (int from = Math.max(0, to - most); from <= Math.min(places - 1, to + most); from++) {
          double whole = sum[from] + move * Math.abs(to - from) + cost[moment][to];
          if (whole < next[to]) {
            next[to] = whole;
            cameFrom[moment][to] = from;
          }
        }
      }
      sum = next;
    }
    int[] path = new int[cost.length];
    for (int place = 1; place < places; place++) {
      path[path.length - 1] =
          sum[place] < sum[path[path.length - 1]] ? place : path[path.length - 1];
    }
    for (int moment = path.length - 1; moment > 0; moment--) {
      path[moment - 1] = cameFrom[moment][path[moment]];
    }
    return path;
  }
}
