package dev.nemomcp.project;

import java.nio.file.Path;

/** Measures a finished file, which may be smaller than the timeline that it was made of. */
public interface FileMeter {
  /**
   * @param durationMillis 0 where the file does not tell
   * @param width pixels; 0 for sound alone
   * @param height pixels
   */
  record Measured(long durationMillis, int width, int height) {}

  /** Any failure means that it cannot be measured. */
  Measured measure(Path file) throws Exception;
}
