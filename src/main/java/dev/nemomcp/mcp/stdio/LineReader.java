package dev.nemomcp.mcp.stdio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Parts a stream into lines of bounded length. Not thread-safe. */
final class LineReader {
  /** A line, or the fact that one was too long to keep. */
  sealed interface Line {}

  /** A line without its end, as UTF-8. */
  record Whole(String text) implements Line {}

  /** A line over the limit; its bytes were skipped. */
  record TooLong() implements Line {}

  private final InputStream in;
  private final int limitBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;

  LineReader(InputStream in, int limitBytes) {
    this.in = in;
    this.limitBytes = limitBytes;
  }

  /** The next line, or null at the end of input. A last line needs no line end. */
  Line read() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean anything = false;
    while (next < filled || fill()) {
      anything = true;
      int end = next;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      tooLong |= line.size() + (end - next) > limitBytes;
      if (tooLong) {
        line.reset();
      } else {
        line.write(buffer, next, end - next);
      }
      boolean complete = end < filled;
      next = complete ? end + 1 : end;
      if (complete) {
        return ended(line, tooLong);
      }
    }
    return anything ? ended(line, tooLong) : null;
  }

  private static Line ended(ByteArrayOutputStream line, boolean tooLong) {
    return tooLong ? new TooLong() : new Whole(line.toString(StandardCharsets.UTF_8));
  }

  private boolean fill() throws IOException {
    next = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
