package dev.nemomcp.studio.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.store.Turns.Turn;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TurnsTest extends StoreTest {

  @Test
  void runOneAtATimeInASession() {
    String session = session();
    long first = store.turns().begin(session, "one").orElseThrow();
    assertThat(store.turns().begin(session, "two")).isEmpty();
    assertThat(store.turns().begin(session(), "elsewhere")).isPresent();
    store.turns().end(first, "done", "There.", "[]");
    assertThat(store.turns().begin(session, "two")).isPresent();
  }

  @Test
  void tellHowFarTheyAre() {
    String session = session();
    long id = store.turns().begin(session, "one").orElseThrow();
    store.turns().report(id, "Listening", 40);
    Turn turn = store.turns().latest(session).orElseThrow();
    assertThat(turn.status()).isEqualTo("running");
    assertThat(turn.stage()).isEqualTo("Listening");
    assertThat(turn.percent()).isEqualTo(40);
    store.turns().end(id, "done", "There.", "[1]");
    assertThat(store.turns().latest(session))
        .contains(new Turn(id, "one", "done", "", 100, "There.", "[1]"));
  }

  @Test
  void areInterruptedWhenTheirProcessIsGone() throws Exception {
    String session = session();
    try (Store killed = open(GONE)) {
      killed.turns().begin(session, "one");
    }
    Turn turn = store.turns().latest(session).orElseThrow();
    assertThat(turn.status()).isEqualTo("failed");
    assertThat(turn.reply()).contains("nothing was changed");
    assertThat(store.turns().begin(session, "two")).isPresent();
  }

  @Test
  void ofAProcessThatCannotBeSeenAreInterruptedWhenItsLeaseEnds() throws Exception {
    String session = session();
    try (Store remote = open(ELSEWHERE)) {
      remote.turns().begin(session, "one");
    }
    assertThat(store.turns().latest(session).orElseThrow().isRunning()).isTrue();
    pass(Turns.LEASE);
    assertThat(store.turns().latest(session).orElseThrow().isRunning()).isFalse();
  }

  @Test
  void stayAliveByReporting() throws Exception {
    String session = session();
    try (Store remote = open(ELSEWHERE)) {
      long id = remote.turns().begin(session, "one").orElseThrow();
      pass(Turns.LEASE.minus(Duration.ofSeconds(1)));
      remote.turns().report(id, "Listening", 40);
      pass(Turns.LEASE.minus(Duration.ofSeconds(1)));
    }
    assertThat(store.turns().begin(session, "two")).isEmpty();
  }

  @Test
  void areGivenUpByTheirOwnProcessOnly() throws Exception {
    String here = session();
    String there = session();
    store.turns().begin(here, "one");
    try (Store remote = open(ELSEWHERE)) {
      remote.turns().begin(there, "two");
    }
    store.turns().abandonOwn();
    assertThat(store.turns().latest(here).orElseThrow().isRunning()).isFalse();
    assertThat(store.turns().latest(there).orElseThrow().isRunning()).isTrue();
  }
}
