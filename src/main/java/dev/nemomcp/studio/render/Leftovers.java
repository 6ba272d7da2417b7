package dev.nemomcp.studio.render;

import dev.nemomcp.studio.ffmpeg.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/** Half-made files that a process has left behind as it was killed. */
public final class Leftovers {
  /** No render takes that long: whatever is older belongs to nobody. */
  private static final Duration STALE = Duration.ofDays(1);

  private Leftovers() {}

  /** Deletes the folder's entries whose name begins so, where they are stale. */
  public static void sweep(Path folder, String prefix, InstantSource clock) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    Instant before = clock.instant().minus(STALE);
    for (Path entry : entries(folder)) {
      if (entry.getFileName().toString().startsWith(prefix)
          && Files.getLastModifiedTime(entry).toInstant().isBefore(before)) {
        Folders.delete(entry);
      }
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
