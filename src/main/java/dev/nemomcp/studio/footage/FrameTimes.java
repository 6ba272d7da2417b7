package dev.nemomcp.studio.footage;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * When a video's first frames are shown, from the container's own timestamps; headers are often
 * wrong about phone recordings.
 *
 * @param seconds in order of time
 */
record FrameTimes(List<Double> seconds) {
  /** Steps that differ by less are rounding: Matroska keeps milliseconds. */
  private static final double TOLERANCE_SECONDS = 0.0025;

  private static final double TOLERANCE = 0.1;
  private static final double UNEVEN_SHARE = 0.02;

  FrameTimes {
    seconds = seconds.stream().sorted().toList();
  }

  /** Whether more than the odd frame is early or late. */
  boolean isVariable() {
    int steps = seconds.size() - 1;
    if (steps < 2) {
      return false;
    }
    double usual = steps().sorted().skip(steps / 2).findFirst().orElseThrow();
    double allowed = Math.max(TOLERANCE_SECONDS, usual * TOLERANCE);
    long uneven = steps().filter(step -> Math.abs(step - usual) > allowed).count();
    return uneven > Math.max(1, steps * UNEVEN_SHARE);
  }

  /** Average rate; 0 where there are not enough frames to tell. */
  double framesPerSecond() {
    if (seconds.size() < 2) {
      return 0;
    }
    double length = seconds.get(seconds.size() - 1) - seconds.get(0);
    return length > 0 ? (seconds.size() - 1) / length : 0;
  }

  /** From the first frame to the end of the last, in ms; 0 where that is not known. */
  long durationMillis() {
    double rate = framesPerSecond();
    return rate == 0 ? 0 : Math.round(seconds.size() / rate * 1000);
  }

  private DoubleStream steps() {
    return IntStream.range(1, seconds.size()).mapToDouble(i -> seconds.get(i) - seconds.get(i - 1));
  }
}
