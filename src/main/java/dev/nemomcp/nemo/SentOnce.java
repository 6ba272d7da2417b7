package dev.nemomcp.nemo;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;

/**
 * A body that OkHttp will not send a second time by itself, as it otherwise does on 408, on 503, on
 * a redirect, and on a connection that broke under the request.
 */
final class SentOnce extends RequestBody {
  private final RequestBody content;
  private volatile boolean started;

  SentOnce(RequestBody content) {
    this.content = content;
  }

  /** Whether anything of it may have reached the other side. */
  boolean started() {
    return started;
  }

  @Override
  public boolean isOneShot() {
    return true;
  }

  @Override
  public MediaType contentType() {
    return content.contentType();
  }

  @Override
  public long contentLength() throws IOException {
    return content.contentLength();
  }

  @Override
  public void writeTo(BufferedSink sink) throws IOException {
    started = true;
    content.writeTo(sink);
  }
}
