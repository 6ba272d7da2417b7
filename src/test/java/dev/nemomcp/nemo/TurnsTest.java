package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.Nemo.ToolUse;
import dev.nemomcp.nemo.Nemo.Turn;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whole turns over HTTP, in every dialect the backend may speak. */
class TurnsTest extends AgainstFakeNemo {
  private Session session;

  @BeforeEach
  void open() throws Exception {
    session = session();
  }

  @Test
  void areSaidInTheDocumentedForm() throws Exception {
    nemo.say(session.id(), "cut \"the\" pauses", QUIET);
    var request = fake.requests(FakeNemo.EDIT_CALL).get(0);
    assertThat(request.getHeaders().get("Accept")).isEqualTo("text/event-stream");
    ByteString body = request.getBody();
    JsonNode sent = Json.read(body.utf8());
    assertThat(sent)
        .isEqualTo(
            Json.read(
                """
                {"app_name":"nemo_agent","user_id":"me","session_id":"%s",
                 "new_message":{"parts":[{"text":"cut \\"the\\" pauses"}]}}
                """
                    .formatted(session.id())));
  }

  @Test
  void comeInThePlainDialect() throws Exception {
    fake.turn(
        new TurnScript()
            .text("I look at the footage.")
            .toolCall("cut_pauses", Map.of("min", 600))
            .heartbeat()
            .blankData()
            .toolResult("cut_pauses", Map.of("status", "done"))
            .text("I cut the pauses."));
    Turn turn = say();
    assertThat(turn.reply()).isEqualTo("I cut the pauses.");
    assertThat(turn.progress()).containsExactly("I look at the footage.");
    assertThat(turn.tools())
        .containsExactly(
            new ToolUse(
                "cut_pauses", Json.read("{\"min\":600}"), Json.read("{\"status\":\"done\"}")));
    assertThat(turn.recovered()).isFalse();
  }

  @Test
  void comeInTheAgentKitsDialect() throws Exception {
    fake.turn(
        new TurnScript()
            .adkText("user", "cut the pauses", false)
            .adkThought("agent", "The user wants", true)
            .adkText("agent", "I will ", true)
            .adkText("agent", "cut.", true)
            .adkText("agent", "I will cut.", false)
            .adkCall("1", "cut_pauses", Map.of(), true)
            .adkCall("1", "cut_pauses", Map.of(), false)
            .adkResponse("1", "cut_pauses", Map.of("ok", true))
            .adkResponse("1", "cut_pauses", Map.of("ok", true))
            .adkText("agent", "The pauses ", true)
            .adkText("agent", "are gone.", true)
            .adkText("agent", "The pauses are gone.", false)
            .raw("data: {\"error\": \"boom \"x\"\"}\n\n"));
    Turn turn = say();
    assertThat(turn.reply()).isEqualTo("The pauses are gone.");
    assertThat(turn.progress()).containsExactly("I will cut.");
    assertThat(turn.tools()).hasSize(1);
  }

  @Test
  void comeInBothDialectsAtOnce() throws Exception {
    fake.turn(
        new TurnScript()
            .adkText("agent", "Working.", false)
            .toolCall("title", Map.of())
            .toolResult("title", Map.of())
            .event(Map.of("type", "of a later version", "text", "hidden"))
            .adkText("agent", "The title ", true)
            .adkText("music", "Music ", true)
            .adkText("agent", "is in.", true)
            .adkText("music", "Music too.", false)
            .heartbeat());
    Turn turn = say();
    assertThat(turn.reply()).isEqualTo("Music too.\n\nThe title is in.");
    assertThat(turn.progress()).containsExactly("Working.");
  }

  @Test
  void comeByteByByte() throws Exception {
    fake.turn(
        new TurnScript()
            .raw("\uFEFF: hello\r\n\r\n")
            .adkText("agent", "我在剪 🎬", true)
            .adkText("agent", "我在剪 🎬。", false)
            .raw("data: {\"type\":\rdata: \"tool_result\",\"name\":\"cut\"}\r\r")
            .raw("data: {\"type\":\"text\",\"content\":\"剪好了。\"}")
            .byteByByte());
    Turn turn = say();
    assertThat(turn.reply()).isEqualTo("剪好了。");
    assertThat(turn.progress()).containsExactly("我在剪 🎬。");
    assertThat(turn.tools()).hasSize(1);
  }

  @Test
  void countTheirLastEventWithoutItsBlankLine() throws Exception {
    fake.turn(new TurnScript().raw("data: {\"type\":\"text\",\"content\":\"Done.\"}"));
    assertThat(say().reply()).isEqualTo("Done.");
  }

  @Test
  void mayBeSilent() throws Exception {
    fake.turn(
        new TurnScript()
            .toolCall("title", Map.of())
            .toolResult("title", Map.of())
            .changingDraftTo(FakeNemo.draftWithTitles(1)));
    Turn turn = say();
    assertThat(turn.reply()).isEmpty();
    assertThat(turn.progress()).isEmpty();
    assertThat(turn.recovered()).isFalse();
    assertThat(time.pauses()).isEmpty();
  }

