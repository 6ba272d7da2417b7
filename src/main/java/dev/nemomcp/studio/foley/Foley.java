package dev.nemomcp.studio.foley;

import dev.nemomcp.draft.SoundEffect;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Plays sounds one after the other and over each other into a file. */
public final class Foley {
  public static final int SAMPLE_RATE = Synthesis.SAMPLE_RATE;

  /** What the loudest tenth of a second of a sound has in the file, at a gain of 1, in dBFS. */
  public static final double LOUDEST_DBFS = Synthesis.LOUDEST_DBFS;

  private static final int BLOCK = 8_192;

  private final Sounds sounds;
  private final Map<String, float[][]> made = new HashMap<>();

  public Foley(Sounds sounds) {
    this.sounds = sounds;
  }

  /**
   * Writes them as 32 bit floats, little-endian, 48 kHz stereo, a block at a time, so that the
   * length costs no memory.
   *
   * @param effects a sound that is not in the catalogue is silent
   * @param durationMillis length of the file
   * @param file where to; replaced
   */
  public void perform(List<SoundEffect> effects, long durationMillis, Path file)
      throws IOException {
    long samples = sample(durationMillis);
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK * 2 * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    try (FileChannel out =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      for (long from = 0; from < samples; from += BLOCK) {
        int count = (int) Math.min(BLOCK, samples - from);
        float[] block = new float[count * 2];
        for (SoundEffect effect : effects) {
          add(effect, from, block);
        }
        bytes.clear();
        bytes.asFloatBuffer().put(block);
        bytes.limit(block.length * Float.BYTES);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
      }
    }
  }

  private void add(SoundEffect effect, long from, float[] block) {
    long start = sample(effect.startMillis());
    long end = start + sample(effect.durationMillis());
    int count = block.length / 2;
    if (end <= from || from + count <= start) {
      return;
    }
    Sound sound = sounds.named(effect.sound()).orElse(null);
    if (sound == null) {
      return;
    }
    float[][] channels = made.computeIfAbsent(sound.name(), name -> Synthesis.of(sound));
    int length = channels[0].length;
    for (int i = (int) Math.max(0, start - from); i < count && from + i < end; i++) {
      long heard = from + i - start;
      if (heard >= length && !sound.lasts()) {
        return;
      }
      double gain = effect.volume() * fade(sound, heard, end - start);
      block[2 * i] += (float) (channels[0][(int) (heard % length)] * gain);
      block[2 * i + 1] += (float) (channels[1][(int) (heard % length)] * gain);
    }
  }

  private static double fade(Sound sound, long heard, long length) {
    double in = sound.fadeIn() == 0 ? 1 : heard / (sound.fadeIn() * SAMPLE_RATE);
    double out = (length - heard) / (Math.max(0.005, sound.fadeOut()) * SAMPLE_RATE);
    return Math.min(1, Math.min(in, out));
  }

  private static long sample(long millis) {
    return millis * SAMPLE_RATE / 1000;
  }
}
