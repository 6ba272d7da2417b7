package dev.nemomcp.language.wishes;

import java.util.List;
import java.util.Map;

/** "Export at 120 fps": more than is written here. */
final class FrameRates {
  private static final String PARAMETER = "frames_per_second";
  private static final double HIGHEST = 60;

  private FrameRates() {}

  /**
   * @param wishes lose such a rate, and those that ask for nothing else are taken out
   * @return those that asked for it
   */
  static List<Pending> takeOut(List<Pending> wishes) {
    List<Pending> tooHigh = wishes.stream().filter(FrameRates::isTooHigh).toList();
    for (Pending wish : tooHigh) {
      Map<String, Object> rest = wish.parameters();
      rest.remove(PARAMETER);
      if (rest.isEmpty()) {
        wishes.remove(wish);
      }
    }
    return tooHigh;
  }

  private static boolean isTooHigh(Pending wish) {
    return wish.parameters().get(PARAMETER) instanceof Number rate && rate.doubleValue() > HIGHEST;
  }
}
