package dev.nemomcp.studio.footage.words;

import dev.nemomcp.studio.footage.Footage.Unavailable;
import io.github.givimad.whisperjni.WhisperContext;
import io.github.givimad.whisperjni.WhisperFullParams;
import io.github.givimad.whisperjni.WhisperJNI;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A Whisper model of the user's, run by whisper.cpp: a hundred languages, each stretch in the one
 * that it hears.
 */
final class Whisper implements Recogniser {
  /** How a ggml file begins, and how many numbers of 32 bits say what is in it. */
  private static final int GGML = 0x67676d6c;

  private static final int HEADER_NUMBERS = 12;

  /** The smallest model, its numbers packed as tightly as can be, is three times that. */
  private static final long LEAST_BYTES = 10_000_000;

  private static final int THREADS =
      Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

  /** Shorter sound is refused by whisper.cpp. */
  private static final int LEAST_SAMPLES = SAMPLE_RATE * 11 / 10;

  private final WhisperJNI whisper = new WhisperJNI();
  private final WhisperContext context;
  private final boolean multilingual;

  private Whisper(Path file) throws IOException {
    context = whisper.init(file);
    if (context == null) {
      throw new IOException("it is damaged, or made for another version of whisper.cpp");
    }
    multilingual = whisper.isMultilingual(context);
  }

  /**
   * Whether a file is a Whisper model by its first numbers. What is not is never given to native
   * code, which would end the whole program over it.
   */
  static boolean isModel(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (InputStream content = Files.newInputStream(file)) {
      if (Files.size(file) < LEAST_BYTES) {
        return false;
      }
      IntBuffer header =
          ByteBuffer.wrap(content.readNBytes(HEADER_NUMBERS * Integer.BYTES))
              .order(ByteOrder.LITTLE_ENDIAN)
              .asIntBuffer();
      return header.remaining() == HEADER_NUMBERS
          && header.get(0) == GGML
          && isBetween(51_864, header.get(1), 51_866) // words it knows
          && isBetween(1, header.get(2), 1_500) // half a minute of sound
          && isBetween(1, header.get(5), 64) // layers that listen
          && isBetween(1, header.get(6), 448) // words of a sentence
          && isBetween(1, header.get(9), 64) // layers that write
          && (header.get(10) == 80 || header.get(10) == 128); // bands that it hears
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isBetween(int least, int value, int most) {
    return least <= value && value <= most;
  }

  /**
   * Loads a model.
   *
   * @param file a ggml file
   */
  static Whisper open(Path file) throws Unavailable {
    try {
      // Its log would go to standard output, which belongs to the protocol.
      WhisperJNI.loadLibrary();
      WhisperJNI.setLibraryLogger(null);
      return new Whisper(file);
    } catch (IOException e) {
      throw new Unavailable(
          "The Whisper model {0} cannot be loaded: {1}.",
          "Fetch it anew, or unset NEMO_SPEECH_MODEL to listen with the usual model.",
          file.toString(),
          e.getMessage());
    } catch (UnsatisfiedLinkError e) {
      throw new Unavailable(
          "Whisper does not run on this machine: {0}.",
          "Install what is missing (on Linux usually the package libgomp1), or unset"
              + " NEMO_SPEECH_MODEL to listen with the usual model.",
          e.getMessage());
    }
  }

  @Override
  public Heard hear(float[] samples) throws IOException {
    float[] sound =
        samples.length < LEAST_SAMPLES ? Arrays.copyOf(samples, LEAST_SAMPLES) : samples;
    int failed = whisper.full(context, parameters(), sound, sound.length);
    if (failed != 0) {
      throw new IOException("Whisper failed with code " + failed);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < whisper.fullNSegments(context); i++) {
      text.append(whisper.fullGetSegmentText(context, i));
    }
    return new Heard(text.toString().strip(), 0, List.of());
  }

  private WhisperFullParams parameters() {
    WhisperFullParams parameters = new WhisperFullParams();
    parameters.nThreads = THREADS;
    parameters.language = multilingual ? "auto" : "en";
    // What one stretch made it believe must not spoil the next.
    parameters.noContext = true;
    parameters.noTimestamps = true;
    parameters.suppressNonSpeechTokens = true;
    parameters.printProgress = false;
    parameters.printRealtime = false;
    parameters.printTimestamps = false;
    return parameters;
  }

  @Override
  public boolean knowsEnglishOnly() {
    return !multilingual;
  }

  @Override
  public void close() {
    context.close();
  }
}
