package dev.nemomcp.studio.music;

import dev.nemomcp.studio.music.Score.Drum;
import dev.nemomcp.studio.music.Score.Hit;
import dev.nemomcp.studio.music.Score.Note;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Plays a score as 16 bit stereo sound, a block at a time, so that its length costs no memory. */
final class Performance extends InputStream {
  static final int BYTES_PER_FRAME = 4;
  private static final int BLOCK = 1024;

  /** The very end goes down to silence over this long. */
  private static final double LAST_FADE_SECONDS = 0.45;

  private final Score score;
  private final Mood mood;
  private final Moods moods;
  private final Random random;
  private final long totalFrames;
  private final Reverb reverb;
  private final List<Voice> wet = new ArrayList<>();
  private final List<Voice> dry = new ArrayList<>();
  private final float[] wetLeft = new float[BLOCK];
  private final float[] wetRight = new float[BLOCK];
  private final float[] left = new float[BLOCK];
  private final float[] right = new float[BLOCK];
  private final byte[] bytes = new byte[BLOCK * BYTES_PER_FRAME];
  private int nextNote;
  private int nextHit;
  private long frame;
  private int available;
  private int given;

  Performance(Score score, Mood mood, Moods moods, long durationMillis, long seed) {
    this.score = score;
    this.mood = mood;
    this.moods = moods;
    this.random = new Random(seed);
    this.totalFrames = durationMillis * Voice.SAMPLE_RATE / 1000;
    this.reverb = new Reverb(mood.reverb());
  }

  long totalFrames() {
    return totalFrames;
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, target.length);
    if (given == available && !playBlock()) {
      return -1;
    }
    int count = Math.min(length, available - given);
    System.arraycopy(bytes, given, target, offset, count);
    given += count;
    return count;
  }

  private boolean playBlock() {
    int count = (int) Math.min(BLOCK, totalFrames - frame);
    if (count <= 0) {
      return false;
    }
    for (float[] channel : List.of(wetLeft, wetRight, left, right)) {
      Arrays.fill(channel, 0);
    }
    wet.removeIf(voice -> !voice.add(wetLeft, wetRight, 0, count));
    dry.removeIf(voice -> !voice.add(left, right, 0, count));
    startDue(count);
    reverb.add(wetLeft, wetRight, left, right, count);
    for (int i = 0; i < count; i++) {
      double gain = mood.gain() * lastFade(frame + i);
      put(i * BYTES_PER_FRAME, limit((left[i] + wetLeft[i]) * gain));
      put(i * BYTES_PER_FRAME + 2, limit((right[i] + wetRight[i]) * gain));
    }
    frame += count;
    available = count * BYTES_PER_FRAME;
    given = 0;
    return true;
  }

  private void startDue(int count) {
    while (nextNote < score.notes().size() && frameOf(note().startSeconds()) < frame + count) {
      Note note = note();
      Voice voice = voice(note);
      boolean low = note.timbre().equals(mood.bass().timbre());
      int from = (int) Math.max(0, frameOf(note.startSeconds()) - frame);
      if (voice.add(low ? left : wetLeft, low ? right : wetRight, from, count)) {
        (low ? dry : wet).add(voice);
      }
      nextNote++;
    }
    while (nextHit < score.hits().size() && frameOf(hit().startSeconds()) < frame + count) {
      Hit hit = hit();
      Voice voice = new DrumVoice(hit, random);
      boolean low = hit.drum() == Drum.KICK;
      int from = (int) Math.max(0, frameOf(hit.startSeconds()) - frame);
      if (voice.add(low ? left : wetLeft, low ? right : wetRight, from, count)) {
        (low ? dry : wet).add(voice);
      }
      nextHit++;
    }
  }

  private Note note() {
    return score.notes().get(nextNote);
  }

  private Hit hit() {
    return score.hits().get(nextHit);
  }

  private Voice voice(Note note) {
    Timbre timbre = moods.timbre(note.timbre());
    return switch (timbre.source()) {
      case "fm" -> new FmVoice(timbre, note, mood.brightness());
      case "saw" -> new SawVoice(timbre, note, mood.brightness());
      case "pluck" -> new PluckVoice(timbre, note, mood.brightness(), random);
      default -> throw new IllegalArgumentException("no sound source named " + timbre.source());
    };
  }

  private static long frameOf(double seconds) {
    return Math.round(seconds * Voice.SAMPLE_RATE);
  }

  private double lastFade(long at) {
    double left = (totalFrames - at) / (LAST_FADE_SECONDS * Voice.SAMPLE_RATE);
    return left >= 1 ? 1 : left * left;
  }

  /** Clear below half the range, rounded above, never over it. */
  private static double limit(double value) {
    double size = Math.abs(value);
    return size <= 0.5
        ? value
        : Math.signum(value) * (0.5 + 0.4 * (1 - 1 / (1 + (size - 0.5) / 0.4)));
  }

  private void put(int at, double value) {
    int number = (int) Math.round(value * 32_767);
    bytes[at] = (byte) number;
    bytes[at + 1] = (byte) (number >> 8);
  }
}
