package dev.nemomcp.studio.footage.sound;

import static dev.nemomcp.studio.footage.sound.SpeechTrack.FRAMES_PER_WINDOW;
import static dev.nemomcp.studio.footage.sound.SpeechTrack.FRAME_MILLIS;

import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.sound.Background.Audible;
import java.util.ArrayList;
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

  /** The same where only the loudest of it is heard: the rest may be the next note or car. */
  private static final int REACH_IN_NOISE = frames(80);

  /** The closed lips before a "p" or "t" are silent; the word goes on. */
  private static final int LONGEST_STOP = frames(88);

  /** Added where some of a word may be hidden. */
  private static final int GUARD_BEFORE = frames(24);

  private static final int GUARD_AFTER = frames(40);
  private static final int TRIM_BEFORE = frames(96);
  private static final int TRIM_AFTER = frames(200);

  /** How much of a pause tells what silence sounds like there. */
  private static final int NEAR = frames(1500);

  private final SpeechTrack track;
  private final List<Stretch> heard;
  private final Background background;

  private SpeechDetection(SpeechTrack track) {
    this.track = track;
    this.heard = heard(track.voice());
    this.background = new Background(track, heard);
  }

  static List<Span> speech(SpeechTrack track) {
    return new SpeechDetection(track).speech();
  }

  private List<Span> speech() {
    List<Span> spans = new ArrayList<>();
    int end = 0;
    for (int i = 0; i < heard.size(); i++) {
      Stretch here = heard.get(i);
      int next = i + 1 < heard.size() ? heard.get(i + 1).from() : track.frames();
      int before = i == 0 ? 0 : heard.get(i - 1).to();
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
  private static List<Stretch> heard(float[] voice) {
    List<Stretch> stretches = new ArrayList<>();
    int from = -1;
    int last = 0;
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
    Audible audible = background.audible(Math.max(before, here.from() - NEAR), here.from());
    int earliest =
        Math.max(before, here.from() - (audible.isClear() ? REACH_BEFORE : REACH_IN_NOISE));
    int start = here.from();
    for (int at = here.from() - 1; at >= earliest && start - at <= LONGEST_STOP; at--) {
      start = audible.isHeard(at) ? at : start;
    }
    if (!audible.isSilent()) {
      return Math.max(before, Math.min(start, here.from() - GUARD_BEFORE));
    }
    int latest = Math.min(here.from() + TRIM_BEFORE, here.to());
    while (start >= here.from() && start < latest && !audible.isHeard(start)) {
      start++;
    }
    return start;
  }

  private int end(Stretch here, int next) {
    Audible audible = background.audible(here.to(), Math.min(next, here.to() + NEAR));
    int latest = Math.min(next, here.to() + (audible.isClear() ? REACH_AFTER : REACH_IN_NOISE));
    int end = here.to();
    for (int at = here.to(); at < latest && at - end < LONGEST_STOP; at++) {
      end = audible.isHeard(at) ? at + 1 : end;
    }
    if (!audible.isSilent()) {
      return Math.min(next, Math.max(end, here.to() + GUARD_AFTER));
    }
    int earliest = Math.max(here.to() - TRIM_AFTER, here.from());
    while (end <= here.to() && end > earliest && !audible.isHeard(end - 1)) {
      end--;
    }
    return end;
  }

  /** As many frames as fit that time. */
  static int frames(int millis) {
    return millis / FRAME_MILLIS;
  }
}
