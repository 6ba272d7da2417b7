package dev.nemomcp.studio.music;

import java.util.Random;

/** A struck string (Karplus-Strong): guitars, ukulele, plucked leads. */
final class PluckVoice implements Voice {
  private final Envelope envelope;
  private final double leftGain;
  private final double rightGain;
  private final float[] string;
  private final double loss;
  private final double tuning;
  private int place;
  private double smoothed;
  private double allPassIn;
  private double allPassOut;

  PluckVoice(Timbre timbre, Score.Note note, double brightness, Random random) {
    Timbre held =
        new Timbre(
            timbre.source(),
            1,
            timbre.index(),
            0,
            timbre.attack(),
            timbre.decay() * 2,
            0,
            timbre.release(),
            timbre.cutoff(),
            0,
            timbre.spread());
    envelope = new Envelope(held, note.lengthSeconds());
    double pan = note.pan() * timbre.spread();
    leftGain = Math.sqrt((1 - pan) / 2) * note.level() * 1.6;
    rightGain = Math.sqrt((1 + pan) / 2) * note.level() * 1.6;
    double hertz = 440 * StrictMath.pow(2, (note.pitch() - 69) / 12.0);
    double period = SAMPLE_RATE / hertz - 0.5;
    int whole = Math.max(2, (int) (period - 0.1));
    double rest = period - whole;
    tuning = (1 - rest) / (1 + rest);
    string = new float[whole];
    loss = StrictMath.pow(0.001, 1 / (hertz * timbre.decay() * 4));
    strike(Math.min(0.95, timbre.index() * (0.6 + brightness * 0.8)), random);
  }

  private void strike(double bright, Random random) {
    double last = 0;
    double sum = 0;
    for (int i = 0; i < string.length; i++) {
      last += bright * (random.nextDouble() * 2 - 1 - last);
      string[i] = (float) last;
      sum += last;
    }
    float mean = (float) (sum / string.length);
    float peak = 1e-6f;
    for (int i = 0; i < string.length; i++) {
      string[i] -= mean;
      peak = Math.max(peak, Math.abs(string[i]));
    }
    for (int i = 0; i < string.length; i++) {
      string[i] /= peak;
    }
  }

  @Override
  public boolean add(float[] left, float[] right, int from, int to) {
    for (int i = from; i < to; i++) {
      double out = string[place];
      double averaged = (out + smoothed) * 0.5 * loss;
      smoothed = out;
      allPassOut = tuning * (averaged - allPassOut) + allPassIn;
      allPassIn = averaged;
      string[place] = (float) allPassOut;
      place = place + 1 == string.length ? 0 : place + 1;
      double value = out * envelope.next();
      left[i] += (float) (value * leftGain);
      right[i] += (float) (value * rightGain);
    }
    return !envelope.isOver();
  }
}
