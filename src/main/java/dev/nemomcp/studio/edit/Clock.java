package dev.nemomcp.studio.edit;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.List;
import java.util.Locale;

/** Times as people read them. */
public final class Clock {
  private Clock() {}

  /** A length: {@code 4.2 s} below a minute, {@code 1:31} from there. */
  public static String length(long millis) {
    return millis < 59_950 ? seconds(millis) : moment(millis);
  }

  /** A moment of the timeline: {@code 0:04}, {@code 1:02:03}. */
  public static String moment(long millis) {
    long seconds = Math.round(millis / 1000.0);
    return seconds < 3600
        ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
        : String.format(
            Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
  }

  /** From a moment to another: {@code 0:04–0:09}. */
  public static String range(long startMillis, long endMillis) {
    return moment(startMillis) + "–" + moment(endMillis);
  }

  /** Each of them as {@link #range}. */
  static List<String> ranges(List<Span> spans) {
    return spans.stream().map(span -> range(span.startMillis(), span.endMillis())).toList();
  }

  /** {@code 0.4 s}, {@code 12 s}: one place after the point where it says something. */
  static String seconds(long millis) {
    double tenths = Math.round(millis / 100.0) / 10.0;
    return (tenths == Math.rint(tenths) ? String.valueOf((long) tenths) : String.valueOf(tenths))
        + " s";
  }

  static long millis(double seconds) {
    return Math.round(seconds * 1000);
  }
}
