package dev.nemomcp.studio.ffmpeg;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * One process from start to end: its output goes to a reader and its log is kept, each on a thread
 * of its own, so that neither pipe fills up while the other is waited for.
 */
final class FfmpegRun<T> {
  private static final long GRACE_SECONDS = 2;

  private final Process process;
  private final Log log;
  private final FutureTask<Taken<T>> output;
  private final CompletableFuture<Void> logEnd = new CompletableFuture<>();

  /**
   * @param drained the process closed its output; the reader did not stop before
   */
  private record Taken<T>(T value, IOException problem, boolean drained) {}

  FfmpegRun(Process process, Log log, Ffmpeg.Reader<T> reader) {
    this.process = process;
    this.log = log;
    this.output = new FutureTask<>(() -> take(reader));
    start("ffmpeg-output", output);
    start("ffmpeg-log", this::keepLog);
  }

  /** Waits for the end, at most that long; ends the process in every other case. */
  T result(Duration limit) throws FfmpegFailed, IOException, InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    try {
      Taken<T> taken = output.get(limit.toNanos(), TimeUnit.NANOSECONDS);
      if (taken.drained()) {
        if (!process.waitFor(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)) {
          throw new TimeoutException();
        }
        logEnd.join();
        if (process.exitValue() != 0) {
          throw new FfmpegFailed(process.exitValue(), log.reason(), log.text());
        }
      }
      if (taken.problem() != null) {
        throw taken.problem();
      }
      return taken.value();
    } catch (TimeoutException e) {
      throw new FfmpegFailed(
          -1, "FFmpeg was not done after " + limit.toSeconds() + " seconds", log.text());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    } finally {
      end();
    }
  }

  /** The end signal lets FFmpeg close its files; what does not listen is ended by force. */
  private void end() throws InterruptedException {
    if (!process.isAlive()) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private Taken<T> take(Ffmpeg.Reader<T> reader) {
    try (InputStream stream = process.getInputStream()) {
      T value = null;
      IOException problem = null;
      try {
        value = reader.read(stream);
      } catch (IOException e) {
        problem = e;
      }
      return new Taken<>(value, problem, isAtEnd(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isAtEnd(InputStream stream) {
    try {
      return stream.read() < 0;
    } catch (IOException e) {
      return true;
    }
  }

  private void keepLog() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        log.add(line);
      }
    } catch (IOException e) {
      log.add("(the rest of the log could not be read: " + e.getMessage() + ")");
    } finally {
      logEnd.complete(null);
    }
  }

  private static void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
