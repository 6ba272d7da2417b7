package dev.nemomcp.studio.footage.picture;

/**
 * A frame reduced to what tells two scenes apart: averages of luma and colour on a coarse grid.
 *
 * @param columns of the grid
 * @param rows of the grid
 * @param luma 0…255, row by row
 * @param blue difference, around 128
 * @param red difference, around 128
 */
record Thumbnail(int columns, int rows, float[] luma, float[] blue, float[] red) {
  private static final int CELL = 6;
  private static final float COLOUR_WEIGHT = 2;

  static Thumbnail of(Frame frame) {
    int columns = Math.max(1, frame.width() / CELL);
    int rows = Math.max(1, frame.height() / CELL);
    float[][] sums = new float[Frame.PLANES][columns * rows];
    int[] counts = new int[columns * rows];
    for (int y = 0; y < frame.height(); y++) {
      int row = Math.min(rows - 1, y / CELL) * columns;
      for (int x = 0; x < frame.width(); x++) {
        int cell = row + Math.min(columns - 1, x / CELL);
        int index = y * frame.width() + x;
        sums[0][cell] += frame.luma(index);
        sums[1][cell] += frame.blue(index);
        sums[2][cell] += frame.red(index);
        counts[cell]++;
      }
    }
    for (float[] sum : sums) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] /= counts[i];
      }
    }
    return new Thumbnail(columns, rows, sums[0], sums[1], sums[2]);
  }

  /** Mean difference of the cells in luma and colour. */
  float difference(Thumbnail other) {
    return difference(other, 0, 0);
  }

  private float difference(Thumbnail other, int dx, int dy) {
    float sum = 0;
    int cells = 0;
    for (int y = Math.max(0, -dy); y < Math.min(rows, rows - dy); y++) {
      for (int x = Math.max(0, -dx); x < Math.min(columns, columns - dx); x++) {
        int here = y * columns + x;
        int there = (y + dy) * columns + x + dx;
        sum += Math.abs(luma[here] - other.luma[there]);
        sum += COLOUR_WEIGHT * Math.abs(blue[here] - other.blue[there]);
        sum += COLOUR_WEIGHT * Math.abs(red[here] - other.red[there]);
        cells++;
      }
    }
    return sum / cells;
  }

  /**
   * How much is to be seen that was not in the picture before, wherever in it: the difference that
   * a movement of the camera leaves, by how unlike the two are.
   */
  float novelty(Thumbnail before) {
    float least = Float.MAX_VALUE;
    for (int dy = -rows / 4; dy <= rows / 4; dy++) {
      for (int dx = -columns / 4; dx <= columns / 4; dx++) {
        least = Math.min(least, difference(before, dx, dy));
      }
    }
    return least * (1 - likeness(before));
  }

  /** Mean difference from the picture that lies half-way between two others. */
  float differenceFromMean(Thumbnail a, Thumbnail b) {
    float sum = 0;
    for (int i = 0; i < luma.length; i++) {
      sum += Math.abs(luma[i] - (a.luma[i] + b.luma[i]) / 2);
      sum += COLOUR_WEIGHT * Math.abs(blue[i] - (a.blue[i] + b.blue[i]) / 2);
      sum += COLOUR_WEIGHT * Math.abs(red[i] - (a.red[i] + b.red[i]) / 2);
    }
    return sum / luma.length;
  }

  /** Standard deviation of luma: near 0 for a plain black or white picture. */
  float contrast() {
    double mean = 0;
    for (float value : luma) {
      mean += value / luma.length;
    }
    double variance = 0;
    for (float value : luma) {
      variance += (value - mean) * (value - mean) / luma.length;
    }
    return (float) Math.sqrt(variance);
  }

  /**
   * How alike two pictures are whatever their brightness and contrast, with the camera moved by up
   * to a quarter of the picture: the best normalised correlation of luma, −1…1.
   */
  float likeness(Thumbnail other) {
    float best = -1;
    for (int dy = -rows / 4; dy <= rows / 4; dy++) {
      for (int dx = -columns / 4; dx <= columns / 4; dx++) {
        best = Math.max(best, correlation(other, dx, dy));
      }
    }
    return best;
  }

  private float correlation(Thumbnail other, int dx, int dy) {
    double n = 0;
    double a = 0;
    double b = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    for (int y = Math.max(0, -dy); y < Math.min(rows, rows - dy); y++) {
      for (int x = Math.max(0, -dx); x < Math.min(columns, columns - dx); x++) {
        double p = luma[y * columns + x];
        double q = other.luma[(y + dy) * columns + x + dx];
        n++;
        a += p;
        b += q;
        aa += p * p;
        bb += q * q;
        ab += p * q;
      }
    }
    double spread = Math.sqrt((aa - a * a / n) * (bb - b * b / n));
    return spread < 1e-3 ? 0 : (float) ((ab - a * b / n) / spread);
  }
}
