package quality;

import java.util.List;
import java.util.Locale;

/** A line of the table. */
record Row(String what, String on, String aim, String measured) {

  /** How much of what was found is true, and how much of what is true was found. */
  static Row precisionAndRecall(String what, String on, String aim, int hits, int found, int real) {
    return new Row(
        what,
        on,
        aim,
        String.format(
            Locale.ROOT,
            "%.3f / %.3f (%d of %d)",
            found == 0 ? 0 : (double) hits / found,
            real == 0 ? 0 : (double) hits / real,
            hits,
            real));
  }

  /** How far off a list of moments is. */
  static Row milliseconds(String what, String on, String aim, List<Long> off) {
    List<Long> sorted = off.stream().map(Math::abs).sorted().toList();
    if (sorted.isEmpty()) {
      return new Row(what, on, aim, "nothing to measure");
    }
    return new Row(
        what,
        on,
        aim,
        String.format(
            Locale.ROOT,
            "mean %.0f ms, p95 %d ms, most %d ms",
            sorted.stream().mapToLong(Long::longValue).average().orElseThrow(),
            sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1),
            sorted.get(sorted.size() - 1)));
  }
}
