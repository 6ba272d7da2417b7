package dev.nemomcp.nemo.sse;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Trims both edges of a stream: a byte order mark at its beginning is no part of the first field,
 * and the end gets a blank line. The standard drops a last message that has none after it, but here
 * the connection closing is the only end mark there is.
 */
final class StreamEdges extends FilterInputStream {
  private static final int[] MARK = {0xEF, 0xBB, 0xBF};
  private static final byte[] END = {'\n', '\n'};

  private final byte[] first = new byte[MARK.length];
  private int firstLength = -1;
  private int given;
  private int added;

  StreamEdges(InputStream bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (firstLength < 0) {
      begin();
    }
    if (given < firstLength) {
      into[offset] = first[given++];
      return 1;
    }
    int read = super.read(into, offset, length);
    if (read < 0 && added < END.length) {
      into[offset] = END[added++];
      return 1;
    }
    return read;
  }

  /** Looks no further than it must, as the next byte may take its time. */
  private void begin() throws IOException {
    firstLength = 0;
    boolean marked = true;
    while (marked && firstLength < MARK.length) {
      int read = super.read();
      if (read < 0) {
        return;
      }
      marked = read == MARK[firstLength];
      first[firstLength++] = (byte) read;
    }
    firstLength = marked ? 0 : firstLength;
  }
}
