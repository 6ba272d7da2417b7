package dev.nemomcp.studio.music;

import dev.nemomcp.draft.Music.Composed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes music to a wish and a length. */
public interface Composer {

  /**
   * Composes and writes a WAV file, 48 kHz stereo 16 bit, that ends on its last bar within the
   * length.
   *
   * @param piece mood, seed and tempo; the same piece and length give the same bytes
   * @param durationMillis length of the file
   * @param file where to
   */
  void compose(Composed piece, long durationMillis, Path file) throws IOException;

  /** When its beats fall, in ms from its start; the first of every four is a bar's. */
  List<Long> beats(Composed piece, long durationMillis);
}
