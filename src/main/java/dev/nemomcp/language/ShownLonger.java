package dev.nemomcp.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Leave it up a couple of seconds longer", behind a title: what holds a frame of the film, said by
 * itself, is about the words that were put on it.
 */
final class ShownLonger {
  private static final Set<Kind> WORDS = Set.of(Kind.TITLE, Kind.TEXT);

  private ShownLonger() {}

  /** Whether it may be about what was put on the film before. */
  static boolean isSaidIn(Understanding alone) {
    return alone.wishes().size() == 1
        && alone.unclear().isEmpty()
        && alone.wishes().get(0).kind() == Kind.FREEZE
        && alone.wishes().get(0).parameters().keySet().equals(Set.of("seconds"));
  }

  /**
   * @param last what was done last
   */
  static Optional<Wish> of(Understanding alone, Wish last) {
    if (!isSaidIn(alone) || !WORDS.contains(last.kind())) {
      return Optional.empty();
    }
    Wish hold = alone.wishes().get(0);
    Map<String, Object> longer = new LinkedHashMap<>();
    longer.put("change", true);
    longer.put("change_seconds", hold.parameters().get("seconds"));
    Object words = last.parameters().get("text");
    if (words != null) {
      longer.put("find", words);
    }
    return Optional.of(new Wish(last.kind(), longer, hold.said()));
  }
}
