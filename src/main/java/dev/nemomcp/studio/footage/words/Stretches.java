package dev.nemomcp.studio.footage.words;

import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.sound.Speech;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups breath groups into stretches of the length that the speech model understands best: whole
 * sentences where possible, never longer than it was trained for.
 */
final class Stretches {
  private static final long WELL_FILLED_MILLIS = 9_000;
  private static final long SAME_SENTENCE_MILLIS = 450;
  private static final long ROOM_MILLIS = 160;

  private Stretches() {}

  /**
   * A stretch to listen to.
   *
   * @param startMillis with a little room before the first phrase
   * @param endMillis with a little room behind the last
   * @param phrases the spoken parts inside, without their pauses
   */
  record Stretch(long startMillis, long endMillis, List<Span> phrases) {
    Stretch {
      phrases = List.copyOf(phrases);
    }
  }

  /**
   * Groups what belongs together.
   *
   * @param breathGroups in order of time, none longer than the model can take
   */
  static List<Stretch> of(List<Span> breathGroups) {
    List<Stretch> stretches = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    long end = 0;
    for (Span next : breathGroups) {
      if (!group.isEmpty() && !belongs(group, next)) {
        end = add(stretches, group, end, next.startMillis());
        group.clear();
      }
      group.add(next);
    }
    if (!group.isEmpty()) {
      add(stretches, group, end, Long.MAX_VALUE);
    }
    return stretches;
  }

  private static boolean belongs(List<Span> group, Span next) {
    long start = group.get(0).startMillis();
    long end = group.get(group.size() - 1).endMillis();
    return next.startMillis() - end < SAME_SENTENCE_MILLIS
        && next.startMillis() > end
        && end - start < WELL_FILLED_MILLIS
        && next.endMillis() - start <= Speech.LONGEST_BREATH_MILLIS;
  }

  private static long add(List<Stretch> stretches, List<Span> group, long before, long after) {
    long start = group.get(0).startMillis();
    long end = group.get(group.size() - 1).endMillis();
    long from = Math.max(start - ROOM_MILLIS, (before + start) / 2);
    long to = after - end > 2 * ROOM_MILLIS ? end + ROOM_MILLIS : (end + after) / 2;
    stretches.add(new Stretch(Math.max(0, from), to, group));
    return end;
  }
}
