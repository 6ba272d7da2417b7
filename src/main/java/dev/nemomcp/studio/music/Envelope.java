package dev.nemomcp.studio.music;

/** The level of a note over time: attack, decay to the sustain, release after its end. */
final class Envelope {
  private static final double SILENT = 0.0004;

  private final double attackStep;
  private final double decayFactor;
  private final double releaseFactor;
  private final double sustain;
  private final long endSample;
  private long sample;
  private double level;
  private boolean attacking = true;

  Envelope(Timbre timbre, double lengthSeconds) {
    attackStep = 1 / Math.max(1, timbre.attack() * Voice.SAMPLE_RATE);
    decayFactor = Math.exp(-1 / (timbre.decay() * Voice.SAMPLE_RATE));
    releaseFactor = Math.exp(-1 / (timbre.release() * Voice.SAMPLE_RATE / 3));
    sustain = timbre.sustain();
    endSample = Math.round(lengthSeconds * Voice.SAMPLE_RATE);
  }

  double next() {
    if (sample++ >= endSample) {
      level *= releaseFactor;
    } else if (attacking) {
      level += attackStep;
      if (level >= 1) {
        level = 1;
        attacking = false;
      }
    } else {
      level = sustain + (level - sustain) * decayFactor;
    }
    return level;
  }

  boolean isOver() {
    return !attacking && level < SILENT || sample > endSample && level < SILENT;
  }
}
