package dev.nemomcp.studio.footage.sound;

/**
 * What the ear keeps of a recording: how likely a voice is, and how loud it is in each band.
 *
 * @param voice 0…1 for each window of {@value #WINDOW_MILLIS} ms
 * @param bands for each {@link Band} its level in dBFS for each frame of {@value #FRAME_MILLIS} ms,
 *     four to a window
 */
record SpeechTrack(float[] voice, float[][] bands) {
  static final int WINDOW_MILLIS = 32;
  static final int FRAME_MILLIS = 8;
  static final int FRAMES_PER_WINDOW = WINDOW_MILLIS / FRAME_MILLIS;

  SpeechTrack {
    for (float[] decibels : bands) {
      if (decibels.length != voice.length * FRAMES_PER_WINDOW) {
        throw new IllegalArgumentException("four frames to a window");
      }
    }
  }

  int frames() {
    return voice.length * FRAMES_PER_WINDOW;
  }

  /** Level of all bands together, in dBFS, for each frame. */
  float[] decibels() {
    float[] all = new float[frames()];
    for (int i = 0; i < all.length; i++) {
      double power = 0;
      for (float[] decibels : bands) {
        power += Math.pow(10, decibels[i] / 10);
      }
      all[i] = (float) (10 * Math.log10(power));
    }
    return all;
  }
}
