package dev.nemomcp.studio.footage.sound;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.List;

/** Parts phrases that go on and on where the speaker is quietest. */
final class BreathGroups {
  private static final int AROUND = 3;

  private BreathGroups() {}

  static List<Span> of(List<Span> phrases, float[] decibels) {
    List<Span> groups = new ArrayList<>();
    for (Span phrase : phrases) {
      part(phrase, decibels, groups);
    }
    return groups;
  }

  private static void part(Span phrase, float[] decibels, List<Span> groups) {
    if (phrase.durationMillis() <= Speech.LONGEST_BREATH_MILLIS) {
      groups.add(phrase);
      return;
    }
    long third = phrase.durationMillis() / 3;
    long at = quietest(phrase.startMillis() + third, phrase.endMillis() - third, decibels);
    part(new Span(phrase.startMillis(), at), decibels, groups);
    part(new Span(at, phrase.endMillis()), decibels, groups);
  }

  private static long quietest(long fromMillis, long toMillis, float[] decibels) {
    int best = (int) (fromMillis / SpeechTrack.FRAME_MILLIS);
    double least = Double.MAX_VALUE;
    for (int at = best; at < toMillis / SpeechTrack.FRAME_MILLIS; at++) {
      double sum = 0;
      for (int i = at - AROUND; i <= at + AROUND; i++) {
        sum += decibels[Math.max(0, Math.min(decibels.length - 1, i))];
      }
      if (sum < least) {
        least = sum;
        best = at;
      }
    }
    return (long) best * SpeechTrack.FRAME_MILLIS;
  }
}
