package dev.nemomcp.studio.footage.sound;

/**
 * How strongly something starts, moment after moment: the rise of level in a low and a high band,
 * so that a bass drum counts as much as a cymbal.
 */
final class OnsetMeter {
  private static final double LOW_BAND_HERTZ = 150;
  private static final float LEAST_DECIBELS = -60;

  private final Floats strengths = new Floats();
  private final double smoothing;
  private double low;
  private float lowBefore = LEAST_DECIBELS;
  private float highBefore = LEAST_DECIBELS;

  OnsetMeter(int sampleRate) {
    this.smoothing = 1 - Math.exp(-2 * Math.PI * LOW_BAND_HERTZ / sampleRate);
  }

  void hear(float[] samples) {
    float[] lowBand = new float[samples.length];
    float[] highBand = new float[samples.length];
    for (int i = 0; i < samples.length; i++) {
      low += smoothing * (samples[i] - low);
      lowBand[i] = (float) low;
      highBand[i] = (float) (samples[i] - low);
    }
    float lowNow = level(lowBand);
    float highNow = level(highBand);
    strengths.add(Math.max(0, lowNow - lowBefore) + Math.max(0, highNow - highBefore));
    lowBefore = lowNow;
    highBefore = highNow;
  }

  /** One for each piece heard: decibels gained. */
  float[] strengths() {
    return strengths.toArray();
  }

  private static float level(float[] band) {
    return Math.max(LEAST_DECIBELS, Decibels.of(band, 0, band.length));
  }
}
