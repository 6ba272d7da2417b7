package dev.nemomcp.language.wishes;

import dev.nemomcp.language.words.Spoken;
import java.util.List;
import java.util.Map;

/** What was said of words and pictures that are to be shown, as the edits want it. */
final class ShownRefinements {
  private static final double DEFAULT_SHIFT = 0.5;
  private static final double DEFAULT_HOLD = 1;

  private ShownRefinements() {}

  static void captionEdit(Map<String, Object> p) {
    Object wrong = p.remove("wrong");
    if (wrong != null) {
      p.putIfAbsent("find", wrong);
    }
    Object right = p.remove("right");
    if (right != null && p.remove("quotes") instanceof List<?> heard) {
      p.put("find", heard.get(0));
      p.put("text", right);
    } else if (p.remove("quotes") instanceof List<?> quotes) {
      if (p.containsKey("text")) {
        p.putIfAbsent("find", quotes.get(0));
        return;
      }
      if (quotes.size() > 1) {
        p.put("find", quotes.get(0));
      }
      p.put("text", quotes.get(quotes.size() - 1));
    }
  }

  static void shownTime(Map<String, Object> p) {
    if (p.remove("moves") != null && p.containsKey("text")) {
      p.put("find", p.remove("text"));
    }
    p.replace("position", "middle", "center");
    size(p);
    if (p.containsKey("change")) {
      shift(p);
    }
    p.remove("direction");
    Object start = p.get("start_seconds");
    boolean closes = Refinements.isFromEnd(start) && p.containsKey("role");
    if (closes && p.get("seconds") instanceof Number seconds) {
      start = -seconds.doubleValue();
      p.put("start_seconds", start);
    }
    Object end = p.get("end_seconds");
    if (start instanceof Spoken || end instanceof Spoken) {
      return;
    }
    if (start != null || !p.containsKey("change")) {
      p.remove("end_seconds");
    }
    if (start != null && end != null) {
      // What showed until 0:05 and shows "again at 0:07" does not end before it begins.
      double seconds = Refinements.number(end) - Refinements.number(start);
      if (seconds > 0) {
        p.putIfAbsent("seconds", seconds);
      }
    } else if (Refinements.isFromEnd(start)) {
      p.putIfAbsent("seconds", -Refinements.number(start));
    }
  }

  /** "30 % larger" goes from what it is; "150 %" and "larger, 150 %" is what it is to be. */
  static void size(Map<String, Object> p) {
    if (p.remove("size_percent") instanceof Number percent && !p.containsKey("size")) {
      p.put("scale", percent.doubleValue() / 100);
    }
    if (p.remove("size_change") instanceof Number percent) {
      boolean smaller = "smaller".equals(p.get("size"));
      double share = percent.doubleValue() / 100;
      if (p.containsKey("size") && (smaller || share <= 1)) {
        p.put("size", 1 + share * (smaller ? -1 : 1));
      } else {
        p.remove("size");
        p.put("scale", share);
      }
    }
  }

  /** Later, earlier or longer, by so much where it is said. */
  static void shift(Map<String, Object> p) {
    boolean isLeast = p.containsKey("least");
    if (isLeast || p.containsKey("hold")) {
      Object seconds = p.getOrDefault("shift_seconds", p.getOrDefault("seconds", DEFAULT_HOLD));
      p.clear();
      p.put(isLeast ? "least_seconds" : "longer_seconds", seconds);
      return;
    }
    Object direction = p.remove("direction");
    if (direction != null) {
      Refinements.rename(p, "seconds", "shift_seconds", v -> v);
    }
    if (direction != null || p.containsKey("shift_seconds")) {
      double shift =
          p.get("shift_seconds") instanceof Number said ? said.doubleValue() : DEFAULT_SHIFT;
      p.put("shift_seconds", "earlier".equals(direction) ? -Math.abs(shift) : shift);
    }
  }

  static void logo(Map<String, Object> p) {
    p.remove("whole");
    boolean isClip = p.containsKey("inset") && !p.containsKey("start_seconds");
    if (p.containsKey("inset")) {
      shift(p);
    }
    if (p.get("seconds") instanceof Number seconds
        && !isClip
        && !p.containsKey("clip")
        && !p.containsKey("part")) {
      Object said = p.getOrDefault("start_seconds", 0.0);
      Object start = Refinements.isFromEnd(said) ? -Refinements.number(seconds) : said;
      p.put("start_seconds", start);
      Object end = Refinements.later(start, seconds.doubleValue());
      if (!Refinements.isFromEnd(start) || Refinements.isFromEnd(end)) {
        p.putIfAbsent("end_seconds", end);
      }
      p.remove("seconds");
    }
    p.computeIfPresent(
        "opacity",
        (k, v) ->
            v instanceof Number said && said.doubleValue() > 1 ? said.doubleValue() / 100 : v);
  }
}
