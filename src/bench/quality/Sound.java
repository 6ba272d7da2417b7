package quality;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Random;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;

/** Sound as numbers: 48 kHz, one channel, −1…1. */
final class Sound {
  static final int RATE = 48_000;

  private Sound() {}

  static int samples(double seconds) {
    return (int) Math.round(seconds * RATE);
  }

  static float[] read(Workbench bench, Path file) throws Exception {
    ByteBuffer bytes =
        ByteBuffer.wrap(
                bench.bytes(
                    "-i", file.toString(), "-vn", "-ac", "1", "-ar", "" + RATE, "-f", "f32le", "-"))
            .order(ByteOrder.LITTLE_ENDIAN);
    float[] samples = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(samples);
    return samples;
  }

  static Path write(Workbench bench, float[] samples, String name) throws Exception {
    ByteBuffer bytes = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
    for (float sample : samples) {
      bytes.putShort((short) Math.round(32_767 * Math.max(-1, Math.min(1, sample))));
    }
    Path file = bench.folder().resolve(name);
    try (AudioInputStream stream =
        new AudioInputStream(
            new ByteArrayInputStream(bytes.array()),
            new AudioFormat(RATE, 16, 1, true, false),
            samples.length)) {
      AudioSystem.write(stream, AudioFileFormat.Type.WAVE, file.toFile());
    }
    return file;
  }

  /**
   * Noise mixed under speech.
   *
   * @param speechLevel root mean square of the speech without its pauses
   * @param decibels how far the noise lies under that
   */
  static float[] mixed(float[] speech, float[] noise, double speechLevel, double decibels) {
    double gain = speechLevel / level(noise) * Math.pow(10, -decibels / 20);
    float[] mixed = new float[speech.length];
    for (int i = 0; i < mixed.length; i++) {
      // A little headroom, so that nothing is clipped that was not.
      mixed[i] = (float) (0.7 * (speech[i] + gain * noise[i % noise.length]));
    }
    return mixed;
  }

  static double level(float[] samples) {
    double sum = 0;
    for (float sample : samples) {
      sum += (double) sample * sample;
    }
    return Math.sqrt(sum / Math.max(1, samples.length));
  }

  static float[] white(int length) {
    Random random = new Random(1);
    float[] noise = new float[length];
    for (int i = 0; i < length; i++) {
      noise[i] = (float) random.nextGaussian();
    }
    return noise;
  }

  static float[] hum(int length) {
    float[] noise = new float[length];
    for (int i = 0; i < length; i++) {
      double turn = 2 * Math.PI * 50 * i / RATE;
      noise[i] = (float) (Math.sin(turn) + 0.5 * Math.sin(2 * turn) + 0.3 * Math.sin(3 * turn));
    }
    return noise;
  }

  /** Pink noise (Paul Kellet's filter) that swells as cars go by. */
  static float[] street(int length) {
    float[] noise = white(length);
    double slow = 0;
    double middle = 0;
    double fast = 0;
    for (int i = 0; i < length; i++) {
      slow = 0.99765 * slow + 0.0990460 * noise[i];
      middle = 0.963 * middle + 0.2965164 * noise[i];
      fast = 0.57 * fast + 1.0526913 * noise[i];
      double swell = 1 + 0.5 * Math.sin(2 * Math.PI * i / (7.0 * RATE));
      noise[i] = (float) (swell * (slow + middle + fast + 0.1848 * noise[i]));
    }
    return noise;
  }
}
