package dev.nemomcp.draft;

import dev.nemomcp.draft.Timeline.Placed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How loud something is from moment to moment, for people to look at.
 *
 * @param stepMillis between two levels
 * @param levels from the start on, 0 silence … 100 as loud as can be
 */
public record Waveform(long stepMillis, List<Integer> levels) {
  public static final Waveform NONE = new Waveform(1_000, List.of());

  /** Finer than a picture of the whole can show. */
  private static final int MOST_LEVELS = 1_000;

  private static final long LEAST_STEP_MILLIS = 50;

  public Waveform {
    levels = List.copyOf(levels);
  }

  /**
   * The clips' own sound, as a timeline plays it.
   *
   * @param footage by media id; what is not there is silent
   */
  public static Waveform of(Timeline timeline, Map<String, Waveform> footage) {
    long step = Math.max(LEAST_STEP_MILLIS, timeline.durationMillis() / MOST_LEVELS);
    List<Integer> levels = new ArrayList<>();
    for (long at = 0; at < timeline.durationMillis(); at += step) {
      int loudest = 0;
      for (Placed placed : timeline.clips()) {
        if (at >= placed.startMillis() && at < placed.endMillis() && !placed.clip().isStill()) {
          Waveform own = footage.getOrDefault(placed.clip().mediaId(), NONE);
          double level = own.at(placed.sourceMillis(at)) * placed.clip().volume();
          loudest = Math.max(loudest, (int) Math.min(100, Math.round(level)));
        }
      }
      levels.add(loudest);
    }
    return new Waveform(step, levels);
  }

  /** The level at that time; silence where nothing is known. */
  public int at(long millis) {
    int index = (int) (millis / stepMillis);
    return index >= 0 && index < levels.size() ? levels.get(index) : 0;
  }
}
