package dev.nemomcp.studio.music;

import java.util.ArrayList;
import java.util.List;

/** Chords of a key, led so that each voice moves as little as it can. */
final class Harmony {
  private static final int MIDDLE = 62;

  /** How far a voice follows the one before, away from its own place, in semitones. */
  private static final int WANDERING = 5;

  private static final int LOWEST_BASS = 31;

  private final Mood mood;
  private final int key;
  private List<Integer> previous = List.of();

  Harmony(Mood mood, int key) {
    this.mood = mood;
    this.key = key;
  }

  /** The pitch of a scale step counted from the key note, any octave. */
  int scalePitch(int step) {
    int size = mood.mode().size();
    return key + 12 * Math.floorDiv(step, size) + mood.mode().get(Math.floorMod(step, size));
  }

  /**
   * The next chord, voiced near the one before.
   *
   * @param dominant its third is raised, so that it leads home
   */
  List<Integer> chord(int degree, boolean dominant) {
    List<Integer> voiced = new ArrayList<>();
    int size = mood.sevenths() ? 4 : 3;
    for (int i = 0; i < size; i++) {
      int pitch = scalePitch(degree - 1 + 2 * i);
      if (dominant && i == 1 && Math.floorMod(pitch - scalePitch(degree - 1), 12) == 3) {
        pitch++;
      }
      int home = MIDDLE + 2 * i;
      int near = i < previous.size() ? previous.get(i) : home;
      // A voice that only ever follows itself wanders off, in the end to where it hurts.
      voiced.add(nearest(pitch, Math.max(home - WANDERING, Math.min(home + WANDERING, near))));
    }
    previous = List.copyOf(voiced);
    return previous;
  }

  int bassPitch(int degree) {
    int pitch = scalePitch(degree - 1);
    while (pitch - 12 >= LOWEST_BASS) {
      pitch -= 12;
    }
    return pitch;
  }

  private static int nearest(int pitch, int near) {
    return pitch + 12 * (int) Math.round((near - pitch) / 12.0);
  }
}
