package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nemomcp.nemo.Nemo.Output;
import dev.nemomcp.nemo.Nemo.Session;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call, with its connection reset, cut or hung: never anything but a typed answer. */
class CutAnywhereTest extends AgainstFakeNemo {

  /** A call of the client. */
  private interface Use {
    void of(CutAnywhereTest test, Nemo client, Session session) throws Exception;
  }

  private static final Map<String, Use> READS =
      Map.of(
          FakeNemo.CREDITS_CALL,
          (test, client, session) -> client.credits(),
          FakeNemo.STATE_CALL,
          (test, client, session) -> client.state(session.id()),
          FakeNemo.LOOK_CALL,
          (test, client, session) -> client.findRender("render_0"));

  private static final Map<String, Use> WRITES =
      Map.of(
          FakeNemo.TOKEN_CALL,
          (test, client, session) ->
              NemoClient.connect(
                      NemoSettings.at(test.fake.url(), test.folder.resolve("other-config"), SKILL)
                          .withTimeouts(SHORT))
                  .createSession("project", "en"),
          FakeNemo.SESSION_CALL,
          (test, client, session) -> client.createSession("project", "en"),
          FakeNemo.UPLOAD_CALL,
          (test, client, session) ->
              client.upload(session.id(), List.of(test.video("a.mp4")), done -> {}));

  static Stream<Arguments> faults() {
    return Map.of(
            "reset", Trouble.reset(),
            "truncated", Trouble.truncated(),
            "hung", Trouble.hung(),
            "hung halfway", Trouble.hungHalfway())
        .entrySet()
        .stream()
        .map(fault -> Arguments.of(fault.getKey(), fault.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void readsGetThroughTheSecondTime(String name, Trouble fault) throws Exception {
    Session session = prepared();
    for (Map.Entry<String, Use> read : READS.entrySet()) {
      int before = fake.requests(read.getKey()).size();
      fake.trouble(read.getKey(), fault);
      read.getValue().of(this, client(), session);
      assertThat(fake.requests(read.getKey()).size() - before).as(read.getKey()).isEqualTo(2);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void readsThatNeverGetThroughSaySo(String name, Trouble fault) throws Exception {
    Session session = prepared();
    for (Map.Entry<String, Use> read : READS.entrySet()) {
      fake.trouble(read.getKey(), fault, fault, fault);
      assertThatThrownBy(() -> read.getValue().of(this, client(), session))
          .as(read.getKey())
          .isInstanceOf(NemoException.Unreachable.class);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void writesAreNotRepeated(String name, Trouble fault) throws Exception {
    Session session = prepared();
    for (Map.Entry<String, Use> write : WRITES.entrySet()) {
      int before = fake.requests(write.getKey()).size();
      fake.trouble(write.getKey(), fault);
      assertThatThrownBy(() -> write.getValue().of(this, client(), session))
          .as(write.getKey())
          .isInstanceOf(NemoException.Unreachable.class);
      assertThat(fake.requests(write.getKey()).size() - before).as(write.getKey()).isEqualTo(1);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aRenderIsStartedOnce(String name, Trouble fault) throws Exception {
    Session session = prepared();
    fake.trouble(FakeNemo.RENDER_CALL, fault);
    start(session, "render_1");
    assertThat(fake.requests(FakeNemo.RENDER_CALL)).hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("faults")
  void aDownloadArrivesWhole(String name, Trouble fault) throws Exception {
    prepared();
    fake.file(FakeNemo.mp4(200_000)).trouble(FakeNemo.FILE_CALL, fault, fault);
    var render = new Nemo.Render("render_0", "completed", 100, fake.url() + "/files/1", "");
    client().download(render, folder.resolve("final.mp4"), done -> {});
    assertThat(folder.resolve("final.mp4")).hasBinaryContent(FakeNemo.mp4(200_000));
  }

  @Test
  void aRefusedConnectionIsToldByEveryCall() throws Exception {
    Session session = prepared();
    URI gone = fake.url();
    fake.close();
    Nemo client =
        NemoClient.connect(
            NemoSettings.at(gone, config(), SKILL).withWaiting(time).withTimeouts(SHORT));
    for (Map<String, Use> uses : List.of(READS, WRITES)) {
      for (Map.Entry<String, Use> use : uses.entrySet()) {
        assertThatThrownBy(() -> use.getValue().of(this, client, session))
            .as(use.getKey())
            .isInstanceOf(NemoException.Unreachable.class);
      }
    }
  }

  private Session prepared() throws Exception {
    Session session = session();
    start(session, "render_0");
    return session;
  }

  private void start(Session session, String id) throws Exception {
    client()
        .startRender(
            session.id(), id, FakeNemo.draftWithTitles(0), new Output("mp4", "high", 0, 0, 0));
  }

  private Nemo client() {
    return NemoClient.connect(settings().withTimeouts(SHORT));
  }
}
