package dev.nemomcp.studio.footage.sound;

/**
 * What the ear keeps of a recording: how likely a voice is, and how loud it is.
 *
 * @param voice 0…1 for each window of {@value #WINDOW_MILLIS} ms
 * @param decibels level in dBFS for each frame of {@value #FRAME_MILLIS} ms, four to a window
 */
record SpeechTrack(float[] voice, float[] decibels) {
  static final int WINDOW_MILLIS = 32;
  static final int FRAME_MILLIS = 8;
  static final int FRAMES_PER_WINDOW = WINDOW_MILLIS / FRAME_MILLIS;

  SpeechTrack {
    if (decibels.length != voice.length * FRAMES_PER_WINDOW) {
      throw new IllegalArgumentException("four frames to a window");
    }
  }
}
