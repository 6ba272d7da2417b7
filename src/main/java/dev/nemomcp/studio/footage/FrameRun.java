package dev.nemomcp.studio.footage;

import dev.nemomcp.studio.footage.Footage.Span;

/**
 * A stretch of footage that is turned around, as whole frames. The last of them ends where the
 * stretch does, as that is where it is going to begin.
 *
 * @param media what it is of
 * @param rate evenly spaced, whatever the footage's own frames are
 * @param frames how many
 * @param endSeconds where the last one ends, in the footage's own time
 */
record FrameRun(Media media, Rate rate, int frames, double endSeconds) {

  static FrameRun of(Media media, Span span) {
    Rate rate = Rate.of(media);
    double frames = span.durationMillis() / 1000.0 * rate.perSecond();
    return new FrameRun(
        media, rate, Math.max(1, (int) Math.ceil(frames - 0.05)), span.endMillis() / 1000.0);
  }

  /** Where a frame begins in the footage; that of the first may lie just before its start. */
  double seconds(int frame) {
    return endSeconds - (frames - frame) / rate.perSecond();
  }

  int mostFrames(long pieceBytes) {
    long bytesPerSample = media.highDynamicRange() ? 2 : 1;
    long frame = (long) media.width() * media.height() * bytesPerSample * 3 / 2;
    return (int) Math.max(1, pieceBytes / Math.max(1, frame));
  }

  /** Frames per second, exact: {@code 30000/1001}. */
  record Rate(int frames, int seconds) {
    private static final int USUAL = 30;
    private static final int FAST = 60;

    static Rate of(Media media) {
      double rate = media.framesPerSecond();
      if (rate <= 0 || media.variableFrameRate()) {
        return new Rate(rate > USUAL + 1 ? FAST : USUAL, 1);
      }
      double ntsc = rate * 1.001;
      if (Math.abs(rate - Math.rint(rate)) < 0.004) {
        return new Rate((int) Math.rint(rate), 1);
      }
      return Math.abs(ntsc - Math.rint(ntsc)) < 0.004
          ? new Rate((int) Math.rint(ntsc) * 1000, 1001)
          : new Rate((int) Math.round(rate * 1000), 1000);
    }

    double perSecond() {
      return (double) frames / seconds;
    }

    /** How long a frame shows, in seconds. */
    String frame() {
      return seconds + "/" + frames;
    }

    @Override
    public String toString() {
      return frames + "/" + seconds;
    }
  }
}
