package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.nemo.FakeNemo;
import dev.nemomcp.nemo.FakeTime;
import dev.nemomcp.nemo.Trouble;
import dev.nemomcp.nemo.TurnScript;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/**
 * Every call that the five tools make, with its connection reset, cut or hung: the tool answers in
 * words, nothing is paid twice, and the next call works.
 */
class CutCallsTest extends AgainstCloud {
  /** What becomes of a connection. */
  enum Fault {
    RESET(Trouble.reset()),
    TRUNCATED(Trouble.truncated()),
    HUNG(Trouble.hung()),
    HUNG_HALFWAY(Trouble.hungHalfway());

    private final Trouble trouble;

    Fault(Trouble trouble) {
      this.trouble = trouble;
    }

    Trouble[] times(int count) {
      return java.util.Collections.nCopies(count, trouble).toArray(Trouble[]::new);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anUploadSaysThatItsFileIsNotThereAndCanBeRepeated(Fault fault) throws Exception {
    for (String call : List.of(FakeNemo.TOKEN_CALL, FakeNemo.SESSION_CALL, FakeNemo.UPLOAD_CALL)) {
      hurry();
      fake.trouble(call, fault.times(1));
      assertThat(fails(upload("talk.mp4"))).as(call).contains("Next: ");
      int before = fake.requests(FakeNemo.UPLOAD_CALL).size();
      assertThat(succeeds(upload("talk.mp4")).path("timeline").asString()).contains("clip.mp4");
      assertCalls(FakeNemo.UPLOAD_CALL, before + 1);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TRUNCATED", "HUNG_HALFWAY"})
  void readsGetThroughWithoutAWord(Fault fault) throws Exception {
    succeeds(upload("talk.mp4"));
    hurry();
    fake.trouble(FakeNemo.CREDITS_CALL, fault.times(2));
    succeeds(server.ask("credits", Map.of()));
    fake.trouble(FakeNemo.STATE_CALL, fault.times(2));
    succeeds(server.ask("state", Map.of()));
  }

  @ParameterizedTest
  @EnumSource(names = {"RESET", "HUNG"})
  void readsThatNeverGetThroughSaySo(Fault fault) throws Exception {
    succeeds(upload("talk.mp4"));
    hurry();
    for (String[] read :
        new String[][] {{"credits", FakeNemo.CREDITS_CALL}, {"state", FakeNemo.STATE_CALL}}) {
      fake.trouble(read[1], fault.times(10));
      assertThat(fails(server.ask(read[0], Map.of())))
          .contains("The connection to 127.0.0.1 failed: ", "Next: Try again")
          .doesNotContain("Exception", "limit=", "null");
      fake.untroubled(read[1]);
      succeeds(server.ask(read[0], Map.of()));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"RESET", "TRUNCATED"})
  void anEditIsFoundInTheStateAndSentOnce(Fault fault) throws Exception {
    succeeds(upload("talk.mp4"));
    fake.trouble(FakeNemo.EDIT_CALL, fault.times(1));
    JsonNode facts = succeeds(server.ask("edit", ADD_TITLE));
    assertThat(facts.path("status").asString()).isEqualTo("done");
    assertThat(facts.path("changes")).isNotEmpty();
    assertCalls(FakeNemo.EDIT_CALL, 1);
  }

  @ParameterizedTest
  @EnumSource(names = {"HUNG", "HUNG_HALFWAY"})
  void anEditThatHangsIsGivenUpByTheClockAndFound(Fault fault) throws Exception {
    succeeds(upload("talk.mp4"));
    time = FakeTime.impatient();
    restart();
    fake.trouble(FakeNemo.EDIT_CALL, fault.times(1));
    assertThat(succeeds(server.ask("edit", ADD_TITLE)).path("status").asString()).isEqualTo("done");
    assertCalls(FakeNemo.EDIT_CALL, 1);
  }

  @Test
  void anEditThatWasLostIsToldAsLostAndMayBeSaidAgain() throws Exception {
    succeeds(upload("talk.mp4"));
    fake.turn(new TurnScript().text("I begin.").heartbeat().cutAt(40));
    assertThat(fails(server.ask("edit", ADD_TITLE))).contains("probably lost", "say it again");
    JsonNode state = succeeds(server.ask("state", Map.of()));
    assertThat(state.has("unsettled")).isFalse();
    assertThat(state.path("last_edit").path("status").asString()).isEqualTo("failed");
    assertCalls(FakeNemo.EDIT_CALL, 1);
    succeeds(server.ask("edit", ADD_TITLE));
    assertCalls(FakeNemo.EDIT_CALL, 2);
  }

  @Test
  void anEditThatCouldNotBeSentLeavesNothingOpen() throws Exception {
    succeeds(upload("talk.mp4"));
    fake.trouble(FakeNemo.STATE_CALL, answer -> answer);
    fake.trouble(
        FakeNemo.STATE_CALL, Trouble.status(503), Trouble.status(503), Trouble.status(503));
    assertThat(fails(server.ask("edit", ADD_TITLE))).contains("was not sent");
    assertThat(succeeds(server.ask("state", Map.of())).has("unsettled")).isFalse();
    assertCalls(FakeNemo.EDIT_CALL, 0);
  }

  @ParameterizedTest
  @EnumSource
  void anExportIsRenderedOnceAndArrivesWhole(Fault fault) throws Exception {
    succeeds(upload("talk.mp4"));
    hurry();
    fake.file(FakeNemo.mp4(200_000));
    fake.trouble(FakeNemo.RENDER_CALL, fault.times(1));
    fake.trouble(FakeNemo.LOOK_CALL, fault.times(1));
    fake.trouble(FakeNemo.FILE_CALL, fault.times(2));
    fake.trouble("POST /api/auth/claim-token", fault.times(1));
    JsonNode facts = succeeds(server.ask("export", Map.of()));
    Path file = Path.of(facts.path("path").asString());
    assertThat(file).hasBinaryContent(FakeNemo.mp4(200_000));
    assertThat(file.getParent().toFile().list()).containsExactly("talk.mp4");
    assertThat(
            fake.requests(FakeNemo.RENDER_CALL).stream()
                .map(render -> render.getBody().utf8().replaceAll(".*(render_\\w+).*", "$1"))
                .distinct())
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = {"RESET", "TRUNCATED"})
  void aFileThatCannotBeFetchedNowIsFetchedLaterWithoutAnotherRender(Fault fault) throws Exception {
    succeeds(upload("talk.mp4"));
    hurry();
    fake.file(FakeNemo.mp4(200_000));
    fake.trouble(FakeNemo.FILE_CALL, Trouble.status(404));
    fake.trouble(FakeNemo.DOWNLOAD_CALL, fault.times(20));
    String told = text(server.ask("export", Map.of("wait_seconds", 20)));
    assertThat(told).contains("Next: ");
    fake.untroubled(FakeNemo.DOWNLOAD_CALL);
    JsonNode facts = succeeds(server.ask("export", Map.of()));
    assertThat(Path.of(facts.path("path").asString())).hasBinaryContent(FakeNemo.mp4(200_000));
    assertCalls(FakeNemo.RENDER_CALL, 1);
  }

  @Test
  void aBackendThatIsNotThereIsToldByEveryTool() throws Exception {
    succeeds(upload("talk.mp4"));
    fake.close();
    hurry();
    Map<String, Object> talk = Map.of("project", "talk");
    Map<String, Object> edit = Map.of("project", "talk", "instruction", "add a title");
    Map<String, Object> files = Map.of("project", "talk", "files", List.of(video("walk.mp4")));
    for (JsonNode answer :
        List.of(
            server.ask("upload", files),
            server.ask("edit", edit),
            server.ask("state", talk),
            server.ask("export", talk),
            server.ask("credits", Map.of()))) {
      assertThat(fails(answer)).contains("127.0.0.1 failed: nobody answers there.", "Next: ");
    }
  }
}
