package dev.nemomcp.studio.edit;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds time that nobody misses. */
final class Shortening {
  /** What is left of a pause on either side. */
  private static final long AIR_MILLIS = 150;

  private Shortening() {}

  /** Out of the longest pauses within the bounds, from their middles, until there is enough. */
  static List<Span> pauses(Hearing hearing, Span bounds, long enoughMillis) {
    List<Span> pauses = new ArrayList<>(Spans.within(hearing.pauses(2 * AIR_MILLIS), bounds));
    pauses.sort(Comparator.comparingLong(pause -> -pause.durationMillis()));
    List<Span> out = new ArrayList<>();
    long left = enoughMillis;
    for (Span pause : pauses) {
      long taken = Math.min(left, pause.durationMillis() - 2 * AIR_MILLIS);
      if (taken > 0) {
        long from = (pause.startMillis() + pause.endMillis() - taken) / 2;
        out.add(new Span(from, from + taken));
        left -= taken;
      }
    }
    return out;
  }
}
