package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.Placed;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The moments of a timeline that are worth keeping: what is said in one breath, and pieces of
 * scenes that nobody speaks in; rather steady and sharp ones than shaken or blurred ones.
 */
final class Moments {
  /** A break of speech that long ends what is said in one breath. */
  private static final long BREATH_MILLIS = 350;

  private static final long AIR_MILLIS = 150;
  private static final long LONGEST_MILLIS = 8000;
  private static final long PIECE_MILLIS = 4000;
  private static final long SHORTEST_MILLIS = 800;

  private final List<Moment> moments;
  private final long durationMillis;

  private Moments(List<Moment> moments, long durationMillis) {
    this.moments = moments;
    this.durationMillis = durationMillis;
  }

  /**
   * A stretch with what it is worth.
   *
   * @param worth more is better
   */
  private record Moment(Span span, double worth) {
    long middleMillis() {
      return (span.startMillis() + span.endMillis()) / 2;
    }
  }

  static Moments of(Draft draft, Footage footage) throws CannotEdit {
    Hearing hearing = Hearing.of(draft, footage);
    Units units = Units.of(Joins.hard(draft), footage);
    List<Moment> moments = new ArrayList<>();
    List<Span> spans = units.spans();
    List<Placed> clips = Timeline.of(Joins.hard(draft)).clips();
    for (int i = 0; i < units.size(); i++) {
      double vivid = Vividness.of(units.units().get(i), footage);
      List<Span> said = Spans.within(hearing.speech(), spans.get(i));
      List<Span> breaths = pieces(Spans.union(said, BREATH_MILLIS), LONGEST_MILLIS);
      for (Span breath : breaths) {
        double full = Math.min(1, breath.durationMillis() / 5000.0);
        double seen = vivid * clarity(breath, clips, footage);
        moments.add(new Moment(aired(breath, breaths, spans.get(i)), 1 + full + 0.5 * seen));
      }
      if (said.isEmpty()) {
        for (Span piece : pieces(List.of(spans.get(i)), PIECE_MILLIS)) {
          moments.add(new Moment(piece, vivid * clarity(piece, clips, footage)));
        }
      }
    }
    return new Moments(moments, Timeline.of(draft).durationMillis());
  }

  /** How clear the picture is in the middle of a stretch: 0 shaken or blurred … 1. */
  private static double clarity(Span span, List<Placed> clips, Footage footage) throws CannotEdit {
    long middle = (span.startMillis() + span.endMillis()) / 2;
    for (Placed at : clips) {
      if (at.startMillis() <= middle && middle < at.endMillis()) {
        long from = at.sourceMillis(Math.max(at.startMillis(), span.startMillis()));
        long to = at.sourceMillis(Math.min(at.endMillis(), span.endMillis()));
        try {
          return footage.clarity(at.clip().mediaId(), new Span(from, to));
        } catch (Unavailable e) {
          throw CannotEdit.because(e);
        }
      }
    }
    return 1;
  }

  /**
   * The best moments of so many places spread over the timeline, in order, that long together or as
   * near below as there is material for.
   *
   * @param kept what is among them in any case, no longer than that together
   */
  List<Span> best(long lengthMillis, int places, List<Span> kept) {
    List<List<Moment>> byPlace = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      long from = durationMillis * i / places;
      long to = durationMillis * (i + 1) / places;
      byPlace.add(
          new ArrayList<>(
              moments.stream()
                  .filter(m -> from <= m.middleMillis() && m.middleMillis() < to)
                  .filter(m -> Spans.within(kept, m.span()).isEmpty())
                  .sorted(Comparator.comparingDouble(m -> -m.worth()))
                  .toList()));
    }
    List<Span> chosen = new ArrayList<>(kept);
    long left = lengthMillis - Spans.total(kept);
    while (left > 0 && byPlace.stream().anyMatch(place -> !place.isEmpty())) {
      for (List<Moment> place : byPlace) {
        if (left > 0 && !place.isEmpty()) {
          Span span = place.remove(0).span();
          long taken = Math.min(left, span.durationMillis());
          if (taken >= SHORTEST_MILLIS || chosen.isEmpty()) {
            chosen.add(new Span(span.startMillis(), span.startMillis() + taken));
            left -= taken;
          } else {
            return Spans.union(lengthened(chosen, taken), 0);
          }
        }
      }
    }
    return Spans.union(chosen, 0);
  }

  /** Gives a rest that is too short to stand alone to what is chosen already. */
  private List<Span> lengthened(List<Span> chosen, long restMillis) {
    List<Span> lengthened = new ArrayList<>(chosen);
    long left = restMillis;
    for (Span gap : Spans.complement(chosen, new Span(0, durationMillis))) {
      long taken = Math.min(left, gap.durationMillis());
      boolean beforeTheFirst = gap.startMillis() == 0;
      lengthened.add(
          beforeTheFirst
              ? new Span(gap.endMillis() - taken, gap.endMillis())
              : new Span(gap.startMillis(), gap.startMillis() + taken));
      left -= taken;
    }
    return lengthened;
  }

  /** With some air around what is said, but nothing of what is said before or after. */
  private static Span aired(Span breath, List<Span> breaths, Span bounds) {
    long start = Math.max(bounds.startMillis(), breath.startMillis() - AIR_MILLIS);
    long end = Math.min(bounds.endMillis(), breath.endMillis() + AIR_MILLIS);
    for (Span other : breaths) {
      if (other.endMillis() <= breath.startMillis()) {
        start = Math.max(start, (other.endMillis() + breath.startMillis()) / 2);
      }
      if (other.startMillis() >= breath.endMillis()) {
        end = Math.min(end, (other.startMillis() + breath.endMillis()) / 2);
      }
    }
    return new Span(start, end);
  }

  /** Cut evenly into pieces that are no longer than that. */
  private static List<Span> pieces(List<Span> spans, long longestMillis) {
    List<Span> pieces = new ArrayList<>();
    for (Span span : spans) {
      long many = (span.durationMillis() + longestMillis - 1) / longestMillis;
      for (long i = 0; i < many; i++) {
        pieces.add(
            new Span(
                span.startMillis() + span.durationMillis() * i / many,
                span.startMillis() + span.durationMillis() * (i + 1) / many));
      }
    }
    return pieces;
  }
}
