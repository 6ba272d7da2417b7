package dev.nemomcp.studio.footage.sound;

import java.util.Arrays;
import java.util.List;

/**
 * What a recording sounds like while nobody speaks, and what can be heard above that. Bands are
 * judged one by one: hum hides the voice's pitch but not its hiss, a hi-hat the other way round.
 */
final class Background {
  /** How much of the recording to either side tells what a pause sounds like. */
  private static final int SURROUNDING = SpeechDetection.frames(15_000);

  /** Next to what the model hears there may be more of the word. */
  private static final int BEFORE_SPEECH = SpeechDetection.frames(200);

  private static final int AFTER_SPEECH = SpeechDetection.frames(300);
  private static final int FEWEST_FRAMES = 40;

  /** So much of the background lies below a level that counts as its loud moments. */
  private static final double NEARLY_ALL = 0.9;

  private static final float ABOVE_BACKGROUND_DECIBELS = 4;

  /** Where only the pause itself can be asked, most of which may be the end of a word. */
  private static final double QUIETEST = 0.2;

  private static final float ABOVE_QUIETEST_DECIBELS = 8;

  /** What lies further below the voice's loud moments is not part of a word. */
  private static final float BELOW_VOICE_DECIBELS = 45;

  /** A word's last sound lies about that far below its vowels: in more noise it is not heard. */
  private static final float WHOLE_WORD_DECIBELS = 32;

  private static final float LEAST_DECIBELS = 8;

  private final SpeechTrack track;
  private final boolean[] quiet;
  private final float[] voiceDecibels;

  /**
   * @param heard where the model hears a voice
   */
  Background(SpeechTrack track, List<Stretch> heard) {
    this.track = track;
    this.quiet = new boolean[track.frames()];
    Arrays.fill(quiet, true);
    boolean[] spoken = new boolean[quiet.length];
    for (Stretch stretch : heard) {
      Arrays.fill(
          quiet,
          Math.max(0, stretch.from() - BEFORE_SPEECH),
          Math.min(quiet.length, stretch.to() + AFTER_SPEECH),
          false);
      Arrays.fill(spoken, stretch.from(), Math.min(spoken.length, stretch.to()), true);
    }
    this.voiceDecibels = new float[Band.COUNT];
    for (int band = 0; band < Band.COUNT; band++) {
      voiceDecibels[band] = level(band, spoken, 0, spoken.length, NEARLY_ALL);
    }
  }

  /** What can be heard in a pause, given by its frames. */
  Audible audible(int from, int to) {
    int middle = (from + to) / 2;
    int first = Math.max(0, middle - SURROUNDING);
    int last = Math.min(quiet.length, middle + SURROUNDING);
    boolean known = count(quiet, first, last) >= FEWEST_FRAMES;
    float[] thresholds = new float[Band.COUNT];
    for (int band = 0; band < Band.COUNT; band++) {
      float background =
          known
              ? level(band, quiet, first, last, NEARLY_ALL) + ABOVE_BACKGROUND_DECIBELS
              : level(band, null, from, to, QUIETEST) + ABOVE_QUIETEST_DECIBELS;
      thresholds[band] = Math.max(background, voiceDecibels[band] - BELOW_VOICE_DECIBELS);
    }
    return new Audible(thresholds);
  }

  /** What is louder than the background. */
  final class Audible {
    private final float[] thresholds;

    private Audible(float[] thresholds) {
      this.thresholds = thresholds;
    }

    /** Words are heard from their first sound to their last in some band. */
    boolean isClear() {
      return clearBands() > 0;
    }

    /** No band could hide a part of a word: what is not heard is not said. */
    boolean isSilent() {
      return clearBands() == Band.COUNT;
    }

    private int clearBands() {
      int clear = 0;
      for (int band = 0; band < Band.COUNT; band++) {
        clear += thresholds[band] <= voiceDecibels[band] - WHOLE_WORD_DECIBELS ? 1 : 0;
      }
      return clear;
    }

    /** Whether a frame stands out; a single loud frame is a click, a consonant takes longer. */
    boolean isHeard(int frame) {
      for (int band = 0; band < Band.COUNT; band++) {
        if (thresholds[band] < voiceDecibels[band] - LEAST_DECIBELS
            && isAbove(band, frame)
            && (isAbove(band, frame - 1) || isAbove(band, frame + 1))) {
          return true;
        }
      }
      return false;
    }

    private boolean isAbove(int band, int frame) {
      return frame >= 0 && frame < track.frames() && track.bands()[band][frame] >= thresholds[band];
    }
  }

  /**
   * The level that a share of the frames lies below.
   *
   * @param counted which frames are asked; null for all
   */
  private float level(int band, boolean[] counted, int from, int to, double share) {
    float[] values = new float[Math.max(0, to - from)];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (counted == null || counted[i]) {
        values[count++] = track.bands()[band][i];
      }
    }
    if (count == 0) {
      return Decibels.FLOOR;
    }
    Arrays.sort(values, 0, count);
    return values[(int) Math.min(count - 1, count * share)];
  }

  private static int count(boolean[] flags, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += flags[i] ? 1 : 0;
    }
    return count;
  }
}
