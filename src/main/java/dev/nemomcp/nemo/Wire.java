package dev.nemomcp.nemo;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** HTTP calls that can be interrupted: the waiting thread's interrupt closes the connection. */
final class Wire {
  private static final int PARALLEL_CALLS = 64;
  private static final long CLOSING_SECONDS = 5;

  private final OkHttpClient answers;
  private final OkHttpClient transfers;
  private final OkHttpClient streams;

  Wire(Timeouts timeouts, Interceptor attribution, Interceptor gate) {
    Dispatcher dispatcher = new Dispatcher(daemons());
    dispatcher.setMaxRequests(PARALLEL_CALLS);
    dispatcher.setMaxRequestsPerHost(PARALLEL_CALLS);
    answers =
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectTimeout(timeouts.connect())
            .readTimeout(timeouts.answer())
            .writeTimeout(timeouts.answer())
            .addInterceptor(attribution)
            .addNetworkInterceptor(gate)
            .build();
    transfers =
        answers
            .newBuilder()
            .readTimeout(timeouts.transfer())
            .writeTimeout(timeouts.transfer())
            .build();
    streams = answers.newBuilder().readTimeout(Duration.ZERO).build();
  }

  /** What is done with a response, on a thread of the wire's own. */
  interface Reader<T> {
    T read(Response response) throws IOException;
  }

  /** An ordinary call: small request, small answer. */
  <T> T answer(Request request, Reader<T> reader) throws IOException, InterruptedException {
    return await(answers.newCall(request), reader);
  }

  /** A call that moves a file. */
  <T> T transfer(Request request, Reader<T> reader) throws IOException, InterruptedException {
    return await(transfers.newCall(request), reader);
  }

  /** A call whose answer goes on for minutes; when it ends is the reader's to say. */
  Call stream(Request request) {
    return streams.newCall(request);
  }

  private static <T> T await(Call call, Reader<T> reader) throws IOException, InterruptedException {
    CompletableFuture<T> outcome = new CompletableFuture<>();
    call.enqueue(
        new Callback() {
          @Override
          public void onFailure(Call failed, IOException cause) {
            outcome.completeExceptionally(cause);
          }

          @Override
          public void onResponse(Call answered, Response response) {
            try (response) {
              outcome.complete(reader.read(response));
            } catch (IOException | RuntimeException | Error e) {
              outcome.completeExceptionally(e);
            }
          }
        });
    try {
      return outcome.get();
    } catch (InterruptedException e) {
      call.cancel();
      letGo(outcome);
      throw e;
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failed) {
        throw failed;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Files being written by the reader must be closed before the caller goes on. */
  private static void letGo(CompletableFuture<?> outcome) throws InterruptedException {
    try {
      outcome.get(CLOSING_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // Cancelled, as wished.
    }
  }

  /** Threads that do not keep the program from ending. */
  private static ThreadPoolExecutor daemons() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        10,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        work -> {
          Thread thread = new Thread(work, "nemo");
          thread.setDaemon(true);
          return thread;
        });
  }
}
