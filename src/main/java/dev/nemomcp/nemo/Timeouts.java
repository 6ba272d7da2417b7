package dev.nemomcp.nemo;

import java.time.Duration;

/**
 * How long the network may be silent.
 *
 * @param connect until a connection stands
 * @param answer between two bytes of an ordinary answer
 * @param transfer between two bytes of an upload, its answer, or a download
 */
public record Timeouts(Duration connect, Duration answer, Duration transfer) {
  public static final Timeouts DEFAULT =
      new Timeouts(Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMinutes(5));
}
