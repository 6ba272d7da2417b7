package dev.nemomcp.studio.render;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Goes through stereo sound in windows that overlap, so that what is changed in each can be laid
 * together again without a seam. The file is raw: 32 bit floats, left and right in turn.
 */
final class SoundWindows {
  static final int SIZE = 1024;

  /** From one window to the next. */
  static final int HOP = SIZE / 4;

  /** Of both channels. */
  static final int BYTES_PER_SAMPLE = 2 * Float.BYTES;

  /** The root of Hann's window: seen through twice, in and out, the windows add up to a whole. */
  static final double[] SHAPE = new double[SIZE];

  static {
    for (int i = 0; i < SIZE; i++) {
      SHAPE[i] = Math.sin(Math.PI * i / SIZE);
    }
  }

  private SoundWindows() {}

  /** Takes a window, shaped. */
  interface Visitor {
    /**
     * @param left samples; may be changed
     * @param right the same
     */
    void visit(double[] left, double[] right) throws IOException;
  }

  /**
   * Visits all windows of a stretch: the first ends with the first hop of the sound, the last
   * starts with its last. Around it is silence.
   */
  static void each(Path file, SampleRange range, Visitor visitor) throws IOException {
    double[] left = new double[SIZE];
    double[] right = new double[SIZE];
    try (InputStream sound = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      sound.skipNBytes(range.start() * BYTES_PER_SAMPLE);
      long samplesLeft = range.length();
      int behind = 0;
      while (true) {
        int hop = (int) Math.min(HOP, samplesLeft);
        samplesLeft -= hop;
        byte[] bytes = sound.readNBytes(hop * BYTES_PER_SAMPLE);
        if (bytes.length == 0 && ++behind == SIZE / HOP) {
          return;
        }
        move(left);
        move(right);
        FloatBuffer samples = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
        for (int i = SIZE - HOP; samples.remaining() > 1; i++) {
          left[i] = samples.get();
          right[i] = samples.get();
        }
        visitor.visit(shaped(left), shaped(right));
      }
    }
  }

  /** On by one hop; what comes in is silent. */
  static void move(double[] samples) {
    System.arraycopy(samples, HOP, samples, 0, SIZE - HOP);
    Arrays.fill(samples, SIZE - HOP, SIZE, 0);
  }

  private static double[] shaped(double[] samples) {
    double[] shaped = new double[SIZE];
    for (int i = 0; i < SIZE; i++) {
      shaped[i] = samples[i] * SHAPE[i];
    }
    return shaped;
  }
}
