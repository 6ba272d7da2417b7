package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.nemo.Hearing.End;
import dev.nemomcp.nemo.Hearing.Heard;
import dev.nemomcp.nemo.TurnStream.Cut;
import dev.nemomcp.nemo.TurnStream.Ended;
import dev.nemomcp.nemo.TurnStream.Message;
import dev.nemomcp.nemo.TurnStream.Signal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

/** Listening against a clock: what comes when is written down before. */
class HearingTest {
  private static final String HEARTBEAT = "{\"type\":\"heartbeat\"}";
  private static final String TEXT = "{\"type\":\"text\",\"content\":\"Still rendering.\"}";

  private final Schedule schedule = new Schedule();
  private final List<String> told = new ArrayList<>();

  @Test
  void endsWithTheStream() throws InterruptedException {
    schedule.after(5, new Message(TEXT)).after(5, new Ended());
    Heard heard = hear();
    assertThat(heard.end()).isEqualTo(End.WELL);
    assertThat(heard.outcome().answer()).isEqualTo("Still rendering.");
  }

  @Test
  void livesOnHeartbeatsForNineMinutes() throws InterruptedException {
    for (int i = 0; i < 18; i++) {
      schedule.after(30, new Message(i % 2 == 0 ? HEARTBEAT : ""));
    }
    schedule.after(30, new Message(TEXT)).after(1, new Ended());
    assertThat(hear().end()).isEqualTo(End.WELL);
  }

  @Test
  void endsAfterTenMinutesOfNothingButHeartbeats() throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      schedule.after(10, new Message(HEARTBEAT));
    }
    Heard heard = hear();
    assertThat(heard.end()).isEqualTo(End.TIMED_OUT);
    assertThat(heard.minutes()).isEqualTo(10);
  }

  @Test
  void endsAfterTenMinutesOfNothingAtAll() throws InterruptedException {
    Heard heard = hear();
    assertThat(heard.end()).isEqualTo(End.TIMED_OUT);
    assertThat(heard.minutes()).isEqualTo(10);
  }

  @Test
  void endsAfterFifteenMinutesWhateverComes() throws InterruptedException {
    for (int i = 0; i < 100; i++) {
      schedule.after(60, new Message(TEXT));
    }
    Heard heard = hear();
    assertThat(heard.end()).isEqualTo(End.TIMED_OUT);
    assertThat(heard.minutes()).isEqualTo(15);
  }

  @Test
  void reassuresEveryTwoMinutes() throws InterruptedException {
    for (int i = 0; i < 30; i++) {
      schedule.after(10, new Message(HEARTBEAT));
    }
    schedule.after(1, new Ended());
    hear();
    assertThat(told).containsExactly("120 s:  -1.0", "240 s:  -1.0");
  }

  @Test
  void reassuresWhereNothingComes() throws InterruptedException {
    hear();
    assertThat(told)
        .containsExactly("120 s:  -1.0", "240 s:  -1.0", "360 s:  -1.0", "480 s:  -1.0");
  }

  @Test
  void tellsProgressAtOnceAndRepeatsItWithTheReassurance() throws InterruptedException {
    schedule
        .after(3, new Message("{\"type\":\"progress\",\"stage\":\"cutting\",\"percent\":40}"))
        .after(200, new Ended());
    hear();
    assertThat(told).containsExactly("3 s: cutting 40.0", "123 s: cutting 40.0");
  }

  @Test
  void namesTheToolThatIsAtWork() throws InterruptedException {
    schedule
        .after(3, new Message("{\"type\":\"progress\",\"stage\":\"cutting\",\"percent\":40}"))
        .after(1, new Message("{\"type\":\"tool_call\",\"name\":\"generate_video\"}"))
        .after(130, new Message("{\"type\":\"tool_result\",\"name\":\"generate_video\"}"))
        .after(1, new Ended());
    hear();
    assertThat(told)
        .containsExactly(
            "3 s: cutting 40.0", "4 s: generate video -1.0", "124 s: generate video -1.0");
  }

  @Test
  void knowsACut() throws InterruptedException {
    IOException reset = new IOException("reset");
    schedule.after(1, new Message(TEXT)).after(1, new Cut(reset));
    Heard heard = hear();
    assertThat(heard.end()).isEqualTo(End.CUT);
    assertThat(heard.cause()).isSameAs(reset);
  }

  @Test
  void takesAnEndInTheMiddleOfAToolForACut() throws InterruptedException {
    schedule
        .after(1, new Message("{\"type\":\"tool_call\",\"name\":\"cut\",\"args\":{}}"))
        .after(1, new Ended());
    assertThat(hear().end()).isEqualTo(End.CUT);
  }

  private Heard hear() throws InterruptedException {
    return new Hearing(
            schedule,
            (stage, percent) ->
                told.add(schedule.elapsed().toSeconds() + " s: " + stage + " " + percent))
        .hear(new LinkedBlockingQueue<>());
  }

  /** Time and the stream in one: what comes, and after how many seconds. */
  private static final class Schedule implements Waiting {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private record Coming(Instant when, Signal signal) {}

    private final Deque<Coming> coming = new ArrayDeque<>();
    private Instant last = START;
    private Instant now = START;

    Schedule after(long seconds, Signal signal) {
      last = last.plusSeconds(seconds);
      coming.add(new Coming(last, signal));
      return this;
    }

    Duration elapsed() {
      return Duration.between(START, now);
    }

    @Override
    public Instant now() {
      return now;
    }

    @Override
    public void pause(Duration length) {
      now = now.plus(length);
    }

    @Override
    @SuppressWarnings("unchecked") // The queue is of signals, as everything here.
    public <T> T next(BlockingQueue<T> queue, Duration atMost) {
      Instant until = now.plus(atMost);
      if (coming.isEmpty() || coming.peek().when().isAfter(until)) {
        now = until;
        return null;
      }
      now = coming.peek().when();
      return (T) coming.poll().signal();
    }
  }
}
