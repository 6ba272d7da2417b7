package dev.nemomcp.nemo;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a moment in any of the ways a JSON API may write one. */
final class Expiry {
  /** Later than any second count of this century, earlier than any of its milliseconds. */
  private static final long FIRST_MILLIS = 100_000_000_000L;

  private Expiry() {}

  static Optional<Instant> read(JsonNode node) {
    String text = node.asString("").strip();
    try {
      if (text.matches("\\d{1,15}(\\.\\d+)?")) {
        long number = (long) Double.parseDouble(text);
        return Optional.of(
            number < FIRST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number));
      }
      String iso = text.replace(' ', 'T');
      return Optional.of(
          iso.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
              ? OffsetDateTime.parse(iso).toInstant()
              : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
