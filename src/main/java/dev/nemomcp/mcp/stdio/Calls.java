package dev.nemomcp.mcp.stdio;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.Disposable;
import reactor.core.Disposables;

/** The requests that are being worked on. */
final class Calls {
  private final Map<Object, Disposable.Swap> running = new ConcurrentHashMap<>();

  /** A place for the work on that request; null where the id is in use. */
  Disposable.Swap begin(Object id) {
    Disposable.Swap work = Disposables.swap();
    return running.putIfAbsent(id, work) == null ? work : null;
  }

  void end(Object id, Disposable.Swap work) {
    running.remove(id, work);
    synchronized (this) {
      notifyAll();
    }
  }

  /** Interrupts the handler; nothing is answered. An unknown id is a call that just ended. */
  void cancel(Object id) {
    Disposable.Swap work = id == null ? null : running.remove(id);
    if (work != null) {
      work.dispose();
    }
  }

  void cancelAll() {
    running.keySet().forEach(this::cancel);
  }

  /** Waits until nothing runs, or the time is over. */
  synchronized void awaitNone(Duration atMost) throws InterruptedException {
    long end = System.nanoTime() + atMost.toNanos();
    long left = atMost.toMillis();
    while (!running.isEmpty() && left > 0) {
      wait(left);
      left = Duration.ofNanos(end - System.nanoTime()).toMillis();
    }
  }
}
