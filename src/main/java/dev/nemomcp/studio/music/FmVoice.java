package dev.nemomcp.studio.music;

/** Two-operator frequency modulation: electric pianos, bells, basses. */
final class FmVoice implements Voice {
  private final Timbre timbre;
  private final Envelope envelope;
  private final double level;
  private final double leftGain;
  private final double rightGain;
  private final double carrierStep;
  private final double modulatorStep;
  private final double indexFactor;
  private final double smoothing;
  private double index;
  private double carrier;
  private double modulator;
  private double tremolo;
  private double smoothed;

  FmVoice(Timbre timbre, Score.Note note, double brightness) {
    this.timbre = timbre;
    envelope = new Envelope(timbre, note.lengthSeconds());
    level = note.level();
    double pan = note.pan() * timbre.spread();
    leftGain = Math.sqrt((1 - pan) / 2) * level;
    rightGain = Math.sqrt((1 + pan) / 2) * level;
    double hertz = 440 * StrictMath.pow(2, (note.pitch() - 69) / 12.0);
    carrierStep = hertz / SAMPLE_RATE;
    modulatorStep = hertz * timbre.ratio() / SAMPLE_RATE;
    index = timbre.index() * (0.6 + brightness * 0.8) * (0.7 + 0.6 * level) / (2 * Math.PI);
    indexFactor = Math.exp(-1 / (Math.max(0.01, timbre.indexDecay()) * SAMPLE_RATE));
    double cutoff = timbre.cutoff() * (0.6 + brightness * 0.8);
    smoothing = 1 - Math.exp(-2 * Math.PI * cutoff / SAMPLE_RATE);
  }

  @Override
  public boolean add(float[] left, float[] right, int from, int to) {
    for (int i = from; i < to; i++) {
      double tone = Sine.at(carrier + index * Sine.at(modulator));
      carrier += carrierStep;
      modulator += modulatorStep;
      if (carrier >= 1) {
        carrier -= 1;
      }
      if (modulator >= 1) {
        modulator -= 1;
      }
      index *= indexFactor;
      smoothed += smoothing * (tone - smoothed);
      double value = smoothed * envelope.next();
      if (timbre.tremolo() > 0) {
        tremolo += 5.2 / SAMPLE_RATE;
        value *= 1 - timbre.tremolo() * (0.5 + 0.5 * Sine.at(tremolo));
      }
      left[i] += (float) (value * leftGain);
      right[i] += (float) (value * rightGain);
    }
    return !envelope.isOver();
  }
}
