package dev.nemomcp.studio.render;

import dev.nemomcp.studio.store.Renders;
import dev.nemomcp.studio.store.Renders.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** The folder of finished renders. They stay a while to be fetched, then make room. */
public final class FinishedFiles {
  private static final Duration KEPT = Duration.ofDays(7);

  private final Path folder;
  private final long mostBytes;
  private final InstantSource clock;

  /**
   * @param mostBytes all of them together; the oldest go first, the latest always stays
   */
  public FinishedFiles(Path folder, long mostBytes, InstantSource clock) throws IOException {
    this.folder = Files.createDirectories(folder).toAbsolutePath();
    this.mostBytes = mostBytes;
    this.clock = clock;
  }

  Path newFile(String key, String format) {
    return folder.resolve(key + "." + format);
  }

  /** Deletes what is too old or too much. */
  void sweep(Renders renders) throws IOException {
    Leftovers.sweep(folder, ".", clock);
    Instant oldest = clock.instant().minus(KEPT);
    long bytes = 0;
    boolean latest = true;
    for (Finished finished : renders.finished()) {
      Path file = Path.of(finished.file());
      bytes += Files.exists(file) ? Files.size(file) : 0;
      if (!latest && (bytes > mostBytes || finished.endedAt().isBefore(oldest))) {
        Files.deleteIfExists(file);
        renders.forgetFile(finished.id());
      }
      latest = false;
    }
  }
}
