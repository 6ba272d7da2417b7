package dev.nemomcp.nemo;

import dev.nemomcp.nemo.Nemo.TurnListener;
import dev.nemomcp.nemo.TurnStream.Answered;
import dev.nemomcp.nemo.TurnStream.Cut;
import dev.nemomcp.nemo.TurnStream.Ended;
import dev.nemomcp.nemo.TurnStream.Message;
import dev.nemomcp.nemo.TurnStream.Signal;
import dev.nemomcp.nemo.sse.Condenser;
import dev.nemomcp.nemo.sse.Outcome;
import dev.nemomcp.nemo.sse.TurnEvent;
import dev.nemomcp.nemo.sse.TurnEvents;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;

/**
 * Listens to one turn until it ends, by itself or by the clock: heartbeats keep it alive, but
 * neither for ever nor without anything else for long.
 */
final class Hearing {
  static final Duration LONGEST_TURN = Duration.ofMinutes(15);
  static final Duration LONGEST_WITHOUT_EVENT = Duration.ofMinutes(10);
  static final Duration REASSURE_EVERY = Duration.ofMinutes(2);

  private final Waiting waiting;
  private final TurnListener listener;
  private final Condenser condenser = new Condenser();
  private final Instant start;
  private Instant lastEvent;
  private Instant lastReassurance;
  private String stage = "";
  private double percent = -1;

  /** How a turn ended. */
  enum End {
    WELL,
    CUT,
    REFUSED,
    TIMED_OUT
  }

  /**
   * @param outcome of what came
   * @param answer where it was refused
   * @param cause where it was cut
   * @param minutes it took
   */
  record Heard(End end, Outcome outcome, Answer answer, IOException cause, long minutes) {}

  Hearing(Waiting waiting, TurnListener listener) {
    this.waiting = waiting;
    this.listener = listener;
    this.start = waiting.now();
    this.lastEvent = start;
    this.lastReassurance = start;
  }

  Heard hear(BlockingQueue<Signal> signals) throws InterruptedException {
    while (true) {
      Signal signal = waiting.next(signals, untilNextMark());
      if (signal instanceof Message message) {
        take(message.data());
      } else if (signal instanceof Ended) {
        Outcome outcome = condenser.outcome();
        return outcome.toolRunning()
            ? heard(End.CUT, outcome, null, new IOException("the stream ended early"))
            : heard(End.WELL, outcome, null, null);
      } else if (signal instanceof Cut cut) {
        return heard(End.CUT, condenser.outcome(), null, cut.cause());
      } else if (signal instanceof Answered answered) {
        return heard(End.REFUSED, condenser.outcome(), answered.answer(), null);
      }
      Instant now = waiting.now();
      if (!now.isBefore(deadline())) {
        return heard(End.TIMED_OUT, condenser.outcome(), null, null);
      }
      if (!now.isBefore(lastReassurance.plus(REASSURE_EVERY))) {
        tell(now);
      }
    }
  }

  private void take(String data) {
    List<TurnEvent> events = TurnEvents.read(data);
    if (events.stream().noneMatch(TurnEvent.Heartbeat.class::isInstance)) {
      lastEvent = waiting.now();
    }
    for (TurnEvent event : events) {
      if (event instanceof TurnEvent.Progress progress) {
        stage = progress.stage();
        percent = progress.percent();
        tell(lastEvent);
      } else {
        if (event instanceof TurnEvent.Called called && !called.name().isBlank()) {
          stage = called.name().replace('_', ' ');
          percent = -1;
          tell(lastEvent);
        }
        condenser.add(event);
      }
    }
  }

  private void tell(Instant now) {
    lastReassurance = now;
    listener.alive(stage, percent);
  }

  private Instant deadline() {
    Instant quiet = lastEvent.plus(LONGEST_WITHOUT_EVENT);
    Instant cap = start.plus(LONGEST_TURN);
    return quiet.isBefore(cap) ? quiet : cap;
  }

  private Duration untilNextMark() {
    Instant reassurance = lastReassurance.plus(REASSURE_EVERY);
    Instant next = reassurance.isBefore(deadline()) ? reassurance : deadline();
    Duration left = Duration.between(waiting.now(), next);
    return left.isNegative() ? Duration.ZERO : left;
  }

  private Heard heard(End end, Outcome outcome, Answer answer, IOException cause) {
    long minutes = Duration.between(start, waiting.now()).toMinutes();
    return new Heard(end, outcome, answer, cause, minutes);
  }
}
