package dev.nemomcp.studio.footage.words;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

/**
 * Finds when each word of a known text is said. Long words take longer, between two words the voice
 * is often a little quieter, and the speech model may have told where it heard them: the best
 * compromise of all over the whole stretch is found by dynamic programming. Pauses are left out of
 * the reckoning and end words.
 */
final class WordTimer {
  static final int FRAME_MILLIS = 8;
  private static final int UNHEARD = -1;
  private static final int SMOOTHING_FRAMES = 2;
  private static final int DIP_REACH_FRAMES = 14;
  private static final double DEEP_DIP_DECIBELS = 24;
  private static final double LENGTH_WEIGHT = 3;
  private static final double DIP_WEIGHT = 1;
  private static final double PAUSE_INSIDE_WORD = 6;

  /** What is written with a full stop or a comma is said with a pause. */
  private static final double PAUSE_AFTER_PUNCTUATION = 4;

  /** The last word before a pause, and of all, is drawn out. */
  private static final double LONGER_BEFORE_PAUSE = 1.4;

  /** How much it costs to start a word elsewhere than the model heard it, by how far off. */
  private static final double HEARD_WEIGHT = 4;

  private static final double HEARD_NEAR_MILLIS = 50;

  /** Further off, the model may have been looking elsewhere; it is not followed at any price. */
  private static final double MOST_HEARD_COST = 30;

  /** A breath before a word is that much quieter than the voice, and no longer than that. */
  private static final float BREATH_BELOW_VOICE_DECIBELS = 20;

  private static final long LONGEST_BREATH_MILLIS = 320;
  private static final double SHORTEST = 0.3;
  private static final double LONGEST = 3;

  private final List<String> words;
  private final List<Span> phrases;
  private final double[] dips;
  private final boolean[] pauseBefore;
  private final double[] expected;
  private final int[] heard;

  /**
   * @param words of the stretch
   * @param heardMillis where the model heard each word start, in the footage's time
   * @param phrases the spoken parts of the stretch, in the footage's time
   * @param decibels level of each 8 ms of the phrases, one phrase after the other without pauses
   */
  private WordTimer(
      List<String> words, List<Span> phrases, float[] decibels, List<OptionalLong> heardMillis) {
    this.words = words;
    this.phrases = phrases;
    this.dips = dips(decibels);
    this.pauseBefore = new boolean[decibels.length + 1];
    int at = 0;
    for (Span phrase : phrases) {
      pauseBefore[Math.min(at, decibels.length)] = at > 0;
      at += (int) (phrase.durationMillis() / FRAME_MILLIS);
    }
    this.expected = expected(words, decibels.length);
    this.heard =
        heardMillis.stream()
            .mapToInt(millis -> millis.isPresent() ? frame(millis.getAsLong()) : UNHEARD)
            .toArray();
  }

  /**
   * Times the words.
   *
   * @param words of the stretch, in order
   * @param phrases the spoken parts of the stretch, in the footage's time
   * @param level gives the level of the 8 ms that start at a moment of the footage, in dBFS
   * @param heardMillis where the model heard each word start, in the footage's time; one a word
   */
  static List<Word> time(
      List<String> words, List<Span> phrases, Level level, List<OptionalLong> heardMillis) {
    if (words.isEmpty()) {
      return List.of();
    }
    List<Span> spoken = withoutBreath(phrases, level);
    return new WordTimer(words, spoken, levels(spoken, level), heardMillis).time();
  }

  private static float[] levels(List<Span> phrases, Level level) {
    int frames = phrases.stream().mapToInt(p -> (int) (p.durationMillis() / FRAME_MILLIS)).sum();
    float[] decibels = new float[frames];
    int at = 0;
    for (Span phrase : phrases) {
      for (int i = 0; i < phrase.durationMillis() / FRAME_MILLIS; i++) {
        decibels[at++] = level.decibels(phrase.startMillis() + (long) i * FRAME_MILLIS);
      }
    }
    return decibels;
  }

  /** The first word starts with the voice, not with the breath that is taken for it. */
  private static List<Span> withoutBreath(List<Span> phrases, Level level) {
    float[] decibels = levels(phrases, level);
    float[] sorted = decibels.clone();
    Arrays.sort(sorted);
    float voice = sorted.length == 0 ? 0 : sorted[sorted.length * 9 / 10];
    List<Span> spoken = new ArrayList<>();
    for (Span phrase : phrases) {
      long latest =
          phrase.startMillis() + Math.min(LONGEST_BREATH_MILLIS, phrase.durationMillis() / 2);
      long start = phrase.startMillis();
      while (start < latest && level.decibels(start) < voice - BREATH_BELOW_VOICE_DECIBELS) {
        start += FRAME_MILLIS;
      }
      spoken.add(new Span(start, phrase.endMillis()));
    }
    return spoken;
  }

  /** How loud it is at a moment. */
  @FunctionalInterface
  interface Level {
    float decibels(long millis);
  }

