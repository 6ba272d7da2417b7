package dev.nemomcp.studio.http;

import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.UnusableMedia;
import java.io.IOException;
import java.nio.file.Path;

/** Finds out what a file is, by its content. */
@FunctionalInterface
public interface Recognition {
  /**
   * @param id SHA-256 of its content
   * @param name as the user knows it
   */
  Media recognise(Path file, String id, String name)
      throws UnusableMedia, IOException, InterruptedException;
}
