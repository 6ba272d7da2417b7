package dev.nemomcp.studio.render;

import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Work that goes on beside the caller's own, on a thread of its own, and ends with it. */
final class Beside<T> implements AutoCloseable {
  private final FutureTask<T> work;
  private final Thread thread;

  private Beside(String name, Callable<T> callable) {
    work = new FutureTask<>(callable);
    thread = new Thread(work, name);
    thread.setDaemon(true);
  }

  static <T> Beside<T> start(String name, Callable<T> callable) {
    Beside<T> beside = new Beside<>(name, callable);
    beside.thread.start();
    return beside;
  }

  /** Waits for the result. */
  T result() throws FfmpegFailed, IOException, InterruptedException {
    try {
      return work.get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof FfmpegFailed failed) {
        throw failed;
      }
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(cause);
    }
  }

  /** Stops what is still going on, and waits until it has, so that its files can be deleted. */
  @Override
  public void close() {
    work.cancel(true);
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
