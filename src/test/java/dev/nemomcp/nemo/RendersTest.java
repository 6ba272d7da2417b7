package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nemomcp.nemo.Nemo.Output;
import dev.nemomcp.nemo.Nemo.Render;
import dev.nemomcp.nemo.Nemo.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RendersTest extends AgainstFakeNemo {
  private static final Output MP4 = new Output("mp4", "high", 0, 0, 0);

  private Session session;

  @BeforeEach
  void open() throws Exception {
    session = session();
  }

  @Test
  void areAskedForInTheDocumentedFormWithTheDraftAsItCame() throws Exception {
    ObjectNode draft = FakeNemo.draftWithTitles(1);
    draft.put("unknown", 90_071_992_547_409_931L).putObject("x").putNull("y");
    Render render = nemo.startRender(session.id(), "render_7", draft, MP4);
    assertThat(render.id()).isEqualTo("render_7");
    assertThat(render.status()).isEqualTo("pending");
    JsonNode sent = Json.read(fake.requests(FakeNemo.RENDER_CALL).get(0).getBody().utf8());
    assertThat(sent.propertyNames()).containsOnly("id", "sessionId", "draft", "output");
    assertThat(sent.path("sessionId").asString()).isEqualTo(session.id());
    assertThat(sent.path("draft")).isEqualTo(draft);
    assertThat(sent.path("output"))
        .isEqualTo(Json.read("{\"format\":\"mp4\",\"quality\":\"high\"}"));
  }

  @Test
  void carryTheStudiosWishesOnlyWhereThereAreAny() throws Exception {
    Output small = new Output("mp4", "standard", 720, 24, 10_000_000);
    nemo.startRender(session.id(), "render_7", FakeNemo.draftWithTitles(0), small);
    JsonNode sent = Json.read(fake.requests(FakeNemo.RENDER_CALL).get(0).getBody().utf8());
    assertThat(sent.path("output").path("shortSide").asInt()).isEqualTo(720);
    assertThat(sent.path("output").path("framesPerSecond").asInt()).isEqualTo(24);
    assertThat(sent.path("output").path("maxBytes").asInt()).isEqualTo(10_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"t\":[]}", "{\"t\":[{\"tt\":0,\"sg\":[]}]}", "null"})
  void areNotAskedForWithoutAnythingOnTheTimeline(String draft) {
    assertThatThrownBy(() -> nemo.startRender(session.id(), "render_7", Json.read(draft), MP4))
        .isInstanceOf(NemoException.Refused.class)
        .hasMessageContaining("empty");
    assertThat(fake.requests(FakeNemo.RENDER_CALL)).isEmpty();
  }

  @Test
  void areWatchedWithGrowingPausesUntilTheyAreDone() throws Exception {
    nemo.startRender(session.id(), "render_7", FakeNemo.draftWithTitles(0), MP4);
    List<Double> seen = new ArrayList<>();
    Render done = nemo.awaitRender("render_7", render -> seen.add(render.percent()));
    assertThat(done.isDone()).isTrue();
    assertThat(done.url()).endsWith("/files/render_7");
    assertThat(seen).containsExactly(5.0, 50.0, 100.0);
    assertThat(time.pauses()).isSorted().hasSize(2);
  }

  @Test
  void areWatchedThroughTheNetworksFaults() throws Exception {
    nemo.startRender(session.id(), "render_7", FakeNemo.draftWithTitles(0), MP4);
    fake.trouble(
        FakeNemo.LOOK_CALL,
        Trouble.reset(),
        Trouble.status(408),
        Trouble.status(500),
        Trouble.status(429),
        Trouble.status(429),
        Trouble.truncated());
    assertThat(nemo.awaitRender("render_7", render -> {}).isDone()).isTrue();
    assertThat(fake.requests(FakeNemo.RENDER_CALL)).hasSize(1);
  }

  static Stream<Trouble> unknown() {
    return Stream.of(Trouble.status(400), Trouble.status(404), Trouble.code(404, "unknown"));
  }

  @ParameterizedTest
  @MethodSource("unknown")
  void areNotWatchedAnyLongerWhereTheBackendKnowsThemNot(Trouble refusal) throws Exception {
    nemo.startRender(session.id(), "render_7", FakeNemo.draftWithTitles(0), MP4);
    fake.trouble(FakeNemo.LOOK_CALL, refusal);
    assertThatThrownBy(() -> nemo.awaitRender("render_7", render -> {}))
        .isInstanceOf(NemoException.Refused.class);
    assertThat(fake.requests(FakeNemo.LOOK_CALL)).hasSize(1);
  }

  @Test
  void areGivenUpAfterAQuarterOfAnHourWithoutChange() throws Exception {
    Trouble stuck = Trouble.status(200, Map.of("status", "processing", "progress", 7));
    fake.trouble(
        FakeNemo.LOOK_CALL, Stream.generate(() -> stuck).limit(100).toArray(Trouble[]::new));
    Renders renders = new Renders(new Api(settings()), PollSchedule.CLOUD);
    assertThatThrownBy(() -> renders.await("render_7", render -> {}))
        .isInstanceOf(NemoException.TimedOut.class);
    Duration waited = time.pauses().stream().reduce(Duration.ZERO, Duration::plus);
    assertThat(waited).isBetween(Duration.ofMinutes(10), Duration.ofMinutes(16));
  }

  @Test
  void tellWhyTheyFailed() throws Exception {
    nemo.startRender(session.id(), "render_7", FakeNemo.draftWithTitles(0), MP4);
    fake.trouble(
        FakeNemo.LOOK_CALL,
        Trouble.status(200, Map.of("data", Map.of("status", "failed", "error", "no memory"))));
    Render failed = nemo.awaitRender("render_7", render -> {});
    assertThat(failed.isFailed()).isTrue();
    assertThat(failed.message()).isEqualTo("no memory");
  }

  @Test
  void thatFailAtOnceAreToldAndNotAskedForAgainHere() throws Exception {
    fake.trouble(
        FakeNemo.RENDER_CALL, Trouble.status(200, Map.of("id", "render_7", "status", "failed")));
    Render render = nemo.startRender(session.id(), "render_7", FakeNemo.draftWithTitles(0), MP4);
    assertThat(render.isFailed()).isTrue();
    assertThat(fake.requests(FakeNemo.RENDER_CALL)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'t':[{'tt':0,'sg':[{'x':0.12345678901234567890123,'id':123456789012345678901234567890}]}]}",
        "{'t':[{'tt':0,'sg':[{'one':1.0,'ten':1.10,'big':9007199254740993.0}]}],'z':null,'a':[]}",
        "{'t':[{'tt':0,'sg':[{'text':'\\u0000 \\\" 剪 🎬'}]}],'':{'':0}}",
      })
  void carryTheDraftToTheLastDigit(String text) throws Exception {
    String draft = text.replace('\'', '"');
    fake.trouble(
        FakeNemo.STATE_CALL,
        answer ->
            new mockwebserver3.MockResponse.Builder()
                .setHeader("Content-Type", "application/json")
                .body("{\"code\":0,\"data\":{\"state\":{\"draft\":" + draft + "}}}"));
    nemo.startRender(session.id(), "render_7", nemo.state(session.id()).draft(), MP4);
    assertThat(fake.requests(FakeNemo.RENDER_CALL).get(0).getBody().utf8())
        .contains("\"draft\":" + draft);
  }

  static Stream<Trouble> taken() {
    return Stream.of(
        Trouble.status(409),
        Trouble.code(409, "taken"),
        Trouble.status(400, Map.of("detail", "Render id already exists")),
        Trouble.status(200, Map.of("success", false, "error", "Duplicate render id")));
  }

  @ParameterizedTest
  @MethodSource("taken")
  void whoseIdIsTakenByThemselvesAreJoined(Trouble taken) throws Exception {
    nemo.startRender(session.id(), "render_7", FakeNemo.draftWithTitles(0), MP4);
    fake.trouble(FakeNemo.RENDER_CALL, taken);
    Render joined = nemo.startRender(session.id(), "render_7", FakeNemo.draftWithTitles(0), MP4);
    assertThat(joined.id()).isEqualTo("render_7");
    assertThat(fake.requests(FakeNemo.RENDER_CALL)).hasSize(2);
  }

  @ParameterizedTest
  @MethodSource("taken")
  void whoseIdIsTakenByNobodyKnownGetANewIdOnce(Trouble taken) throws Exception {
    fake.trouble(FakeNemo.RENDER_CALL, taken);
    fake.trouble(FakeNemo.LOOK_CALL + "/render_7", Trouble.status(404));
    Render render = nemo.startRender(session.id(), "render_7", FakeNemo.draftWithTitles(0), MP4);
    assertThat(render.id()).isNotEqualTo("render_7");
    assertThat(fake.requests(FakeNemo.RENDER_CALL)).hasSize(2);
  }

  @Test
  void areNotStartedTwiceWhereTheAnswerWasLost() throws Exception {
    fake.trouble(FakeNemo.RENDER_CALL, Trouble.reset());
    Render render = nemo.startRender(session.id(), "render_7", FakeNemo.draftWithTitles(0), MP4);
    assertThat(render.id()).isEqualTo("render_7");
    assertThat(fake.requests(FakeNemo.RENDER_CALL)).hasSize(1);
  }

  @Test
  void areCancelledWhereTheyCanBe() throws Exception {
    nemo.cancelRender("render_7");
    assertThat(fake.requests("POST /api/render/proxy/lambda/render_7/cancel")).hasSize(1);
  }

  @Test
  void pauseLongerAndLongerButNeverLong() {
    assertThat(PollSchedule.CLOUD.pause(0)).isEqualTo(Duration.ofSeconds(2));
    assertThat(PollSchedule.CLOUD.pause(3)).isBetween(Duration.ofSeconds(3), Duration.ofSeconds(6));
    assertThat(PollSchedule.CLOUD.pause(30)).isEqualTo(Duration.ofSeconds(15));
    assertThat(PollSchedule.CLOUD.pause(10_000)).isEqualTo(Duration.ofSeconds(15));
  }
}
