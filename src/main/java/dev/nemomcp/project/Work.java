package dev.nemomcp.project;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Something that takes a while. It goes on when nobody waits for it; whoever asks for the same
 * again joins it.
 *
 * @param <T> what comes of it
 */
public final class Work<T> {
  /** What is done, on a thread of its own. */
  interface Task<T> {
    T run(Consumer<Progress> progress) throws Exception;
  }

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final String title;
  private final Instant started = Instant.now();
  private final CompletableFuture<T> result;
  private final Work<T> origin;
  private volatile Progress progress;
  private volatile boolean delivered;

  private Work(String title, CompletableFuture<T> result, Work<T> origin) {
    this.title = title;
    this.result = result;
    this.origin = origin;
    this.progress = Progress.stage(title);
  }

  private Work(String title) {
    this(title, new CompletableFuture<>(), null);
  }

  /** The same work for somebody else, who has not seen what came of it when the other has. */
  Work<T> shared() {
    return new Work<>(title, result, this);
  }

  /** Starts it. */
  static <T> Work<T> start(String title, Task<T> task) {
    Work<T> work = new Work<>(title);
    Thread thread = new Thread(() -> work.run(task), "work: " + title);
    // The end of input ends the program; what was submitted is on disk and found again.
    thread.setDaemon(true);
    thread.start();
    return work;
  }

  /** Work whose result is already there. */
  static <T> Work<T> done(String title, T result) {
    Work<T> work = new Work<>(title);
    work.result.complete(result);
    return work;
  }

  private void run(Task<T> task) {
    try {
      result.complete(task.run(p -> progress = p));
    } catch (Throwable failure) {
      result.completeExceptionally(failure);
    }
  }

  /** Waits for the end, however long it takes. */
  T join(Consumer<Progress> listener) throws Exception {
    Optional<T> value = Optional.empty();
    while (value.isEmpty()) {
      value = await(Duration.ofHours(1), listener);
    }
    return value.get();
  }

  /** What people call it. */
  public String title() {
    return title;
  }

  public Instant started() {
    return started;
  }

  public Progress progress() {
    return origin == null ? progress : origin.progress();
  }

  public boolean isRunning() {
    return !result.isDone();
  }

  /** Somebody has seen what came of it. */
  boolean isDelivered() {
    // A failure that the other has seen is no result to come back for: it is tried again.
    return delivered
        || (origin != null && result.isCompletedExceptionally() && origin.isDelivered());
  }

  /**
   * Waits for the end.
   *
   * @param listener told how far it is, about twice a second
   * @return what came of it; empty where it still goes on
   * @throws Exception what the work itself failed with
   */
  public Optional<T> await(Duration atMost, Consumer<Progress> listener) throws Exception {
    long end = System.nanoTime() + atMost.toNanos();
    while (true) {
      long left = Math.max(0, end - System.nanoTime());
      try {
        T value = result.get(Math.min(left, BETWEEN_LOOKS.toNanos()), TimeUnit.NANOSECONDS);
        deliver();
        return Optional.of(value);
      } catch (TimeoutException e) {
        if (left == 0) {
          return Optional.empty();
        }
        listener.accept(progress());
      } catch (ExecutionException e) {
        deliver();
        throw e.getCause() instanceof Exception cause ? cause : e;
      }
    }
  }

  private void deliver() {
    delivered = true;
    if (origin != null) {
      origin.deliver();
    }
  }
}
