package dev.nemomcp.studio.footage.sound;

import java.util.Arrays;

/**
 * Hears things start: what every band of frequencies gains, loudness being felt by its logarithm. A
 * tone that glides from one band into the next does not start anew.
 */
final class OnsetMeter {
  private static final int WINDOW = 1024;

  /** Where bands meet; finer above, where a note is told from its neighbour. */
  private static final double[] LOW_EDGES_HERTZ = {30, 80, 130, 200};

  private static final double FIRST_HIGH_EDGE_HERTZ = 280;
  private static final double LAST_EDGE_HERTZ = 9000;
  private static final int HIGH_BANDS = 21;
  private static final int LOW_BANDS = LOW_EDGES_HERTZ.length - 1;
  private static final float LOW_ACCENT = 6;

  /** What is far below full scale is still heard to start. */
  private static final double SENSITIVITY = 4000;

  /** A gain is reckoned against the level so many steps ago: nothing starts at once. */
  private static final int GAIN_STEPS = 2;

  private final int sampleRate;
  private final int hop;
  private final Spectrum spectrum = new Spectrum(WINDOW);
  private final float[] latest = new float[WINDOW];
  private final double[] power = new double[WINDOW / 2];
  private final int[] edges;
  private final float[][] before;
  private final Floats strengths = new Floats();
  private final Floats accents = new Floats();

  /**
   * @param sampleRate in Hz
   * @param hop samples of a piece
   */
  OnsetMeter(int sampleRate, int hop) {
    this.sampleRate = sampleRate;
    this.hop = hop;
    this.edges = edges(sampleRate);
    this.before = new float[GAIN_STEPS][edges.length - 1];
  }

  private static int[] edges(int sampleRate) {
    int[] edges = new int[LOW_EDGES_HERTZ.length + HIGH_BANDS + 1];
    for (int i = 0; i < edges.length; i++) {
      int high = i - LOW_EDGES_HERTZ.length;
      double hertz =
          high < 0
              ? LOW_EDGES_HERTZ[i]
              : FIRST_HIGH_EDGE_HERTZ
                  * Math.pow(LAST_EDGE_HERTZ / FIRST_HIGH_EDGE_HERTZ, (double) high / HIGH_BANDS);
      edges[i] = (int) Math.ceil(hertz * WINDOW / sampleRate);
    }
    return edges;
  }

  void hear(float[] samples) {
    System.arraycopy(latest, hop, latest, 0, WINDOW - hop);
    System.arraycopy(samples, 0, latest, WINDOW - hop, hop);
    spectrum.measure(latest, power);
    float[] now = levels();
    float[] then = before[GAIN_STEPS - 1];
    float strength = 0;
    float accent = 0;
    for (int band = 0; band < now.length; band++) {
      float below = then[Math.max(0, band - 1)];
      float above = then[Math.min(now.length - 1, band + 1)];
      float gain = Math.max(0, now[band] - Math.max(then[band], Math.max(below, above)));
      strength += gain;
      accent += band < LOW_BANDS ? LOW_ACCENT * gain : gain;
    }
    strengths.add(strength);
    accents.add(accent);
    System.arraycopy(before, 0, before, 1, GAIN_STEPS - 1);
    before[0] = now;
  }

  private float[] levels() {
    float[] levels = new float[edges.length - 1];
    for (int band = 0; band < levels.length; band++) {
      double sum = Arrays.stream(power, edges[band], edges[band + 1]).sum();
      levels[band] = (float) Math.log1p(SENSITIVITY * Math.sqrt(sum));
    }
    return levels;
  }

  Onsets onsets() {
    double step = (double) hop / sampleRate;
    double middle = (double) (hop - WINDOW / 2) / sampleRate;
    return new Onsets(strengths.toArray(), accents.toArray(), step, middle);
  }
}
