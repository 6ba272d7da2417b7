package dev.nemomcp.mcp;

import java.nio.file.Path;

/** Shows what is in a finished file, so that a model can look at it. */
public interface ContactSheet {
  /** Frames of the file with their times, as one JPEG. */
  byte[] of(Path file) throws Exception;
}
