package dev.nemomcp.language;

import java.util.Map;
import java.util.Optional;

/** Arithmetic with stretches of time as they were said. */
final class Stretches {
  private Stretches() {}

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
