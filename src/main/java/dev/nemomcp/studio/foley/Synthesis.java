package dev.nemomcp.studio.foley;

import java.util.Random;

/** Makes the samples of one sound: the same ones whenever it is made. */
final class Synthesis {
  static final int SAMPLE_RATE = 48_000;

  /** What the loudest tenth of a second of every sound is brought to, so that all are alike. */
  static final double LOUDEST_DBFS = -20;

  private static final int WINDOW = SAMPLE_RATE / 10;
  private static final double HIGHEST_PEAK = 0.9;

  /** A sound that comes around again turns into its own beginning over this long. */
  private static final double SEAM_SECONDS = 1;

  private final Sound sound;
  private final Random random;
  private final float[] left;
  private final float[] right;

  private Synthesis(Sound sound) {
    this.sound = sound;
    this.random = new Random(sound.name().hashCode());
    int length = samples(sound.seconds() + (sound.lasts() ? SEAM_SECONDS : 0));
    this.left = new float[length];
    this.right = new float[length];
  }

  /** Both channels, full scale being 1. */
  static float[][] of(Sound sound) {
    Synthesis synthesis = new Synthesis(sound);
    sound.layers().forEach(synthesis::add);
    float[][] made =
        sound.lasts()
            ? new float[][] {round(synthesis.left), round(synthesis.right)}
            : new float[][] {synthesis.left, synthesis.right};
    level(made);
    return made;
  }

  private void add(Layer layer) {
    if (layer.perSecond() == 0) {
      stroke(layer, samples(layer.start()), 1, 1, 0);
      return;
    }
    int every = (int) (SAMPLE_RATE / layer.perSecond());
    for (int at = samples(layer.start()); at < left.length; at += every) {
      double stray = layer.scatter();
      int late = (int) (random.nextDouble() * stray * every);
      double pitch = Math.pow(2, (random.nextDouble() - 0.5) * stray);
      double level = 1 - random.nextDouble() * stray * 0.8;
      stroke(layer, at + late, pitch, level, (random.nextDouble() * 2 - 1) * stray * 0.8);
    }
  }

  private void stroke(Layer layer, int start, double pitch, double level, double aside) {
    int length = layer.seconds() > 0 ? samples(layer.seconds()) : left.length - start;
    BandPass band = new BandPass(layer.width());
    double phase = 0;
    for (int i = 0; i < length && start + i < left.length; i++) {
      double share = (double) i / length;
      double hertz = Layer.along(layer.hertz(), share) * pitch;
      phase += hertz / SAMPLE_RATE;
      double value =
          switch (layer.wave()) {
            case "sine" -> Math.sin(2 * Math.PI * phase);
            case "square" -> Math.tanh(4 * Math.sin(2 * Math.PI * phase)) * 0.6;
            case "noise" -> band.next(random.nextDouble() * 2 - 1, hertz);
            default -> throw new IllegalArgumentException("no wave named " + layer.wave());
          };
      value *= layer.level() * level * envelope(layer, i, length) * swell(layer, start + i);
      double place = Math.max(-1, Math.min(1, Layer.along(layer.pan(), share) + aside));
      left[start + i] += (float) (value * Math.sqrt((1 - place) / 2));
      right[start + i] += (float) (value * Math.sqrt((1 + place) / 2));
    }
  }

  /** Comes up, falls, and ends without a click. */
  private static double envelope(Layer layer, int sample, int length) {
    double seconds = (double) sample / SAMPLE_RATE;
    double attack = Math.max(0.001, layer.attack());
    double level =
        seconds < attack
            ? Math.pow(seconds / attack, 2)
            : layer.decay() > 0 ? Math.exp(-(seconds - attack) / layer.decay()) : 1;
    return level * Math.min(1, (length - sample) / (0.004 * SAMPLE_RATE));
  }

  private static double swell(Layer layer, int sample) {
    return layer.swell() == 0
        ? 1
        : 0.55 - 0.45 * Math.cos(2 * Math.PI * sample / (layer.swell() * SAMPLE_RATE));
  }

  /** So that its end goes over into its beginning. */
  private static float[] round(float[] channel) {
    int seam = samples(SEAM_SECONDS);
    float[] loop = new float[channel.length - seam];
    System.arraycopy(channel, 0, loop, 0, loop.length);
    for (int i = 0; i < seam; i++) {
      double in = (double) i / seam;
      loop[i] = (float) (channel[i] * Math.sqrt(in) + channel[loop.length + i] * Math.sqrt(1 - in));
    }
    return loop;
  }

  private static void level(float[][] channels) {
    double loudest = 0;
    double peak = 0;
    for (int from = 0; from < channels[0].length; from += WINDOW / 2) {
      double sum = 0;
      for (int i = from; i < Math.min(from + WINDOW, channels[0].length); i++) {
        for (float[] channel : channels) {
          sum += channel[i] * channel[i];
          peak = Math.max(peak, Math.abs(channel[i]));
        }
      }
      loudest = Math.max(loudest, Math.sqrt(sum / WINDOW));
    }
    double gain = Math.min(Math.pow(10, LOUDEST_DBFS / 20) / loudest, HIGHEST_PEAK / peak);
    for (float[] channel : channels) {
      for (int i = 0; i < channel.length; i++) {
        channel[i] *= (float) gain;
      }
    }
  }

  private static int samples(double seconds) {
    return (int) Math.round(seconds * SAMPLE_RATE);
  }

  /** Lets the middle of a band through (a state-variable filter, Chamberlin's). */
  private static final class BandPass {
    private static final double HIGHEST_HERTZ = 7_500;

    private final double damping;
    private double low;
    private double middle;

    BandPass(double width) {
      damping = Math.min(1.8, width);
    }

    double next(double value, double hertz) {
      double step = 2 * Math.sin(Math.PI * Math.min(HIGHEST_HERTZ, hertz) / SAMPLE_RATE);
      low += step * middle;
      double high = value - low - damping * middle;
      middle += step * high;
      return middle;
    }
  }
}