  @Test
  void tellOfAGenerationsTwoStages() throws Exception {
    fake.turn(
        new TurnScript()
            .toolCall("generate", Map.of())
            .toolResult("generate", Map.of())
            .text("The raw clip is there.")
            .toolCall("add_music", Map.of())
            .toolResult("add_music", Map.of())
            .toolCall("add_title", Map.of())
            .toolResult("add_title", Map.of())
            .text("I added music and a title."));
    Turn turn = say();
    assertThat(turn.progress()).containsExactly("The raw clip is there.");
    assertThat(turn.reply()).isEqualTo("I added music and a title.");
    assertThat(turn.tools().stream().map(ToolUse::name))
        .containsExactly("generate", "add_music", "add_title");
  }

  @Test
  void speakOfToolsWhereTheBackendSpeaksOfButtons() throws Exception {
    fake.turn(new TurnScript().text("Done. Click the Export button to save it."));
    assertThat(say().reply()).isEqualTo("Done. Use the export tool to save it.");
  }

  @Test
  void tellTheirProgress() throws Exception {
    List<String> told = new ArrayList<>();
    fake.turn(new TurnScript().progress("listening", 10).progress("cutting", 55.5).text("Done."));
    nemo.say(session.id(), "cut", (stage, percent) -> told.add(stage + " " + percent));
    assertThat(told).containsExactly("listening 10.0", "cutting 55.5");
  }

  @Test
  void failWithTheBackendsWordsWhereNothingCameOfThem() {
    fake.turn(new TurnScript().heartbeat().raw("data: {\"error\": \"no \"clip\" here\"}\n\n"));
    assertThatThrownBy(this::say)
        .isInstanceOf(NemoException.Refused.class)
        .hasMessageContaining("no \"clip\" here");
  }

  @Test
  void areLookedForWhereAGatewayGaveUp() throws Exception {
    fake.turn(new TurnScript().text("lost").changingDraftTo(FakeNemo.draftWithTitles(1)));
    fake.trouble(FakeNemo.EDIT_CALL, Trouble.status(504));
    Turn turn = say();
    assertThat(turn.recovered()).isTrue();
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(30));
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 502, 504, 522})
  void areReportedLostWhereAGatewayGaveUpAndNothingChanged(int status) {
    fake.turn(new TurnScript().text("lost"));
    fake.trouble(FakeNemo.EDIT_CALL, Trouble.status(status));
    assertThatThrownBy(this::say)
        .isInstanceOf(NemoException.Lost.class)
        .hasMessageContaining("probably lost");
    assertThat(time.pauses()).as("the edit may run on behind the gateway").hasSize(6);
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 503})
  void areLookedForOnceWhereTheBackendItselfFailed(int status) {
    fake.trouble(FakeNemo.EDIT_CALL, Trouble.status(status));
    fake.turn(new TurnScript());
    assertThatThrownBy(this::say)
        .isInstanceOf(NemoException.Lost.class)
        .hasMessageContaining(Integer.toString(status));
    assertThat(time.pauses()).containsExactly(Duration.ofSeconds(30));
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
  }

  @Test
  void thatStopForWantOfCreditsSaySoBehindWhatTheySaid() throws Exception {
    fake.turn(
        new TurnScript()
            .text("I will generate a clip.")
            .event(Map.of("type", "error", "code", 2001, "message", "No credits")));
    assertThat(say().reply())
        .startsWith("I will generate a clip.\nThe free credits are used up.")
        .contains("register?bind=user-1")
        .doesNotContain("Nothing was changed");
  }

  @Test
  void thatSucceededKeepQuietAboutATrailingError() throws Exception {
    fake.turn(
        new TurnScript()
            .text("Done.")
            .event(Map.of("type", "error", "code", 500, "message", "boom"))
            .event(Map.of("error", "boom")));
    assertThat(say().reply()).isEqualTo("Done.");
  }

  @Test
  void areNotSentWhereTheStateCannotBeRead() {
    fake.trouble(
        FakeNemo.STATE_CALL, Trouble.status(500), Trouble.status(500), Trouble.status(500));
    assertThatThrownBy(this::say).isInstanceOf(NemoException.NotSent.class);
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).isEmpty();
  }

  @Test
  void stopBeingWaitedForOnInterruptAndGoOn() throws Exception {
    fake.turn(new TurnScript().text("Working.").heartbeat().hangingAt(20));
    Thread waiting =
        new Thread(
            () -> {
              try {
                nemo.say(session.id(), "cut", QUIET);
              } catch (NemoException | InterruptedException e) {
                Thread.currentThread().setName(e.getClass().getSimpleName());
              }
            });
    waiting.start();
    org.awaitility.Awaitility.await().until(() -> fake.requests(FakeNemo.EDIT_CALL).size() == 1);
    waiting.interrupt();
    waiting.join(3_000);
    assertThat(waiting.isAlive()).isFalse();
    assertThat(waiting.getName()).isEqualTo("InterruptedException");
  }

  private Turn say() throws NemoException, InterruptedException {
    return nemo.say(session.id(), "cut the pauses", QUIET);
  }
}
