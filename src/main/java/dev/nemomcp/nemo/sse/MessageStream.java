package dev.nemomcp.nemo.sse;

import com.launchdarkly.eventsource.ConnectStrategy;
import com.launchdarkly.eventsource.ErrorStrategy;
import com.launchdarkly.eventsource.EventSource;
import com.launchdarkly.eventsource.MessageEvent;
import com.launchdarkly.eventsource.StreamClosedByServerException;
import com.launchdarkly.eventsource.StreamEvent;
import com.launchdarkly.eventsource.StreamException;
import com.launchdarkly.logging.LDLogger;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;

/**
 * The data of server-sent messages, one by one, from a stream that is already open. It never
 * connects anew, since the request behind it costs money. Not thread-safe.
 */
public final class MessageStream implements Closeable {
  private final EventSource source;

  public MessageStream(InputStream bytes) {
    source =
        new EventSource.Builder(new OpenStream(new StreamEdges(bytes)))
            .errorStrategy(ErrorStrategy.alwaysThrow())
            .logger(LDLogger.none())
            .build();
  }

  /**
   * Waits for the next message. Comments and blank data are messages without text: signs of life.
   *
   * @return empty at the end of the stream
   * @throws IOException the stream was cut
   */
  public Optional<String> next() throws IOException {
    try {
      while (true) {
        StreamEvent event = source.readAnyEvent();
        if (event instanceof MessageEvent message) {
          return Optional.of(message.getData());
        }
        if (event instanceof com.launchdarkly.eventsource.CommentEvent) {
          return Optional.of("");
        }
      }
    } catch (StreamClosedByServerException e) {
      return Optional.empty();
    } catch (StreamException e) {
      throw new IOException("the stream was cut", e);
    }
  }

  @Override
  public void close() {
    source.close();
  }

  /** Hands out the one stream there is. */
  private static final class OpenStream extends ConnectStrategy {
    private static final URI ORIGIN = URI.create("stream:/run_sse");
    private final InputStream bytes;

    OpenStream(InputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public Client createClient(LDLogger logger) {
      return new Client() {
        private boolean used;

        @Override
        public Result connect(String lastEventId) throws StreamException {
          if (used) {
            throw new StreamClosedByServerException();
          }
          used = true;
          return new Result(bytes, ORIGIN, bytes);
        }

        @Override
        public boolean awaitClosed(long timeoutMillis) {
          return true;
        }

        @Override
        public URI getOrigin() {
          return ORIGIN;
        }

        @Override
        public void close() throws IOException {
          bytes.close();
        }
      };
    }
  }
}
