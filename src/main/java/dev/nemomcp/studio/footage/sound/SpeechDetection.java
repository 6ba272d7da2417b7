package dev.nemomcp.studio.footage.sound;

import static dev.nemomcp.studio.footage.sound.SpeechTrack.FRAMES_PER_WINDOW;
import static dev.nemomcp.studio.footage.sound.SpeechTrack.FRAME_MILLIS;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides where somebody speaks. The voice model says where; loudness says exactly from when to
 * when, because the model hears vowels better than the hiss or the click that a word starts or ends
 * with. Loudness alone never makes speech: music and hum stay out.
 */
final class SpeechDetection {
  private static final float VOICE_ON = 0.5f;
  private static final float VOICE_OFF = 0.35f;
  private static final int LEAST_GAP = frames(128);
  private static final int LEAST_SPEECH = frames(96);

  /** How far a word may reach beyond what the model hears of it. */
  private static final int REACH_BEFORE = frames(240);

  private static final int REACH_AFTER = frames(360);

  /** The closed lips before a "p" or "t" are silent; the word goes on. */
  private static final int LONGEST_STOP = frames(88);

  /** Added where loudness cannot tell. */
  private static final int GUARD = frames(64);

  private static final int TRIM_BEFORE = frames(96);
  private static final int TRIM_AFTER = frames(200);

  /** How much of a pause tells what silence sounds like there. */
  private static final int SURROUNDING = frames(1500);

  private static final float ABOVE_SILENCE_DECIBELS = 8;
  private static final float BELOW_VOICE_DECIBELS = 45;

  /** A word's last sound lies about that far below its vowels: in more noise it is not seen. */
  private static final float BELOW_VOICE_TO_BE_CLEAR_DECIBELS = 30;

  private final SpeechTrack track;
  private final float voiceDecibels;

  /** Frames {@code from} to {@code to}, exclusive. */
  private record Stretch(int from, int to) {}

  private SpeechDetection(SpeechTrack track) {
    this.track = track;
    this.voiceDecibels = voiceDecibels(track);
  }

  static List<Span> speech(SpeechTrack track) {
    return new SpeechDetection(track).speech();
  }

  private List<Span> speech() {
    List<Stretch> heard = heard();
    List<Span> spans = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < heard.size(); i++) {
      Stretch here = heard.get(i);
      int next = i + 1 < heard.size() ? heard.get(i + 1).from : track.decibels().length;
      int before = i == 0 ? 0 : heard.get(i - 1).to;
      int from = Math.max(end, start(here, before));
      int to = Math.max(from, end(here, next));
      end = to;
      add(spans, new Span((long) from * FRAME_MILLIS, (long) to * FRAME_MILLIS));
    }
    return spans;
  }

  /** Two phrases whose ends reach each other are one. */
  private static void add(List<Span> spans, Span span) {
    Span last = spans.isEmpty() ? null : spans.get(spans.size() - 1);
    if (last != null && span.startMillis() - last.endMillis() < LEAST_GAP * FRAME_MILLIS / 2) {
      spans.set(spans.size() - 1, new Span(last.startMillis(), span.endMillis()));
    } else {
      spans.add(span);
    }
  }

  /** What the model alone says, without blips and without gaps that are no pauses. */
  private List<Stretch> heard() {
    List<Stretch> stretches = new ArrayList<>();
    int from = -1;
    int last = 0;
    float[] voice = track.voice();
    for (int window = 0; window <= voice.length; window++) {
      float here = window < voice.length ? voice[window] : 0;
      int frame = window * FRAMES_PER_WINDOW;
      if (from < 0 && here >= VOICE_ON) {
        from = frame;
      }
      if (from >= 0 && here >= VOICE_OFF) {
        last = frame + FRAMES_PER_WINDOW;
      }
      if (from >= 0 && (frame - last >= LEAST_GAP || window == voice.length)) {
        if (last - from >= LEAST_SPEECH) {
          stretches.add(new Stretch(from, last));
        }
        from = -1;
      }
    }
    return stretches;
  }

  private int start(Stretch here, int before) {
    float threshold = threshold(Math.max(before, here.from - SURROUNDING), here.from);
    int start = here.from;
    for (int at = here.from - 1;
        at >= Math.max(before, here.from - REACH_BEFORE) && start - at <= LONGEST_STOP;
        at--) {
      start = isAbove(at, threshold) ? at : start;
    }
    if (!isClear(threshold)) {
      return Math.max(before, Math.min(start, here.from - GUARD));
    }
    int latest = Math.min(here.from + TRIM_BEFORE, here.to);
    while (start >= here.from && start < latest && !isAbove(start, threshold)) {
      start++;
    }
    return start;
  }

  private int end(Stretch here, int next) {
    float threshold = threshold(here.to, Math.min(next, here.to + SURROUNDING));
    if (!isClear(threshold)) {
      // What is loud there may be the next note or the next car.
      return Math.min(next, here.to + GUARD);
    }
    int end = here.to;
    for (int at = here.to;
        at < Math.min(next, here.to + REACH_AFTER) && at - end < LONGEST_STOP;
        at++) {
      end = isAbove(at, threshold) ? at + 1 : end;
    }
    int earliest = Math.max(here.to - TRIM_AFTER, here.from);
    while (end <= here.to && end > earliest && !isAbove(end - 1, threshold)) {
      end--;
    }
    return end;
  }

  /** What counts as sound next to a pause: clearly above that pause's own silence. */
  private float threshold(int from, int to) {
    float silence =
        to > from
            ? percentile(Arrays.copyOfRange(track.decibels(), from, to), 0.2)
            : Decibels.FLOOR;
    return Math.max(silence + ABOVE_SILENCE_DECIBELS, voiceDecibels - BELOW_VOICE_DECIBELS);
  }

  /** Where noise or music drowns the ends of words, loudness cannot tell where they are. */
  private boolean isClear(float threshold) {
    return threshold < voiceDecibels - BELOW_VOICE_TO_BE_CLEAR_DECIBELS;
  }

  /** A single loud frame is a click; a consonant takes longer. */
  private boolean isAbove(int frame, float threshold) {
    float[] decibels = track.decibels();
    if (decibels[frame] < threshold) {
      return false;
    }
    return (frame > 0 && decibels[frame - 1] >= threshold)
        || (frame + 1 < decibels.length && decibels[frame + 1] >= threshold);
  }

  private static float voiceDecibels(SpeechTrack track) {
    float[] loud = new float[track.decibels().length];
    int count = 0;
    for (int i = 0; i < loud.length; i++) {
      if (track.voice()[i / FRAMES_PER_WINDOW] >= VOICE_ON) {
        loud[count++] = track.decibels()[i];
      }
    }
    return count == 0 ? 0 : percentile(Arrays.copyOf(loud, count), 0.9);
  }

  private static float percentile(float[] values, double share) {
    Arrays.sort(values);
    return values[(int) Math.min(values.length - 1, values.length * share)];
  }

  private static int frames(int millis) {
    return millis / FRAME_MILLIS;
  }
}
