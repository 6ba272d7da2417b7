package dev.nemomcp.nemo.sse;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Adds a blank line to the end of a stream: the standard drops a last message that has none after
 * it, but here the connection closing is the only end mark there is.
 */
final class LastLineEnded extends FilterInputStream {
  private static final byte[] END = {'\n', '\n'};
  private int added;

  LastLineEnded(InputStream bytes) {
    super(bytes);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    if (read < 0 && added < END.length) {
      return END[added++];
    }
    return read;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int read = super.read(into, offset, length);
    if (read < 0 && added < END.length && length > 0) {
      into[offset] = END[added++];
      return 1;
    }
    return read;
  }
}
