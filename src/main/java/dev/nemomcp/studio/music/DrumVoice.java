package dev.nemomcp.studio.music;

import java.util.Random;

/** A struck drum: a falling tone and a burst of noise, in different parts. */
final class DrumVoice implements Voice {

  /**
   * @param fromHertz tone at the stroke
   * @param toHertz tone that it falls to
   * @param toneDecay seconds
   * @param tone level of the tone
   * @param noise level of the noise
   * @param noiseDecay seconds
   * @param rumble how much of the noise' low end is taken out, 0…1
   * @param bursts how often the noise starts anew, 11 ms apart
   */
  private record Sound(
      double fromHertz,
      double toHertz,
      double toneDecay,
      double tone,
      double noise,
      double noiseDecay,
      double rumble,
      int bursts) {}

  private static final int BURST_SAMPLES = SAMPLE_RATE * 11 / 1000;

  private final Sound sound;
  private final double level;
  private final Random random;
  private final int lengthSamples;
  private int sample;
  private double phase;
  private double low;

  DrumVoice(Score.Hit hit, Random random) {
    this.random = random;
    level = hit.level();
    sound =
        switch (hit.drum()) {
          case KICK -> new Sound(150, 47, 0.16, 1.1, 0.12, 0.006, 0.3, 1);
          case SNARE -> new Sound(220, 170, 0.07, 0.45, 0.5, 0.09, 0.75, 1);
          case HAT -> new Sound(0, 0, 0.01, 0, 0.34, 0.022, 0.97, 1);
          case SHAKER -> new Sound(0, 0, 0.01, 0, 0.2, 0.035, 0.96, 1);
          case CLAP -> new Sound(0, 0, 0.01, 0, 0.5, 0.055, 0.85, 3);
        };
    lengthSamples = (int) (SAMPLE_RATE * 7 * Math.max(sound.toneDecay(), sound.noiseDecay()));
  }

  @Override
  public boolean add(float[] left, float[] right, int from, int to) {
    for (int i = from; i < to && sample < lengthSamples; i++, sample++) {
      double seconds = (double) sample / SAMPLE_RATE;
      double value = 0;
      if (sound.tone() > 0) {
        double sweep = Math.exp(-seconds / 0.03);
        phase += (sound.toHertz() + (sound.fromHertz() - sound.toHertz()) * sweep) / SAMPLE_RATE;
        value = Sine.at(phase) * sound.tone() * Math.exp(-seconds / sound.toneDecay());
      }
      int sinceBurst =
          sample - Math.min(sample / BURST_SAMPLES, sound.bursts() - 1) * BURST_SAMPLES;
      double hiss = random.nextDouble() * 2 - 1;
      low += (1 - sound.rumble()) * (hiss - low);
      double decay = Math.exp(-sinceBurst / (sound.noiseDecay() * SAMPLE_RATE));
      value += (sound.rumble() > 0.5 ? hiss - low : low) * sound.noise() * decay;
      left[i] += (float) (value * level * 0.7);
      right[i] += (float) (value * level * 0.7);
    }
    return sample < lengthSamples;
  }
}
