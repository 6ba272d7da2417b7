package dev.nemomcp.studio.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a recording sounds like where nobody speaks, frequency by frequency. Even while somebody
 * speaks, each frequency is quiet most of the time; what it falls back to is noise. It is measured
 * every two seconds, so that it may change.
 */
final class NoiseFloor {
  private static final int WINDOWS_PER_BLOCK = 2 * FrameGrid.SAMPLE_RATE / SoundWindows.HOP;

  private static final double SMOOTHING = 0.7;
  private static final double QUIET_SHARE = 0.2;

  /** The quiet fifth of a noise lies that far below its mean. */
  private static final double QUIET_TO_MEAN = 2;

  /** Digital silence between recordings tells nothing about their noise. */
  private static final double SILENCE = 1e-9;

  /** A block may be spoken through; one of its neighbours hardly ever is, too. */
  private static final int NEIGHBOURS = 2;

  private static final int AROUND_BINS = 2;
  private static final double LEAST = 1e-14;

  private final List<double[]> blocks = new ArrayList<>();

  private NoiseFloor() {}

  /** Listens to a stretch of a raw file. */
  static NoiseFloor of(Path file, SampleRange range) throws IOException {
    NoiseFloor floor = new NoiseFloor();
    StereoSpectrum spectrum = new StereoSpectrum();
    double[] smooth = new double[StereoSpectrum.BINS];
    List<float[]> block = new ArrayList<>();
    int[] windows = {0};
    SoundWindows.each(
        file,
        range,
        (left, right) -> {
          double[] power = spectrum.transform(left, right);
          float[] here = new float[power.length];
          for (int bin = 0; bin < here.length; bin++) {
            smooth[bin] = SMOOTHING * smooth[bin] + (1 - SMOOTHING) * power[bin];
            here[bin] = (float) smooth[bin];
          }
          if (Arrays.stream(power).sum() > SILENCE) {
            block.add(here);
          }
          if (++windows[0] % WINDOWS_PER_BLOCK == 0) {
            floor.add(block);
          }
        });
    floor.add(block);
    return floor;
  }

  private void add(List<float[]> block) {
    double[] quiet = new double[StereoSpectrum.BINS];
    float[] values = new float[block.size()];
    for (int bin = 0; bin < quiet.length && values.length > 0; bin++) {
      for (int i = 0; i < values.length; i++) {
        values[i] = block.get(i)[bin];
      }
      Arrays.sort(values);
      quiet[bin] = QUIET_TO_MEAN * values[(int) (values.length * QUIET_SHARE)];
    }
    blocks.add(values.length == 0 ? null : blurred(quiet));
    block.clear();
  }

  private static double[] blurred(double[] power) {
    double[] blurred = new double[power.length];
    for (int bin = 0; bin < power.length; bin++) {
      int from = Math.max(0, bin - AROUND_BINS);
      int to = Math.min(power.length, bin + AROUND_BINS + 1);
      blurred[bin] = Arrays.stream(power, from, to).sum() / (to - from);
    }
    return blurred;
  }

  /** Power of the noise in a window, by frequency: the second quietest of the blocks around. */
  double[] around(int window) {
    int block = Math.min(blocks.size() - 1, window / WINDOWS_PER_BLOCK);
    List<double[]> near =
        blocks
            .subList(
                Math.max(0, block - NEIGHBOURS), Math.min(blocks.size(), block + NEIGHBOURS + 1))
            .stream()
            .filter(power -> power != null)
            .toList();
    double[] noise = new double[StereoSpectrum.BINS];
    for (int bin = 0; bin < noise.length; bin++) {
      int at = bin;
      double[] levels = near.stream().mapToDouble(power -> power[at]).sorted().toArray();
      noise[bin] =
          levels.length == 0 ? LEAST : Math.max(LEAST, levels[Math.min(1, levels.length - 1)]);
    }
    return noise;
  }

  /** How many windows share what {@link #around} says. */
  static int windowsPerBlock() {
    return WINDOWS_PER_BLOCK;
  }
}
