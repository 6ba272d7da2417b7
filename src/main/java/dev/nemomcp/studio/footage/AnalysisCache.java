package dev.nemomcp.studio.footage;

import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers what was found out, on disk, by the footage's content: {@code <id>/<question>.json}.
 * Asked for the same thing twice at once, it finds out once.
 */
final class AnalysisCache {
  private final Path folder;
  private final JsonMapper json = JsonMapper.builder().build();
  private final Map<Path, ReentrantLock> asked = new ConcurrentHashMap<>();

  AnalysisCache(Path folder) {
    this.folder = folder;
  }

  /** Finds something out, at length. */
  @FunctionalInterface
  interface Analysis<T> {
    T find() throws FfmpegFailed, IOException, InterruptedException, Unavailable;
  }

  /**
   * What is known, else what the analysis finds.
   *
   * @param mediaId SHA-256 of the footage, hexadecimal
   * @param question names the analysis and its version: another version asks anew
   */
  <T> T get(String mediaId, String question, Class<T> type, Analysis<T> analysis)
      throws FfmpegFailed, IOException, InterruptedException, Unavailable {
    Path file = folder.resolve(mediaId).resolve(question + ".json");
    ReentrantLock lock = asked.computeIfAbsent(file, any -> new ReentrantLock());
    lock.lockInterruptibly();
    try {
      T known = read(file, type);
      if (known != null) {
        return known;
      }
      T found = analysis.find();
      write(file, found);
      return found;
    } finally {
      lock.unlock();
    }
  }

  /** Null where it is not known, or was written by a program that wrote it otherwise. */
  private <T> T read(Path file, Class<T> type) throws IOException {
    if (!Files.exists(file)) {
      return null;
    }
    try {
      return json.readValue(Files.readAllBytes(file), type);
    } catch (JacksonException e) {
      return null;
    }
  }

  private void write(Path file, Object value) throws IOException {
    Files.createDirectories(file.getParent());
    Path partial = Files.createTempFile(file.getParent(), "", ".partial");
    Files.write(partial, json.writeValueAsBytes(value));
    Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
