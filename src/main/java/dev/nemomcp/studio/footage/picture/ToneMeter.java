package dev.nemomcp.studio.footage.picture;

import dev.nemomcp.studio.footage.Footage.Tone;

/** Sums up how bright, contrasty and colourful frames are. */
final class ToneMeter {
  /** Video luma runs from 16 to 235, colour differences 112 to each side of 128. */
  private static final double BLACK = 16;

  private static final double WHITE = 235;
  private static final double FULL_COLOUR = 112;
  private static final double TENTH = 0.1;

  private final long[] histogram = new long[256];
  private long pixels;
  private double colour;

  void see(Frame frame) {
    for (int i = 0; i < frame.size(); i++) {
      histogram[frame.luma(i)]++;
      colour += Math.min(1, Math.hypot(frame.blue(i) - 128, frame.red(i) - 128) / FULL_COLOUR);
    }
    pixels += frame.size();
  }

  /** Of all that was seen; all zero where nothing was. */
  Tone tone() {
    if (pixels == 0) {
      return new Tone(0, 0, 0);
    }
    double sum = 0;
    for (int luma = 0; luma < histogram.length; luma++) {
      sum += share(luma) * histogram[luma];
    }
    return new Tone(sum / pixels, percentile(1 - TENTH) - percentile(TENTH), colour / pixels);
  }

  private double percentile(double share) {
    long count = 0;
    for (int luma = 0; luma < histogram.length; luma++) {
      count += histogram[luma];
      if (count >= share * pixels) {
        return share(luma);
      }
    }
    return 1;
  }

  private static double share(int luma) {
    return Math.max(0, Math.min(1, (luma - BLACK) / (WHITE - BLACK)));
  }
}
