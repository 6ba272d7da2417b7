package dev.nemomcp.language;

import java.util.Locale;
import java.util.Map;

/** How many seconds a word says: "half a", "one", "两", "2.5". */
final class SecondsSaid {
  private static final Map<String, Double> WRITTEN =
      Map.ofEntries(
          Map.entry("half a", 0.5),
          Map.entry("a", 1.0),
          Map.entry("an", 1.0),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("半", 0.5),
          Map.entry("一", 1.0),
          Map.entry("二", 2.0),
          Map.entry("两", 2.0),
          Map.entry("三", 3.0),
          Map.entry("四", 4.0),
          Map.entry("五", 5.0));

  private SecondsSaid() {}

  /**
   * @param much one of those words, or digits
   */
  static double in(String much) {
    Double written = WRITTEN.get(much.toLowerCase(Locale.ROOT));
    return written == null ? Double.parseDouble(much) : written;
  }
}
