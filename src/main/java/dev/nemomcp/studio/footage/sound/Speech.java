package dev.nemomcp.studio.footage.sound;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.List;

/**
 * Where somebody speaks in a recording.
 *
 * @param phrases from pause to pause, from the first sound to the last, without padding
 * @param breathGroups the same, the long ones parted at their quietest moments, so that none is
 *     longer than {@link #LONGEST_BREATH_MILLIS}
 */
public record Speech(List<Span> phrases, List<Span> breathGroups) {
  /** As much as a speech model understands well at once. */
  public static final long LONGEST_BREATH_MILLIS = 14_000;

  public Speech {
    phrases = List.copyOf(phrases);
    breathGroups = List.copyOf(breathGroups);
  }
}
