package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nemomcp.nemo.Nemo.Credits;
import dev.nemomcp.nemo.Nemo.Output;
import dev.nemomcp.nemo.Nemo.Render;
import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.Nemo.Turn;
import dev.nemomcp.nemo.Nemo.TurnListener;
import dev.nemomcp.nemo.Nemo.Uploaded;
import dev.nemomcp.skill.Skill;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a backend owes the client, whichever it is: the same tests run against a fake of the cloud
 * and against the embedded studio, so that the two cannot drift apart.
 */
public abstract class NemoContract {
  protected static final Skill SKILL = new Skill("in-video", "1.0.0", "unknown");
  private static final TurnListener QUIET = (stage, percent) -> {};

  @TempDir protected Path folder;
  private Nemo nemo;

  /** Where the backend under test listens. It serves every client id. */
  protected abstract URI backend();

  /** A video of a second or more that the backend can read. */
  protected abstract Path video() throws Exception;

  /** An instruction that changes the draft of that video's project. */
  protected String edit() {
    return "Add the title \"Hello\"";
  }

  @BeforeEach
  void connect() {
    nemo = NemoClient.connect(settings());
  }

  private NemoSettings settings() {
    return NemoSettings.at(backend(), folder.resolve("config"), SKILL);
  }

  @Test
  void opensSessionsWithIdsOfTheirOwn() throws Exception {
    Session first = nemo.createSession("first", "en");
    Session second = nemo.createSession("second", "zh-CN");
    assertThat(first.id()).isNotBlank().isNotEqualTo(second.id());
    assertThat(first.taskId()).isNotBlank();
  }

  @Test
  void tellsTheCredits() throws Exception {
    Credits credits = nemo.credits();
    assertThat(credits.available() + credits.frozen()).isEqualTo(credits.total());
  }

  @Test
  void takesAVideoAndPutsItOnTheTimeline() throws Exception {
    Session session = nemo.createSession("project", "en");
    List<Uploaded> uploaded = nemo.upload(session.id(), List.of(video()), done -> {});
    assertThat(uploaded).hasSize(1);
    assertThat(uploaded.get(0).type()).isEqualTo("video");
    assertThat(uploaded.get(0).seconds()).isGreaterThan(0.5);
    assertThat(nemo.state(session.id()).draft().path("t").size()).isPositive();
  }

  @Test
  void anEditChangesTheDraftAndSaysSo() throws Exception {
    Session session = sessionWithVideo();
    JsonNode before = nemo.state(session.id()).draft();
    Turn turn = nemo.say(session.id(), edit(), QUIET);
    assertThat(turn.reply()).isNotBlank();
    assertThat(turn.tools()).isNotEmpty();
    assertThat(nemo.state(session.id()).draft()).isNotEqualTo(before);
  }

  @Test
  void rendersTheDraftToAFile() throws Exception {
    Session session = sessionWithVideo();
    JsonNode draft = nemo.state(session.id()).draft();
    String id = "render_" + UUID.randomUUID();
    nemo.startRender(session.id(), id, draft, new Output("mp4", "high", 0, 0, 0));
    Render render = nemo.awaitRender(id, seen -> {});
    assertThat(render.isDone()).as(render.message()).isTrue();
    Path file = folder.resolve("final.mp4");
    nemo.download(render, file, done -> {});
    assertThat(WholeMedia.isWhole(file)).isTrue();
  }

  @Test
  void joinsARenderThatIsAskedForAgain() throws Exception {
    Session session = sessionWithVideo();
    JsonNode draft = nemo.state(session.id()).draft();
    String id = "render_" + UUID.randomUUID();
    assertThat(nemo.findRender(id)).isEmpty();
    for (int i = 0; i < 2; i++) {
      Render asked = nemo.startRender(session.id(), id, draft, new Output("mp4", "high", 0, 0, 0));
      assertThat(asked.id()).isEqualTo(id);
    }
    assertThat(nemo.findRender(id)).isPresent();
    assertThat(nemo.awaitRender(id, seen -> {}).isDone()).isTrue();
  }

  @Test
  void leavesItsMarkOnTheWork() throws Exception {
    Session session = sessionWithVideo();
    JsonNode before = nemo.state(session.id()).work();
    assertThat(nemo.state(session.id()).work()).as("a look changes nothing").isEqualTo(before);
    nemo.say(session.id(), edit(), QUIET);
    assertThat(nemo.state(session.id()).work()).isNotEqualTo(before);
  }

  @Test
  void refusesAnUnknownSession() {
    assertThatThrownBy(() -> nemo.state("00000000-0000-4000-8000-000000000000"))
        .isInstanceOf(NemoException.SessionLost.class);
  }

  @Test
  void refusesAFileThatIsNoMedia() throws Exception {
    Session session = nemo.createSession("project", "en");
    JsonNode answer =
        post(
            "/api/upload-video/nemo_agent/me/" + session.id(),
            new okhttp3.MultipartBody.Builder()
                .setType(okhttp3.MultipartBody.FORM)
                .addFormDataPart(
                    "files",
                    "notes.txt",
                    RequestBody.create("Just words.", MediaType.get("text/plain")))
                .build(),
            true);
    assertThat(answer.path("code").asInt()).isEqualTo(4001);
  }

  @Test
  void refusesATokenItDidNotGive() {
    Nemo stranger = NemoClient.connect(settings().withToken(new Secret("nobodys-token")));
    assertThatThrownBy(stranger::credits).isInstanceOf(NemoException.NotSignedIn.class);
  }

  @Test
  void givesNoTokenWithoutAClientId() throws Exception {
    Request request =
        new Request.Builder()
            .url(backend() + "/api/auth/anonymous-token")
            .post(RequestBody.create(new byte[0]))
            .build();
    try (Response response = new OkHttpClient().newCall(request).execute()) {
      assertThat(response.code()).isEqualTo(400);
    }
  }

  @Test
  void exportsForNobodyWithoutAttribution() throws Exception {
    Session session = sessionWithVideo();
    String body =
        "{\"id\":\"render_x\",\"sessionId\":\"%s\",\"draft\":%s,\"output\":{\"format\":\"mp4\",\"quality\":\"high\"}}"
            .formatted(session.id(), nemo.state(session.id()).draft());
    JsonNode answer =
        post(
            "/api/render/proxy/lambda",
            RequestBody.create(body, MediaType.get("application/json")),
            false);
    assertThat(answer.path("code").asInt()).isEqualTo(402);
  }

  private Session sessionWithVideo() throws Exception {
    Session session = nemo.createSession("project", "en");
    nemo.upload(session.id(), List.of(video()), done -> {});
    return session;
  }

  /** A call that the client would not make, with the client's own account. */
  private JsonNode post(String path, RequestBody body, boolean attributed) throws IOException {
    Path config = folder.resolve("config");
    String clientId = Files.readString(config.resolve("client_id"), StandardCharsets.UTF_8);
    JsonNode kept = new JsonMapper().readTree(Files.readString(config.resolve("credentials.json")));
    String token = kept.path("backends").iterator().next().path("token").asString();
    Request.Builder request =
        new Request.Builder()
            .url(backend() + path)
            .header("X-Client-Id", clientId)
            .header("Authorization", "Bearer " + token)
            .post(body);
    if (attributed) {
      request
          .header("X-Skill-Source", SKILL.name())
          .header("X-Skill-Version", SKILL.version())
          .header("X-Skill-Platform", SKILL.platform());
    }
    try (Response response = new OkHttpClient().newCall(request.build()).execute()) {
      return new JsonMapper().readTree(response.body().string());
    }
  }
}
