package dev.nemomcp.studio.music;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A tune: a two-bar motif, repeated with changes, leaving room for a voice. */
final class Melody {

  /**
   * @param step sixteenth within its bar
   * @param steps length in sixteenths
   * @param offset scale steps away from the chord's root
   */
  record Turn(int step, int steps, int offset) {}

  private static final int LOWEST = -1;
  private static final int HIGHEST = 7;

  private final List<List<Turn>> motif;

  private Melody(List<List<Turn>> motif) {
    this.motif = motif;
  }

  static Melody invent(int notesPerBar, Random random) {
    return new Melody(
        List.of(invent(notesPerBar, 2, random), invent(Math.max(1, notesPerBar - 1), 4, random)));
  }

  /** The same rhythm, some notes a step higher or lower. */
  Melody developed(Random random) {
    return new Melody(
        motif.stream()
            .map(bar -> bar.stream().map(turn -> developed(turn, random)).toList())
            .toList());
  }

  private static Turn developed(Turn turn, Random random) {
    int step = random.nextInt(3) == 0 ? 2 * random.nextInt(2) - 1 : 0;
    int offset = Math.max(LOWEST, Math.min(HIGHEST, turn.offset() + step));
    return new Turn(turn.step(), turn.steps(), offset);
  }

  /** What to play in a section's bar; every fourth pair of bars rests. */
  List<Turn> bar(int indexInSection, Random random) {
    if (indexInSection % 8 >= 6) {
      return List.of();
    }
    List<Turn> turns = motif.get(indexInSection % 2);
    if (indexInSection % 4 < 2) {
      return turns;
    }
    return turns.stream()
        .map(t -> random.nextInt(3) == 0 ? new Turn(t.step(), t.steps(), t.offset() + 1) : t)
        .toList();
  }

  private static List<Turn> invent(int count, int start, Random random) {
    List<Integer> steps = new ArrayList<>();
    while (steps.size() < count) {
      int step = 2 * random.nextInt(8);
      if (!steps.contains(step)) {
        steps.add(step);
      }
    }
    steps.sort(null);
    List<Turn> turns = new ArrayList<>();
    int offset = start;
    for (int i = 0; i < steps.size(); i++) {
      int until = i + 1 < steps.size() ? steps.get(i + 1) : Meter.STEPS_PER_BAR;
      boolean strong = steps.get(i) % 8 == 0;
      turns.add(
          new Turn(
              steps.get(i),
              Math.min(until - steps.get(i), 6),
              strong ? offset - offset % 2 : offset));
      offset = Math.max(LOWEST, Math.min(HIGHEST, offset + random.nextInt(5) - 2));
    }
    return turns;
  }
}
