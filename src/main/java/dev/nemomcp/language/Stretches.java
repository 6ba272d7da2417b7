package dev.nemomcp.language;

import java.util.Map;
import java.util.Optional;

/** Arithmetic with stretches of time as they were said. */
final class Stretches {
  private Stretches() {}

  /** "The end" that is so long; whatever else it is stays as it is. */
  static Token atAnEnd(Token place, Token length) {
    double seconds = ((Number) length.value()).doubleValue();
    return switch (place.type()) {
      case "at_beginning", "at_start" ->
          place.as("range").with(Map.of("start_seconds", 0.0, "end_seconds", seconds));
      case "at_ending", "at_end" -> place.as("range").with(Map.of("start_seconds", -seconds));
      default -> place;
    };
  }

  /** What is left beside a stretch at the start or the end. */
  static Optional<Token> rest(Token range) {
    Object start = range.values().get("start_seconds");
    Object end = range.values().get("end_seconds");
    if (end != null && (start == null || ((Number) start).doubleValue() == 0)) {
      return Optional.of(range.with(Map.of("start_seconds", end)));
    }
    return end == null ? Optional.of(range.with(Map.of("end_seconds", start))) : Optional.empty();
  }
}
