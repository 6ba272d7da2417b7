package dev.nemomcp.studio.agent;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A turn's events on their way to one listener. Nobody has to listen: the turn goes on. */
public final class TurnFeed {
  private final BlockingQueue<Optional<TurnEvent>> events = new LinkedBlockingQueue<>();
  private boolean ended;

  /** How a wait for the next event ends. */
  public sealed interface Next {
    /** Something happened. */
    record Event(TurnEvent event) implements Next {}

    /** Nothing yet; the turn is at work. */
    record Quiet() implements Next {}

    /** There is no more. */
    record End() implements Next {}
  }

  /** Waits for the next event, at most that long. */
  public Next next(Duration patience) throws InterruptedException {
    if (ended) {
      return new Next.End();
    }
    Optional<TurnEvent> next = events.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (next == null) {
      return new Next.Quiet();
    }
    ended = next.isEmpty();
    return next.<Next>map(Next.Event::new).orElseGet(Next.End::new);
  }

  void tell(TurnEvent event) {
    events.add(Optional.of(event));
  }

  void end() {
    events.add(Optional.empty());
  }
}
