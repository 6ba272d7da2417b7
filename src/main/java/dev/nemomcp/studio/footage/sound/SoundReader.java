package dev.nemomcp.studio.footage.sound;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.ffmpeg.SafeInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Decodes a file's first sound track to mono, piece by piece, so that hours need no more memory.
 */
public final class SoundReader {
  private final Ffmpeg ffmpeg;

  public SoundReader(Ffmpeg ffmpeg) {
    this.ffmpeg = ffmpeg;
  }

  /** Takes the sound as it comes. */
  @FunctionalInterface
  public interface Listener {
    /**
     * @param samples −1…1; the last piece is filled up with silence; used again for the next piece
     */
    void hear(float[] samples) throws IOException;
  }

  /**
   * Plays a file to a listener, from the picture's first moment: sound that starts later is
   * preceded by silence.
   *
   * @param sampleRate in Hz
   * @param pieceLength samples handed over at once
   * @param limit ended after that long
   */
  public void play(Path file, int sampleRate, int pieceLength, Duration limit, Listener listener)
      throws FfmpegFailed, IOException, InterruptedException {
    List<String> arguments = new ArrayList<>(SafeInput.of(file, "-vn", "-sn", "-dn"));
    arguments.addAll(List.of("-map", "0:a:0", "-af", "aresample=async=1:first_pts=0", "-ac", "1"));
    arguments.addAll(List.of("-ar", Integer.toString(sampleRate), "-f", "s16le", "-"));
    ffmpeg.read(arguments, limit, output -> deliver(output, pieceLength, listener));
  }

  private static Void deliver(InputStream output, int pieceLength, Listener listener)
      throws IOException {
    byte[] bytes = new byte[pieceLength * Short.BYTES];
    float[] samples = new float[pieceLength];
    int read = output.readNBytes(bytes, 0, bytes.length);
    while (read > 1) {
      ByteBuffer values = ByteBuffer.wrap(bytes, 0, read).order(ByteOrder.LITTLE_ENDIAN);
      for (int i = 0; i < pieceLength; i++) {
        samples[i] = values.remaining() > 1 ? values.getShort() / 32768f : 0;
      }
      listener.hear(samples);
      read = output.readNBytes(bytes, 0, bytes.length);
    }
    return null;
  }
}