  private List<Word> time() {
    int[] ends = ends();
    List<Word> timed = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < words.size(); i++) {
      timed.add(new Word(words.get(i), millis(from, false), millis(ends[i], true)));
      from = ends[i];
    }
    return timed;
  }

  /** Behind which frame each word ends. */
  private int[] ends() {
    int frames = dips.length;
    double[][] cost = new double[words.size() + 1][frames + 1];
    int[][] start = new int[words.size() + 1][frames + 1];
    for (double[] row : cost) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    cost[0][0] = 0;
    int[] pauses = pausesUpTo();
    for (int word = 1; word <= words.size(); word++) {
      boolean punctuated = SpokenLength.isPunctuated(words.get(word - 1));
      for (int end = 1; end <= frames; end++) {
        double usual =
            expected[word - 1] * (pauseBefore[end] || end == frames ? LONGER_BEFORE_PAUSE : 1);
        int least = (int) Math.max(1, Math.floor(usual * SHORTEST));
        int most = (int) Math.ceil(usual * LONGEST);
        for (int from = Math.max(0, end - most); from <= end - least; from++) {
          if (cost[word - 1][from] < Double.POSITIVE_INFINITY) {
            double stretch = Math.log((end - from) / usual);
            double here =
                cost[word - 1][from]
                    + LENGTH_WEIGHT * stretch * stretch
                    + heardElsewhere(word - 1, from)
                    + PAUSE_INSIDE_WORD * (pauses[end - 1] - pauses[from]);
            if (here < cost[word][end]) {
              cost[word][end] = here;
              start[word][end] = from;
            }
          }
        }
        cost[word][end] -= end < frames ? DIP_WEIGHT * dips[end] : 0;
        cost[word][end] -= pauseBefore[end] && punctuated ? PAUSE_AFTER_PUNCTUATION : 0;
      }
    }
    if (cost[words.size()][frames] == Double.POSITIVE_INFINITY) {
      return evenly(frames);
    }
    int[] ends = new int[words.size()];
    int end = frames;
    for (int word = words.size(); word > 0; word--) {
      ends[word - 1] = end;
      end = start[word][end];
    }
    return ends;
  }

  /** What it costs to start a word there, by where the model heard it. */
  private double heardElsewhere(int word, int from) {
    if (heard[word] == UNHEARD) {
      return 0;
    }
    double off = (from - heard[word]) * FRAME_MILLIS / HEARD_NEAR_MILLIS;
    return Math.min(MOST_HEARD_COST, HEARD_WEIGHT * off * off);
  }

  /** More words than moments: the text and the sound do not go together. */
  private int[] evenly(int frames) {
    int[] ends = new int[words.size()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = (int) Math.round((double) frames * (i + 1) / ends.length);
    }
    return ends;
  }

  /** How many pauses lie before or at each frame. */
  private int[] pausesUpTo() {
    int[] count = new int[pauseBefore.length];
    for (int i = 1; i < count.length; i++) {
      count[i] = count[i - 1] + (pauseBefore[i] ? 1 : 0);
    }
    return count;
  }

  /**
   * A frame's moment in the footage.
   *
   * @param end the moment before a pause; else the moment behind it
   */
  private long millis(int frame, boolean end) {
    int left = frame;
    for (int i = 0; i < phrases.size(); i++) {
      Span phrase = phrases.get(i);
      int length = (int) (phrase.durationMillis() / FRAME_MILLIS);
      boolean last = i == phrases.size() - 1;
      if (left < length || left == length && end || last) {
        return left >= length
            ? phrase.endMillis()
            : phrase.startMillis() + (long) left * FRAME_MILLIS;
      }
      left -= length;
    }
    throw new IllegalStateException("no phrases");
  }

  /** The frame of a moment of the footage; of one in a pause, the first behind it. */
  private int frame(long millis) {
    int before = 0;
    for (Span phrase : phrases) {
      int length = (int) (phrase.durationMillis() / FRAME_MILLIS);
      if (millis < phrase.endMillis()) {
        long inside = Math.max(0, millis - phrase.startMillis()) / FRAME_MILLIS;
        return before + (int) Math.min(length, inside);
      }
      before += length;
    }
    return before;
  }

  /** How many frames each word takes if all are said at one pace. */
  private static double[] expected(List<String> words, int frames) {
    double[] lengths = words.stream().mapToDouble(SpokenLength::of).toArray();
    double all = Arrays.stream(lengths).sum();
    return Arrays.stream(lengths).map(length -> Math.max(1, frames * length / all)).toArray();
  }

  /** How much quieter each frame is than the loudest shortly before and after it, 0…1. */
  private static double[] dips(float[] decibels) {
    float[] smooth = new float[decibels.length];
    for (int i = 0; i < smooth.length; i++) {
      int from = Math.max(0, i - SMOOTHING_FRAMES);
      int to = Math.min(decibels.length - 1, i + SMOOTHING_FRAMES);
      float sum = 0;
      for (int j = from; j <= to; j++) {
        sum += decibels[j];
      }
      smooth[i] = sum / (to - from + 1);
    }
    double[] dips = new double[smooth.length];
    for (int i = 0; i < smooth.length; i++) {
      float before = smooth[i];
      float after = smooth[i];
      for (int j = 1; j <= DIP_REACH_FRAMES; j++) {
        before = Math.max(before, smooth[Math.max(0, i - j)]);
        after = Math.max(after, smooth[Math.min(smooth.length - 1, i + j)]);
      }
      dips[i] = Math.min(1, (Math.min(before, after) - smooth[i]) / DEEP_DIP_DECIBELS);
    }
    return dips;
  }
}
