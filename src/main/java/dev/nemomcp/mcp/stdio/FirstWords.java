package dev.nemomcp.mcp.stdio;

import dev.nemomcp.mcp.stdio.LineReader.Line;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The beginning of a conversation: the client's first line, answered at once where it is the usual
 * {@code initialize}. Loading the SDK takes longer than everything else at the start; so the client
 * need not wait for it.
 */
public final class FirstWords {
  private final LineReader lines;
  private final OutputStream out;
  private final int limitBytes;
  private final Line heard;
  private Object greeted;

  private FirstWords(
      LineReader lines, OutputStream out, int limitBytes, Line heard, Object greeted) {
    this.lines = lines;
    this.out = out;
    this.limitBytes = limitBytes;
    this.heard = heard;
    this.greeted = greeted;
  }

  /**
   * Waits for the first line and answers it where it can.
   *
   * @param limitBytes longest line that is read
   * @param version of the program
   */
  public static FirstWords hear(InputStream in, OutputStream out, int limitBytes, String version)
      throws IOException {
    LineReader lines = new LineReader(in, limitBytes);
    Line heard = lines.read();
    Object greeted = null;
    if (heard instanceof LineReader.Whole whole) {
      Greeting greeting = Greeting.of(whole.text());
      if (greeting != null) {
        out.write(greeting.answer(version));
        out.flush();
        greeted = greeting.id();
      }
    }
    return new FirstWords(lines, out, limitBytes, heard, greeted);
  }

  /** Leaves every word to the SDK. */
  public static FirstWords unheard(InputStream in, OutputStream out, int limitBytes) {
    return new FirstWords(new LineReader(in, limitBytes), out, limitBytes, null, null);
  }

  LineReader lines() {
    return lines;
  }

  OutputStream out() {
    return out;
  }

  int limitBytes() {
    return limitBytes;
  }

  /** The line that was read already; null where none was. */
  Line heard() {
    return heard;
  }

  /** Whether that request has its answer already; true once, as ids may come again. */
  synchronized boolean hasAnswered(Object id) {
    boolean answered = greeted != null && greeted.equals(id);
    greeted = answered ? null : greeted;
    return answered;
  }
}
