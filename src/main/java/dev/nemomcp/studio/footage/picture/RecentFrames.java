package dev.nemomcp.studio.footage.picture;

/**
 * The frames of the last two seconds, by their numbers, and how each differs from the one before.
 */
final class RecentFrames {
  private static final double CONTEXT_SECONDS = 1;

  /** A change smaller than that brings nothing new. */
  private static final float SLIGHT_CHANGE = 6;

  private static final float PLAIN = 4;
  private static final float UNKNOWN = -1;

  private final double framesPerSecond;
  private final int context;
  private final Thumbnail[] frames;
  private final float[] changes;
  private final float[] novelties;
  private final float[] contrasts;
  private int seen;

  RecentFrames(double framesPerSecond) {
    this.framesPerSecond = framesPerSecond;
    this.context = count(CONTEXT_SECONDS);
    this.frames = new Thumbnail[2 * context + 1];
    this.changes = new float[frames.length];
    this.novelties = new float[frames.length];
    this.contrasts = new float[frames.length];
  }

  void add(Thumbnail frame) {
    int slot = seen % frames.length;
    changes[slot] = seen == 0 ? 0 : frame.difference(frame(seen - 1));
    novelties[slot] = UNKNOWN;
    contrasts[slot] = frame.contrast();
    frames[slot] = frame;
    seen++;
  }

  /** How many there have been. */
  int seen() {
    return seen;
  }

  /** How many on either side of a frame are known when it is judged. */
  int context() {
    return context;
  }

  boolean has(int at) {
    return at >= Math.max(0, seen - frames.length) && at < seen;
  }

  Thumbnail frame(int at) {
    return frames[at % frames.length];
  }

  /** How much a frame differs from the one before. */
  float change(int at) {
    return changes[at % frames.length];
  }

  /** How much of a frame was not there before, wherever in the picture. */
  float novelty(int at) {
    int slot = at % frames.length;
    if (novelties[slot] == UNKNOWN) {
      novelties[slot] = changes[slot] < SLIGHT_CHANGE ? 0 : frame(at).novelty(frame(at - 1));
    }
    return novelties[slot];
  }

  float contrast(int at) {
    return contrasts[at % frames.length];
  }

  /** Whether there is hardly anything to see, as in the middle of a fade. */
  boolean isPlain(int at) {
    return contrast(at) < PLAIN;
  }

  /** How many frames a time takes, at least one. */
  int count(double seconds) {
    return Math.max(1, (int) Math.round(seconds * framesPerSecond));
  }
}
