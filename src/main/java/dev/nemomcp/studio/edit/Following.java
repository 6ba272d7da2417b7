package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Says where the moments of one timeline are found on another made of the same footage. */
final class Following {
  private static final double SAME_SPEED = 0.01;

  private final List<Stretch> stretches;

  private Following(List<Stretch> stretches) {
    this.stretches = stretches;
  }

  static Following between(Timeline before, Timeline after) {
    List<Stretch> stretches = new ArrayList<>();
    for (Placed from : before.clips()) {
      for (Placed to : after.clips()) {
        if (from.clip().mediaId().equals(to.clip().mediaId())) {
          add(stretches, from, to);
        }
      }
    }
    return new Following(stretches);
  }

  /** Where the first moment between the two that is still there has gone. */
  OptionalLong firstMoment(long oldStart, long oldEnd) {
    return within(oldStart, oldEnd)
        .min(
            Comparator.comparingLong((Stretch s) -> Math.max(s.oldStart, oldStart))
                .thenComparing(s -> !s.sameClip)
                .thenComparingLong(s -> Math.abs(s.newStart - oldStart)))
        .map(s -> OptionalLong.of(s.moved(Math.max(s.oldStart, oldStart))))
        .orElse(OptionalLong.empty());
  }

  /** Where the last moment between the two that is still there has gone, exclusive. */
  OptionalLong lastMoment(long oldStart, long oldEnd) {
    return within(oldStart, oldEnd)
        .max(
            Comparator.comparingLong((Stretch s) -> Math.min(s.oldEnd, oldEnd))
                .thenComparing(s -> s.sameClip)
                .thenComparingLong(s -> -Math.abs(s.newStart - oldStart)))
        .map(s -> OptionalLong.of(s.moved(Math.min(s.oldEnd, oldEnd))))
        .orElse(OptionalLong.empty());
  }

  /** What is still there of the time between the two, in its new place; empty for nothing. */
  Optional<Span> moved(long oldStart, long oldEnd) {
    OptionalLong start = firstMoment(oldStart, oldEnd);
    OptionalLong end = lastMoment(oldStart, oldEnd);
    return start.isPresent() && end.isPresent() && start.getAsLong() < end.getAsLong()
        ? Optional.of(new Span(start.getAsLong(), end.getAsLong()))
        : Optional.empty();
  }

  /** Every piece of the time between the two that is still there, in the order of play. */
  List<Piece> pieces(long oldStart, long oldEnd) {
    List<Piece> pieces = new ArrayList<>();
    within(oldStart, oldEnd)
        .map(
            s -> {
              long from = Math.max(s.oldStart, oldStart);
              long to = Math.min(s.oldEnd, oldEnd);
              return new Piece(from, to, s.moved(from), s.moved(to));
            })
        .sorted(Comparator.comparingLong(Piece::newStart))
        .forEach(
            piece -> {
              Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
              if (last != null && last.goesOnIn(piece)) {
                pieces.set(pieces.size() - 1, last.until(piece));
              } else {
                pieces.add(piece);
              }
            });
    return pieces;
  }

  /** A stretch of the old timeline, whole, and where it plays on the new one. */
  record Piece(long oldStart, long oldEnd, long newStart, long newEnd) {
    /** How much faster it plays now. */
    double speed() {
      return (double) (oldEnd - oldStart) / Math.max(1, newEnd - newStart);
    }

    private boolean goesOnIn(Piece next) {
      return oldEnd == next.oldStart
          && newEnd == next.newStart
          && Math.abs(speed() - next.speed()) < SAME_SPEED;
    }

    private Piece until(Piece next) {
      return new Piece(oldStart, next.oldEnd, newStart, next.newEnd);
    }
  }

  private Stream<Stretch> within(long oldStart, long oldEnd) {
    return stretches.stream().filter(s -> s.oldStart < oldEnd && oldStart < s.oldEnd);
  }

  private static void add(List<Stretch> stretches, Placed from, Placed to) {
    Clip old = from.clip();
    Clip now = to.clip();
    boolean sameClip = old.id().equals(now.id());
    if (old.isStill() || now.isStill()) {
      if (sameClip) {
        stretches.add(
            new Stretch(
                from.startMillis(), from.endMillis(), to.startMillis(), to.endMillis(), true));
      }
      return;
    }
    long start = Math.max(old.sourceStartMillis(), now.sourceStartMillis());
    long end = Math.min(old.sourceEndMillis(), now.sourceEndMillis());
    if (start < end) {
      stretches.add(
          new Stretch(
              from.timelineMillis(start),
              from.timelineMillis(end),
              to.timelineMillis(start),
              to.timelineMillis(end),
              sameClip));
    }
  }

  /** A stretch of the old timeline and what has become of it. */
  private record Stretch(long oldStart, long oldEnd, long newStart, long newEnd, boolean sameClip) {
    long moved(long old) {
      return newStart
          + Math.round((double) (old - oldStart) / (oldEnd - oldStart) * (newEnd - newStart));
    }
  }
}
