package dev.nemomcp.studio.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NoiseReductionTest {
  private static final int RATE = 48_000;
  private static final int SECONDS = 6;

  @TempDir Path temp;

  @Test
  void noiseBetweenWordsGoesDownAndTheWordsStayWhereTheyAreAndAsLoud() throws Exception {
    float[] noisy = left(i -> word(i) + noise.nextGaussian() * 0.01);

    float[] clean = cleaned(noisy);

    assertThat(level(clean, 3.6, 3.9) - level(noisy, 3.6, 3.9)).isBetween(-16.0, -10.0);
    assertThat(level(clean, 3.1, 3.4) - level(noisy, 3.1, 3.4)).isCloseTo(0, within(0.5));
    double agreement = 0;
    double energy = 0;
    for (int i = 3 * RATE; i < 4 * RATE; i++) {
      agreement += clean[i] * word(i);
      energy += word(i) * word(i);
    }
    assertThat(agreement / energy).isCloseTo(1, within(0.05));
  }

  @Test
  void bothChannelsKeepTheirPlace() throws Exception {
    float[] right = new float[2 * RATE * SECONDS];
    for (int i = 0; i < RATE * SECONDS; i++) {
      right[2 * i + 1] = (float) (word(i) + noise.nextGaussian() * 0.01);
    }

    float[] clean = stereo(right);

    double most = 0;
    for (int i = 0; i < clean.length; i += 2) {
      most = Math.max(most, Math.abs(clean[i]));
    }
    assertThat(most).isLessThan(1e-5);
  }

  @Test
  void whateverTheLengthItStays() throws Exception {
    assertThat(stereo(new float[0])).isEmpty();
    assertThat(stereo(new float[14])).containsOnly(0).hasSize(14);
    assertThat(stereo(new float[2 * SoundWindows.HOP])).hasSize(2 * SoundWindows.HOP);
    assertThat(stereo(new float[2 * 5001])).hasSize(2 * 5001);
  }

  private final Random noise = new Random(1);

  private interface Signal {
    double at(int sample);
  }

  /** A vowel of half a second, every second. */
  private static double word(int sample) {
    double within = (double) sample / RATE % 1;
    double fade = Math.max(0, Math.min(1, Math.min(within, 0.5 - within) / 0.02));
    double turn = 2 * Math.PI * 200 * sample / RATE;
    return fade * (0.2 * Math.sin(turn) + 0.1 * Math.sin(2 * turn) + 0.05 * Math.sin(3 * turn));
  }

  private static float[] left(Signal signal) {
    float[] samples = new float[RATE * SECONDS];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) signal.at(i);
    }
    return samples;
  }

  private float[] cleaned(float[] mono) throws IOException {
    float[] both = new float[2 * mono.length];
    for (int i = 0; i < both.length; i++) {
      both[i] = mono[i / 2];
    }
    float[] clean = stereo(both);
    float[] result = new float[mono.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = clean[2 * i];
    }
    return result;
  }

  private float[] stereo(float[] samples) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(samples.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asFloatBuffer().put(samples);
    Path source = Files.write(temp.resolve("noisy.pcm"), bytes.array());
    Path target = temp.resolve("clean.pcm");
    NoiseReduction.clean(source, new SampleRange(0, samples.length / 2), target);
    ByteBuffer clean = ByteBuffer.wrap(Files.readAllBytes(target)).order(ByteOrder.LITTLE_ENDIAN);
    float[] result = new float[clean.remaining() / Float.BYTES];
    clean.asFloatBuffer().get(result);
    return result;
  }

  private static double level(float[] samples, double fromSeconds, double toSeconds) {
    double sum = 0;
    for (int i = (int) (fromSeconds * RATE); i < (int) (toSeconds * RATE); i++) {
      sum += samples[i] * samples[i];
    }
    return 10 * Math.log10(sum / ((toSeconds - fromSeconds) * RATE));
  }
}
