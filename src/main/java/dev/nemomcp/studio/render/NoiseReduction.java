package dev.nemomcp.studio.render;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes steady noise out of sound: every frequency is turned down as far as it is noise, after
 * Wiener, with the estimate of Ephraim and Malah, "Speech Enhancement Using a Minimum Mean-Square
 * Error Short-Time Spectral Amplitude Estimator", 1984, which leaves no chirping behind. What is
 * left of the noise is a quieter one of the same kind, and the sound is not shifted.
 */
final class NoiseReduction {
  /** Noise goes down by no more: complete silence between words sounds wrong. */
  private static final double LEAST_GAIN = Math.pow(10, -15 / 20.0);

  /** How much of the estimate comes from the window before. */
  private static final double MEMORY = 0.97;

  /** Four windows shaped twice lie over each other. */
  private static final double WHOLE = 2;

  private final NoiseFloor floor;
  private final OutputStream out;
  private final StereoSpectrum spectrum = new StereoSpectrum();
  private final double[] before = new double[StereoSpectrum.BINS];
  private final double[] left = new double[SoundWindows.SIZE];
  private final double[] right = new double[SoundWindows.SIZE];
  private final ByteBuffer bytes =
      ByteBuffer.allocate(SoundWindows.HOP * SoundWindows.BYTES_PER_SAMPLE)
          .order(ByteOrder.LITTLE_ENDIAN);
  private double[] noise = {};
  private int window;
  private long bytesLeft;

  private NoiseReduction(NoiseFloor floor, OutputStream out, SampleRange range) {
    this.floor = floor;
    this.out = out;
    this.bytesLeft = range.length() * SoundWindows.BYTES_PER_SAMPLE;
  }

  /**
   * Cleans raw sound, see {@link SoundWindows}.
   *
   * @param source what was recorded
   * @param range what of it to clean; noise elsewhere does not count
   * @param target as long as the range, with less noise
   */
  static void clean(Path source, SampleRange range, Path target) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1 << 16)) {
      NoiseReduction reduction = new NoiseReduction(NoiseFloor.of(source, range), out, range);
      SoundWindows.each(source, range, reduction::clean);
    }
  }

  private void clean(double[] leftWindow, double[] rightWindow) throws IOException {
    if (window % NoiseFloor.windowsPerBlock() == 0) {
      noise = floor.around(window);
    }
    double[] gains = gains(spectrum.transform(leftWindow, rightWindow));
    spectrum.invert(leftWindow, rightWindow, gains);
    for (int i = 0; i < SoundWindows.SIZE; i++) {
      left[i] += leftWindow[i] * SoundWindows.SHAPE[i] / WHOLE;
      right[i] += rightWindow[i] * SoundWindows.SHAPE[i] / WHOLE;
    }
    // The first windows reach back before the sound.
    if (++window >= SoundWindows.SIZE / SoundWindows.HOP) {
      write();
    }
    SoundWindows.move(left);
    SoundWindows.move(right);
  }

  private double[] gains(double[] power) {
    double[] gains = new double[power.length];
    for (int bin = 0; bin < gains.length; bin++) {
      double overNoise = Math.max(0, power[bin] / noise[bin] - 1);
      double voice = MEMORY * before[bin] / noise[bin] + (1 - MEMORY) * overNoise;
      gains[bin] = Math.max(LEAST_GAIN, voice / (1 + voice));
      before[bin] = gains[bin] * gains[bin] * power[bin];
    }
    double[] smooth = new double[gains.length];
    for (int bin = 0; bin < smooth.length; bin++) {
      double below = gains[Math.max(0, bin - 1)];
      double above = gains[Math.min(gains.length - 1, bin + 1)];
      smooth[bin] = (below + gains[bin] + above) / 3;
    }
    return smooth;
  }

  private void write() throws IOException {
    bytes.clear();
    for (int i = 0; i < SoundWindows.HOP; i++) {
      bytes.putFloat((float) left[i]).putFloat((float) right[i]);
    }
    int count = (int) Math.min(bytesLeft, bytes.position());
    out.write(bytes.array(), 0, count);
    bytesLeft -= count;
  }
}
