package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Motion;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Cuts a draft by the clock of its timeline. The first piece of a clip keeps its id, later ones get
 * new ids. A transition stays where all of its overlap stays, and becomes a hard cut in its middle
 * otherwise. Everything else of the draft follows, see {@link Arranging}.
 */
final class Cutting {
  /** One frame at 25 per second: a shorter piece would only flash. */
  static final long SHORTEST_PIECE_MILLIS = 40;

  private final Draft draft;
  private final List<Placed> placed;
  private final NewIds ids;

  private Cutting(Draft draft) {
    this.draft = draft;
    this.placed = Timeline.of(draft).clips();
    this.ids = new NewIds("c", draft.clips().stream().map(Clip::id));
  }

  /** Takes stretches of the timeline out and closes the gaps. */
  static Draft remove(Draft draft, List<Span> ranges) {
    return keep(draft, Spans.complement(ranges, new Span(0, Timeline.of(draft).durationMillis())));
  }

  /** Keeps these stretches of the timeline, its cover, and nothing else. */
  static Draft keep(Draft draft, List<Span> ranges) {
    List<Span> kept = new ArrayList<>(ranges);
    kept.add(new Span(0, Cover.endMillis(Timeline.of(draft))));
    return Arranging.arrange(draft, new Cutting(draft).kept(Spans.union(kept, 0)));
  }

  /**
   * Splits clips at moments of the timeline; nothing is lost and nothing moves. Moments inside a
   * transition, or so close to a clip's edge that only a flash would be split off, are passed over.
   */
  static Draft splitAt(Draft draft, Collection<Long> moments) {
    return draft.withClips(new Cutting(draft).split(moments.stream().sorted().distinct().toList()));
  }

  private List<Clip> kept(List<Span> ranges) {
    List<Clip> pieces = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Placed clip = placed.get(i);
      boolean entersWhole = i > 0 && overlapIsIn(ranges, i);
      boolean leavesWhole = i + 1 < placed.size() && overlapIsIn(ranges, i + 1);
      Span own =
          new Span(
              i == 0 || entersWhole ? clip.startMillis() : middleOfOverlap(i),
              i + 1 == placed.size() || leavesWhole ? clip.endMillis() : middleOfOverlap(i + 1));
      String id = clip.clip().id();
      for (Span part : Spans.within(ranges, own)) {
        if (part.durationMillis() >= Math.min(SHORTEST_PIECE_MILLIS, own.durationMillis())) {
          boolean entering = entersWhole && part.startMillis() == clip.startMillis();
          pieces.add(
              slice(clip, part)
                  .withId(id)
                  .withTransition(entering ? clip.clip().transition() : Transition.CUT));
          id = ids.next();
        }
      }
    }
    return pieces;
  }

  private boolean overlapIsIn(List<Span> ranges, int later) {
    long from = placed.get(later).startMillis();
    long to = placed.get(later - 1).endMillis();
    return ranges.stream()
        .anyMatch(range -> range.startMillis() <= from && to <= range.endMillis());
  }

  private long middleOfOverlap(int later) {
    return (placed.get(later).startMillis() + placed.get(later - 1).endMillis()) / 2;
  }

  private List<Clip> split(List<Long> moments) {
    List<Clip> pieces = new ArrayList<>();
    for (int i = 0; i < placed.size(); i++) {
      Placed clip = placed.get(i);
      long from = i == 0 ? clip.startMillis() : placed.get(i - 1).endMillis();
      long to = i + 1 == placed.size() ? clip.endMillis() : placed.get(i + 1).startMillis();
      long last = clip.startMillis();
      String id = clip.clip().id();
      Transition transition = clip.clip().transition();
      for (long moment : moments) {
        if (moment >= Math.max(from, last + SHORTEST_PIECE_MILLIS)
            && moment <= Math.min(to, clip.endMillis() - SHORTEST_PIECE_MILLIS)) {
          pieces.add(slice(clip, new Span(last, moment)).withId(id).withTransition(transition));
          id = ids.next();
          transition = Transition.CUT;
          last = moment;
        }
      }
      pieces.add(
          slice(clip, new Span(last, clip.endMillis())).withId(id).withTransition(transition));
    }
    return pieces;
  }

  /** The part of a clip that plays during that stretch of the timeline. */
  private static Clip slice(Placed placed, Span part) {
    Clip clip = placed.clip();
    if (part.startMillis() == placed.startMillis() && part.endMillis() == placed.endMillis()) {
      return clip;
    }
    Clip slice = clip.withMotion(motionDuring(placed, part));
    if (clip.isStill()) {
      return slice.withStillMillis(part.durationMillis());
    }
    long start =
        part.startMillis() == placed.startMillis()
            ? clip.sourceStartMillis()
            : placed.sourceMillis(part.startMillis());
    long end =
        part.endMillis() == placed.endMillis()
            ? clip.sourceEndMillis()
            : placed.sourceMillis(part.endMillis());
    return slice.withSource(start, end).withFraming(clip.framing().during(start, end));
  }

  private static Motion motionDuring(Placed placed, Span part) {
    Motion motion = placed.clip().motion();
    if (motion.isNone()) {
      return motion;
    }
    double whole = placed.endMillis() - placed.startMillis();
    double grows = motion.zoomTo() - motion.zoomFrom();
    return new Motion(
        motion.zoomFrom() + grows * (part.startMillis() - placed.startMillis()) / whole,
        motion.zoomFrom() + grows * (part.endMillis() - placed.startMillis()) / whole,
        motion.x(),
        motion.y());
  }
}
