package dev.nemomcp.nemo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Time that passes only when somebody waits, and then at once. */
public final class FakeTime implements Waiting {
  private static final long PATIENT_MILLIS = 5_000;
  private static final long IMPATIENT_MILLIS = 40;

  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final long realMillis;
  private Instant now = Instant.parse("2026-03-01T12:00:00Z");

  private FakeTime(long realMillis) {
    this.realMillis = realMillis;
  }

  /** For a stream that brings something, sooner or later. */
  public static FakeTime patient() {
    return new FakeTime(PATIENT_MILLIS);
  }

  /** For a stream that has stopped: whatever does not come at once never comes. */
  public static FakeTime impatient() {
    return new FakeTime(IMPATIENT_MILLIS);
  }

  /** What was slept through. */
  public List<Duration> pauses() {
    return List.copyOf(pauses);
  }

  public synchronized void advance(Duration length) {
    now = now.plus(length);
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public void pause(Duration length) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    pauses.add(length);
    advance(length);
  }

  @Override
  public <T> T next(BlockingQueue<T> queue, Duration atMost) throws InterruptedException {
    T next = queue.poll(realMillis, TimeUnit.MILLISECONDS);
    if (next == null) {
      advance(atMost);
    }
    return next;
  }
}
