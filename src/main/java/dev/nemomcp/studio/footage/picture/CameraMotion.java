package dev.nemomcp.studio.footage.picture;

/**
 * How far the camera's own movement has shifted the picture from one frame to the next.
 *
 * @param right in pixels, negative to the left
 * @param down in pixels, negative upwards
 */
record CameraMotion(int right, int down) {
  static final CameraMotion NONE = new CameraMotion(0, 0);

  /** First on a picture this much smaller, then to the pixel. */
  private static final int COARSE = 3;

  /** How many coarse steps to each side. */
  private static final int REACH = 4;

  /** A subject that has moved differs anyway; how much must not matter. */
  private static final int ENOUGH = 20;

  /** Pictures that differ by more than that, wherever they are laid, are not of the same scene. */
  private static final double UNLIKE = 14;

  /** Finds the shift under which most of the picture is as it was; none across a cut. */
  static CameraMotion between(Frame before, Frame now) {
    CameraMotion coarse =
        best(
            coarse(before),
            coarse(now),
            before.width() / COARSE,
            before.height() / COARSE,
            NONE,
            REACH);
    CameraMotion near = new CameraMotion(coarse.right * COARSE, coarse.down * COARSE);
    CameraMotion found =
        best(before.planes(), now.planes(), before.width(), before.height(), near, COARSE - 1);
    double difference =
        found.difference(before.planes(), now.planes(), before.width(), before.height());
    return difference > UNLIKE ? NONE : found;
  }

  private static CameraMotion best(
      byte[] before, byte[] now, int width, int height, CameraMotion around, int reach) {
    CameraMotion best = around;
    double least = around.difference(before, now, width, height);
    for (int down = around.down - reach; down <= around.down + reach; down++) {
      for (int right = around.right - reach; right <= around.right + reach; right++) {
        CameraMotion tried = new CameraMotion(right, down);
        double difference = tried.difference(before, now, width, height);
        if (difference < least) {
          least = difference;
          best = tried;
        }
      }
    }
    return best;
  }

  private double difference(byte[] before, byte[] now, int width, int height) {
    long sum = 0;
    int count = 0;
    for (int y = Math.max(0, down); y < Math.min(height, height + down); y++) {
      for (int x = Math.max(0, right); x < Math.min(width, width + right); x++) {
        int was = before[(y - down) * width + x - right] & 0xff;
        sum += Math.min(ENOUGH, Math.abs(was - (now[y * width + x] & 0xff)));
        count++;
      }
    }
    return count == 0 ? Double.MAX_VALUE : (double) sum / count;
  }

  private static byte[] coarse(Frame frame) {
    int width = frame.width() / COARSE;
    int height = frame.height() / COARSE;
    byte[] luma = new byte[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int sum = 0;
        for (int i = 0; i < COARSE * COARSE; i++) {
          sum += frame.luma((y * COARSE + i / COARSE) * frame.width() + x * COARSE + i % COARSE);
        }
        luma[y * width + x] = (byte) (sum / (COARSE * COARSE));
      }
    }
    return luma;
  }
}
