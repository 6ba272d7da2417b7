package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.Nemo.State;
import dev.nemomcp.nemo.Nemo.Turn;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The edit stream breaks off, at every stage: the edit is found, and never sent again. */
class StreamCutTest extends AgainstFakeNemo {
  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);
  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  /** From before the first byte to just before the answer is told. */
  static IntStream stages() {
    int answerAt = script().length() - 60;
    return IntStream.iterate(0, at -> at < answerAt, at -> at + 97);
  }

  private static TurnScript script() {
    return new TurnScript()
        .heartbeat()
        .adkText("agent", "I look at ", true)
        .adkText("agent", "I look at it.", false)
        .toolCall("title", Map.of("text", "标题"))
        .progress("writing", 50)
        .heartbeat()
        .toolResult("title", Map.of("status", "done"))
        .text("I added a title to it, as you wished.");
  }

  @ParameterizedTest
  @MethodSource("stages")
  void anEditThatWasDoneIsFoundInTheState(int at) throws Exception {
    Session session = session();
    fake.turn(script().cutAt(at).changingDraftTo(FakeNemo.draftWithTitles(1)));
    Turn turn = nemo.say(session.id(), "add a title", QUIET);
    assertThat(turn.recovered()).isTrue();
    assertThat(turn.reply()).isEmpty();
    assertThat(time.pauses()).containsExactly(HALF_A_MINUTE);
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("stages")
  void anEditThatWasLostIsSaidToBeLost(int at) throws Exception {
    Session session = session();
    fake.turn(script().cutAt(at));
    assertThatThrownBy(() -> nemo.say(session.id(), "add a title", QUIET))
        .isInstanceOf(NemoException.Lost.class)
        .hasMessageContaining("probably lost");
    List<Duration> pauses = new ArrayList<>(List.of(HALF_A_MINUTE));
    pauses.addAll(Collections.nCopies(5, A_MINUTE));
    assertThat(time.pauses()).isEqualTo(pauses);
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("stages")
  void aStreamThatHangsIsGivenUpByTheClock(int at) throws Exception {
    time = FakeTime.impatient();
    nemo = NemoClient.connect(settings());
    Session session = session();
    fake.turn(script().hangingAt(at).changingDraftTo(FakeNemo.draftWithTitles(1)));
    Turn turn = nemo.say(session.id(), "add a title", QUIET);
    assertThat(turn.recovered()).isTrue();
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
  }

  @Test
  void anEditThatHangsAndDidNothingIsTimedOut() throws Exception {
    time = FakeTime.impatient();
    nemo = NemoClient.connect(settings());
    Session session = session();
    fake.turn(script().hangingAt(30));
    assertThatThrownBy(() -> nemo.say(session.id(), "add a title", QUIET))
        .isInstanceOf(NemoException.TimedOut.class)
        .hasMessageContaining("10 minutes")
        .hasNoCause();
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
  }

  @Test
  void aConnectionResetBeforeTheAnswerIsNoReasonToSendAgain() throws Exception {
    Session session = session();
    fake.turn(script().changingDraftTo(FakeNemo.draftWithTitles(1)));
    fake.trouble(FakeNemo.EDIT_CALL, Trouble.reset());
    assertThat(nemo.say(session.id(), "add a title", QUIET).recovered()).isTrue();
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
  }

  @Test
  void anAnswerThatWasHeardCountsThoughTheStreamWasCutBehindIt() throws Exception {
    Session session = session();
    TurnScript answered = script().heartbeat();
    fake.turn(answered.cutAt(answered.length() - 2));
    Turn turn = nemo.say(session.id(), "add a title", QUIET);
    assertThat(turn.reply()).isEqualTo("I added a title to it, as you wished.");
    assertThat(turn.recovered()).isFalse();
    assertThat(time.pauses()).containsExactly(HALF_A_MINUTE);
  }

  @Test
  void aStateThatCannotBeReadForAWhileDoesNotEndTheSearch() throws Exception {
    Session session = session();
    fake.turn(script().cutAt(80).changingDraftTo(FakeNemo.draftWithTitles(1)));
    fake.trouble(FakeNemo.STATE_CALL, answer -> answer);
    for (int i = 0; i < 4; i++) {
      fake.trouble(FakeNemo.STATE_CALL, Trouble.status(503));
    }
    assertThat(nemo.say(session.id(), "add a title", QUIET).recovered()).isTrue();
    assertThat(time.pauses()).contains(HALF_A_MINUTE, A_MINUTE);
  }

  @Test
  void aBackendThatIsNotThereWasNotSentAnything() throws Exception {
    Session session = session();
    URI gone = fake.url();
    fake.close();
    Nemo late = NemoClient.connect(NemoSettings.at(gone, config(), SKILL).withWaiting(time));
    assertThatThrownBy(() -> late.say(session.id(), "add a title", QUIET))
        .isInstanceOf(NemoException.NotSent.class)
        .hasMessageContaining("127.0.0.1")
        .hasMessageContaining("was not sent");
  }

  @Test
  void aStateThatIsGoneForAMomentIsNoChange() throws Exception {
    Session session = session();
    fake.turn(script().cutAt(80));
    fake.trouble(FakeNemo.STATE_CALL, answer -> answer);
    for (int i = 0; i < 6; i++) {
      fake.trouble(
          FakeNemo.STATE_CALL,
          i % 2 == 0 ? Trouble.status(404) : Trouble.body("{\"code\":0,\"data\":{}}"));
    }
    assertThatThrownBy(() -> nemo.say(session.id(), "add a title", QUIET))
        .isInstanceOf(NemoException.Lost.class);
  }

  @Test
  void aStreamThatEndsBeforeItBeginsIsLookedAfterOnce() throws Exception {
    Session session = session();
    fake.turn(new TurnScript().heartbeat().changingDraftTo(FakeNemo.draftWithTitles(1)));
    assertThat(nemo.say(session.id(), "add a title", QUIET).recovered()).isTrue();
    fake.turn(new TurnScript());
    assertThat(nemo.say(session.id(), "add a title", QUIET).recovered()).isFalse();
    assertThat(time.pauses()).containsExactly(HALF_A_MINUTE, HALF_A_MINUTE);
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(2);
  }

  @Test
  void aPageOfTheNetworksOwnIsNoTurn() throws Exception {
    Session session = session();
    fake.turn(new TurnScript());
    fake.trouble(
        FakeNemo.EDIT_CALL,
        answer ->
            new mockwebserver3.MockResponse.Builder()
                .setHeader("Content-Type", "text/html")
                .body("<html>Sign in to the hotel's network</html>"));
    assertThatThrownBy(() -> nemo.say(session.id(), "add a title", QUIET))
        .isInstanceOf(NemoException.Lost.class)
        .hasMessageContaining("made no sense");
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
  }

  @Test
  void aTurnOfAnEarlierProcessIsFoundByItsDraft() throws Exception {
    Session session = session();
    State before = nemo.state(session.id());
    fake.draft(session.id(), FakeNemo.draftWithTitles(1));
    State now = nemo.awaitChange(session.id(), before.work());
    assertThat(now.draft()).isNotEqualTo(before.draft());
    assertThat(time.pauses()).containsExactly(HALF_A_MINUTE);
  }
}
