package dev.nemomcp.nemo;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** How the client lets time pass; tests own theirs. */
public interface Waiting {

  /** The real thing. */
  Waiting REAL =
      new Waiting() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void pause(Duration length) throws InterruptedException {
          Thread.sleep(length.toMillis());
        }

        @Override
        public <T> T next(BlockingQueue<T> queue, Duration atMost) throws InterruptedException {
          return queue.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        }
      };

  Instant now();

  void pause(Duration length) throws InterruptedException;

  /** Takes the queue's next element; null when none came in that time. */
  <T> T next(BlockingQueue<T> queue, Duration atMost) throws InterruptedException;
}
