package dev.nemomcp.studio.agent;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The turns of one session, in line: one at work, some waiting, no more. */
final class SessionLine {
  private static final int LONGEST = 9;

  private final Semaphore atWork = new Semaphore(1, true);
  private final AtomicInteger length = new AtomicInteger();

  /** Takes a place in the line; false where there is none left. */
  boolean join() {
    return length.getAndUpdate(now -> Math.min(LONGEST, now + 1)) < LONGEST;
  }

  /**
   * Waits until it is one's turn.
   *
   * @param onWaiting told where it is not so at once
   */
  void enter(Runnable onWaiting) throws InterruptedException {
    if (!atWork.tryAcquire(0, TimeUnit.SECONDS)) {
      onWaiting.run();
      atWork.acquire();
    }
  }

  /** Ends one's turn. */
  void exit() {
    atWork.release();
  }

  /** Gives the place in the line back. */
  void leave() {
    length.decrementAndGet();
  }
}
