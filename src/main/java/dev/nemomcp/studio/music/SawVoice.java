package dev.nemomcp.studio.music;

/** Two detuned saws through a resonance-free low-pass: pads, strings, leads. */
final class SawVoice implements Voice {
  private final Timbre timbre;
  private final Envelope envelope;
  private final double level;
  private final double width;
  private final double lowStep;
  private final double highStep;
  private final double smoothing;
  private double low = 0.13;
  private double high = 0.61;
  private double vibrato;
  private double leftOne;
  private double leftTwo;
  private double rightOne;
  private double rightTwo;

  SawVoice(Timbre timbre, Score.Note note, double brightness) {
    this.timbre = timbre;
    envelope = new Envelope(timbre, note.lengthSeconds());
    level = note.level() * 0.8;
    width = timbre.spread();
    double hertz = 440 * StrictMath.pow(2, (note.pitch() - 69) / 12.0);
    lowStep = hertz * (1 - timbre.index()) / SAMPLE_RATE;
    highStep = hertz * (1 + timbre.index()) / SAMPLE_RATE;
    double cutoff = timbre.cutoff() * (0.5 + brightness) * (0.8 + 0.004 * note.pitch());
    smoothing = 1 - Math.exp(-2 * Math.PI * cutoff / SAMPLE_RATE);
  }

  @Override
  public boolean add(float[] left, float[] right, int from, int to) {
    for (int i = from; i < to; i++) {
      vibrato += 4.6 / SAMPLE_RATE;
      double bend = 1 + 0.0016 * timbre.tremolo() * 10 * Sine.at(vibrato);
      double one = saw(low, lowStep);
      double two = saw(high, highStep);
      low += lowStep * bend;
      high += highStep * bend;
      low -= low >= 1 ? 1 : 0;
      high -= high >= 1 ? 1 : 0;
      double middle = (one + two) * 0.5;
      double side = (one - two) * 0.5 * width;
      leftOne += smoothing * (middle + side - leftOne);
      leftTwo += smoothing * (leftOne - leftTwo);
      rightOne += smoothing * (middle - side - rightOne);
      rightTwo += smoothing * (rightOne - rightTwo);
      double gain = envelope.next() * level;
      left[i] += (float) (leftTwo * gain);
      right[i] += (float) (rightTwo * gain);
    }
    return !envelope.isOver();
  }

  /** The step is rounded off over two samples (PolyBLEP), so that it does not alias. */
  private static double saw(double phase, double step) {
    double value = 2 * phase - 1;
    if (phase < step) {
      double t = phase / step;
      value -= t + t - t * t - 1;
    } else if (phase > 1 - step) {
      double t = (phase - 1) / step;
      value -= t * t + t + t + 1;
    }
    return value;
  }
}
