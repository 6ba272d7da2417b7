package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "Zoom in while it's frozen", behind a frame that is held: there, for as long as it is held. */
final class WhileHeld {
  private static final Set<Kind> DONE_THERE = EnumSet.of(Kind.COLOR, Kind.EFFECT, Kind.ZOOM);
  private static final double USUAL_SECONDS = 2;

  private WhileHeld() {}

  /** Whether it says so without telling when that is. */
  static boolean mayBeToldIn(Understanding alone, String sentence) {
    return alone.wishes().size() == 1
        && alone.unclear().isEmpty()
        && !MoreOfIt.isPlaced(alone.wishes().get(0))
        && Cue.WHILE_HELD.isIn(sentence);
  }

  /**
   * @param made what was done before, the latest last
   */
  static Optional<Wish> of(Understanding alone, Stream<Wish> made) {
    Wish wish = alone.wishes().get(0);
    Map<String, Object> there = new LinkedHashMap<>(wish.parameters());
    if (wish.kind().isText()) {
      there.put("held", true);
      return Optional.of(wish.with(there));
    }
    return DONE_THERE.contains(wish.kind())
        ? made.filter(held -> held.kind() == Kind.FREEZE)
            .filter(held -> held.parameters().get("at_seconds") instanceof Number)
            .reduce((first, last) -> last)
            .map(
                held -> {
                  double at = ((Number) held.parameters().get("at_seconds")).doubleValue();
                  Object seconds = held.parameters().getOrDefault("seconds", USUAL_SECONDS);
                  there.put("start_seconds", at);
                  there.put("end_seconds", at + ((Number) seconds).doubleValue());
                  return wish.with(there);
                })
        : Optional.empty();
  }
}
