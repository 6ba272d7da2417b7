package dev.nemomcp.nemo;

import dev.nemomcp.nemo.sse.MessageStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;

/**
 * A running call to the editing agent, read on a thread of its own, so that whoever waits can see
 * time pass even when nothing comes. Closing it closes the connection.
 */
final class TurnStream implements Closeable {
  /** What is read ahead; beyond that the backend waits, not the memory. */
  private static final int READ_AHEAD = 256;

  private final BlockingQueue<Signal> signals = new ArrayBlockingQueue<>(READ_AHEAD);
  private final Call call;

  /** What came. */
  sealed interface Signal {}

  /** A message; blank ones are signs of life. */
  record Message(String data) implements Signal {}

  /** The stream ended as it should. */
  record Ended() implements Signal {}

  /** The connection failed. */
  record Cut(IOException cause) implements Signal {}

  /** No stream at all but an ordinary answer. */
  record Answered(Answer answer) implements Signal {}

  TurnStream(Call call) {
    this.call = call;
    call.enqueue(
        new Callback() {
          @Override
          public void onFailure(Call failed, IOException cause) {
            put(new Cut(cause));
          }

          @Override
          public void onResponse(Call answered, Response response) {
            try (response) {
              read(response);
            } catch (IOException e) {
              put(new Cut(e));
            } catch (RuntimeException | Error e) {
              put(new Cut(new IOException(e)));
              throw e;
            }
          }
        });
  }

  BlockingQueue<Signal> signals() {
    return signals;
  }

  @Override
  public void close() {
    call.cancel();
    signals.clear();
  }

  private void read(Response response) throws IOException {
    String type = Optional.ofNullable(response.header("Content-Type")).orElse("");
    if (!response.isSuccessful() || type.contains("json") || type.contains("html")) {
      put(new Answered(Answer.read(response)));
      return;
    }
    try (MessageStream messages = new MessageStream(response.body().byteStream())) {
      Optional<String> message = messages.next();
      while (message.isPresent() && !call.isCanceled()) {
        put(new Message(Secret.hidden(response.request(), message.get())));
        message = messages.next();
      }
    }
    put(new Ended());
  }

  private void put(Signal signal) {
    try {
      while (!signals.offer(signal, 1, TimeUnit.SECONDS)) {
        if (call.isCanceled()) {
          return;
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      call.cancel();
    }
  }
}
