package dev.nemomcp.nemo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.Buffer;
import okio.BufferedSink;
import okio.Okio;
import okio.Source;

/** A file on its way out, never held in memory. */
final class FileBody extends RequestBody {
  private static final long CHUNK_BYTES = 64 * 1024;

  private final Path file;
  private final long bytes;
  private final LongConsumer sent;

  /**
   * @param sent told how many bytes are out
   */
  FileBody(Path file, long bytes, LongConsumer sent) {
    this.file = file;
    this.bytes = bytes;
    this.sent = sent;
  }

  @Override
  public MediaType contentType() {
    return MediaType.get("application/octet-stream");
  }

  @Override
  public long contentLength() {
    return bytes;
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    try (Source source = Okio.source(Files.newInputStream(file))) {
      Buffer chunk = new Buffer();
      long total = 0;
      while (total < bytes) {
        long read = source.read(chunk, Math.min(CHUNK_BYTES, bytes - total));
        if (read < 0) {
          throw new IOException(file.getFileName() + " became shorter while it was sent");
        }
        sink.write(chunk, read);
        total += read;
        sent.accept(total);
      }
    }
  }
}
