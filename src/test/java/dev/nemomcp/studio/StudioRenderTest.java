package dev.nemomcp.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.nemomcp.studio.StudioClient.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StudioRenderTest extends StudioTest {
  private static final String RENDERS = "/api/render/proxy/lambda";

  @Test
  void rendersAndGivesTheFileByLinkAndByDownload() throws Exception {
    String session = sessionWithVideo();
    Answer started = render("render_1", session);
    assertThat(started.body().path("success").asBoolean()).isTrue();
    assertThat(started.data("status").asString()).isIn("pending", "processing", "completed");
    awaitStatus("render_1", "completed");
    Answer done = client.get(RENDERS + "/render_1");
    assertThat(done.body().path("status").asString()).isEqualTo("completed");
    assertThat(done.body().path("progress").asInt()).isEqualTo(100);
    String url = done.body().at("/output/url").asString();
    assertThat(url).isEqualTo(done.data("output").path("url").asString()).endsWith(".mp4");
    assertThat(StudioClient.withToken(studio.uri(), "").get(url).bytes())
        .isEqualTo("footage".getBytes(StandardCharsets.UTF_8));
    assertThat(client.get("/api/render/proxy/render_1/download").bytes())
        .isEqualTo("footage".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aBrokenDownloadGoesOnWhereItStopped() throws Exception {
    String session = sessionWithVideo();
    render("render_1", session);
    awaitStatus("render_1", "completed");
    String url = "/api/render/proxy/render_1/download";
    Answer rest = client.send("GET", url, null, Map.of("Range", "bytes=4-"));
    assertThat(rest.status()).isEqualTo(206);
    assertThat(rest.bytes()).isEqualTo("age".getBytes(StandardCharsets.UTF_8));
    assertThat(rest.headers().get("Content-Range")).isEqualTo("bytes 4-6/7");
    assertThat(client.send("GET", url, null, Map.of("Range", "bytes=-2")).bytes())
        .isEqualTo("ge".getBytes(StandardCharsets.UTF_8));
    assertThat(client.send("GET", url, null, Map.of("Range", "bytes=7-")).status()).isEqualTo(416);
    assertThat(
            client
                .send("GET", url, null, Map.of("Range", "bytes=4-", "If-Range", "\"other\""))
                .status())
        .isEqualTo(200);
  }

  @Test
  void tellsHowFarItIsWhileItWorks() throws Exception {
    engine.renderGate = new CountDownLatch(1);
    render("render_1", sessionWithVideo());
    await().until(() -> client.get(RENDERS + "/render_1").body().path("progress").asInt() == 52);
    assertThat(client.get(RENDERS + "/render_1").body().path("status").asString())
        .isEqualTo("processing");
    assertThat(client.get("/api/render/proxy/render_1/download").status()).isEqualTo(404);
    engine.renderGate.countDown();
    awaitStatus("render_1", "completed");
  }

  @Test
  void refusesAnIdThatWasUsedBefore() throws Exception {
    String session = sessionWithVideo();
    render("render_1", session);
    Answer again = render("render_1", session);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.message())
        .isEqualTo("The render id render_1 was used before. Send a new one.");
    awaitStatus("render_1", "completed");
    assertThat(engine.renders).hasValue(1);
  }

  @Test
  void refusesExportsWithoutAttribution() throws Exception {
    String session = sessionWithVideo();
    Answer answer =
        client.send(
            "POST",
            RENDERS,
            RequestBody.create(new byte[0]),
            Map.of("X-Skill-Source", "in-video", "X-Skill-Version", "1.0"));
    assertThat(answer.status()).isEqualTo(402);
    assertThat(answer.code()).isEqualTo(402);
    assertThat(answer.message()).endsWith("X-Skill-Platform is missing.");
    assertThat(session).isNotBlank();
  }

  @Test
  void refusesEmptyAndUnreadableDrafts() throws Exception {
    String session = client.session("empty");
    assertThat(renderDraft(session, Map.of()).message())
        .isEqualTo("The draft is empty. Upload footage first.");
    assertThat(renderDraft(session, Map.of("t", List.of("what"))).status()).isEqualTo(400);
  }

  @Test
  void refusesFormatsItCannotMake() throws Exception {
    String session = sessionWithVideo();
    JsonNode draft = client.state(session).path("draft");
    Answer answer =
        client.post(
            RENDERS,
            Map.of(
                "id",
                "r",
                "sessionId",
                session,
                "draft",
                draft,
                "output",
                Map.of("format", "exe")));
    assertThat(answer.message())
        .isEqualTo("The format exe cannot be made. Use one of gif, m4a, mov, mp3, mp4, wav, webm.");
  }

  @Test
  void saysWhyARenderFailed() throws Exception {
    String session = client.session("broken");
    client.upload(session, file("talk.mp4", "footage"));
    render("render_1", session);
    awaitStatus("render_1", "failed");
    assertThat(client.get(RENDERS + "/render_1").data("message").asString())
        .isEqualTo("The picture fell off the wall. Hang it up again.");
  }

  @Test
  void cancelsARunningRenderAndGoesOnWithTheNext() throws Exception {
    engine.renderGate = new CountDownLatch(1);
    String session = sessionWithVideo();
    render("render_1", session);
    awaitStatus("render_1", "processing");
    client.post(RENDERS + "/render_1/cancel", Map.of());
    assertThat(client.get(RENDERS + "/render_1").body().path("status").asString())
        .isEqualTo("failed");
    engine.renderGate = new CountDownLatch(0);
    render("render_2", session);
    awaitStatus("render_2", "completed");
  }

  @Test
  void aRenderGoesOnAtTheNextStart() throws Exception {
    engine.renderGate = new CountDownLatch(1);
    render("render_1", sessionWithVideo());
    awaitStatus("render_1", "processing");
    studio.close();
    engine.renderGate = new CountDownLatch(0);
    studio = open();
    client = StudioClient.signedIn(studio.uri(), "client-1");
    awaitStatus("render_1", "completed");
  }

  @Test
  void anotherClientSeesNothingOfIt() throws Exception {
    render("render_1", sessionWithVideo());
    StudioClient stranger = StudioClient.signedIn(studio.uri(), "client-2");
    assertThat(stranger.get(RENDERS + "/render_1").code()).isEqualTo(1002);
    assertThat(stranger.get(RENDERS + "/render_9").status()).isEqualTo(404);
  }

  private Answer render(String id, String session) throws IOException {
    return client.post(
        RENDERS,
        Map.of(
            "id",
            id,
            "sessionId",
            session,
            "draft",
            client.state(session).path("draft"),
            "output",
            Map.of("format", "mp4", "quality", "high")));
  }

  private Answer renderDraft(String session, Object draft) throws IOException {
    return client.post(RENDERS, Map.of("id", "render_x", "sessionId", session, "draft", draft));
  }

  private void awaitStatus(String id, String status) {
    await()
        .until(
            () -> client.get(RENDERS + "/" + id).body().path("status").asString().equals(status));
  }
}
