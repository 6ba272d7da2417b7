package dev.nemomcp.nemo;

import java.time.Duration;

/**
 * When to look at a render again: soon at first, then ever more rarely.
 *
 * @param first pause
 * @param longest pause
 * @param patience how long a render may show no change before it is given up on
 */
record PollSchedule(Duration first, Duration longest, Duration patience) {
  private static final double GROWTH = 1.3;

  static final PollSchedule CLOUD =
      new PollSchedule(Duration.ofSeconds(2), Duration.ofSeconds(15), Duration.ofMinutes(15));

  /** A backend on this machine does not mind being asked. */
  static final PollSchedule LOCAL =
      new PollSchedule(Duration.ofMillis(200), Duration.ofSeconds(1), Duration.ofMinutes(15));

  /** The pause before the look of that number, from 0. */
  Duration pause(int look) {
    double millis = first.toMillis() * Math.pow(GROWTH, look);
    return millis >= longest.toMillis() ? longest : Duration.ofMillis((long) millis);
  }
}
