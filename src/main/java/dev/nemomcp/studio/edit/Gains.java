package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Music.Gain;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The stretches of a track that are louder or softer than the rest. */
final class Gains {
  private Gains() {}

  /** Those of a track once it has another level during that stretch. */
  static List<Gain> in(Span span, Music track, long wholeMillis, Level level) {
    long start = Math.max(span.startMillis(), track.startMillis());
    long end = Math.min(span.endMillis(), track.endMillis(wholeMillis));
    if (end <= start || track.volume() == 0) {
      return track.gains();
    }
    TreeSet<Long> bounds = new TreeSet<>(List.of(start, end));
    track.gains().forEach(gain -> bounds.addAll(List.of(gain.startMillis(), gain.endMillis())));
    List<Gain> gains = new ArrayList<>();
    Long from = bounds.pollFirst();
    for (Long to : bounds) {
      double now = at(from, track);
      boolean isMeant = start <= from && to <= end;
      double next = isMeant ? level.over(track.volume() * now) / track.volume() : now;
      add(gains, new Gain(from, to, next));
      from = to;
    }
    return gains;
  }

  private static double at(long millis, Music track) {
    return track.gains().stream()
        .filter(gain -> gain.startMillis() <= millis && millis < gain.endMillis())
        .mapToDouble(Gain::factor)
        .findFirst()
        .orElse(1);
  }

  private static void add(List<Gain> gains, Gain next) {
    Gain last = gains.isEmpty() ? null : gains.get(gains.size() - 1);
    boolean goesOn =
        last != null && last.endMillis() == next.startMillis() && last.factor() == next.factor();
    if (goesOn) {
      gains.set(gains.size() - 1, new Gain(last.startMillis(), next.endMillis(), last.factor()));
    } else if (next.factor() != 1) {
      gains.add(next);
    }
  }

  /** "18 % at 0:30–0:40", for each; empty where there are none. */
  static List<Phrase> described(Music track) {
    return track.gains().stream()
        .map(
            gain ->
                Phrase.of(
                    "{0} % at {1}",
                    Math.round(track.volume() * gain.factor() * 100),
                    Clock.range(gain.startMillis(), gain.endMillis())))
        .toList();
  }
}
