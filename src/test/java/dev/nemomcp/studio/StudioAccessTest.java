package dev.nemomcp.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.StudioClient.Answer;
import dev.nemomcp.studio.http.StudioApi;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;

class StudioAccessTest extends StudioTest {
  private static final String TOKEN = "/api/auth/anonymous-token";

  @Test
  void givesATokenToWhoSendsAClientId() throws Exception {
    Answer answer = askForToken("somebody");
    assertThat(answer.data("token").asString()).startsWith("nmv_usr_");
    assertThat(answer.data("credits").asInt()).isEqualTo(100);
    assertThat(answer.data("expires_at").asString()).isNotBlank();
  }

  @Test
  void refusesATokenWithoutAClientId() throws Exception {
    Answer answer = client.send("POST", TOKEN, null, Map.of());
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.message()).contains("X-Client-Id");
  }

  @Test
  void slowsDownWhoAsksForTokensOverAndOver() throws Exception {
    for (int i = 0; i < 10; i++) {
      assertThat(askForToken("greedy").code()).isZero();
    }
    assertThat(askForToken("greedy").status()).isEqualTo(429);
    assertThat(askForToken("modest").code()).isZero();
  }

  @Test
  void servesItsOwnClientOnlyWhereItBelongsToOne() throws Exception {
    try (Studio own =
        Studio.start(
            new StudioSettings(folder.resolve("own"), folder, 0, Optional.of("me")),
            engine.engine(),
            StudioApi.Settings.of(0, Optional.of("me")))) {
      StudioClient anybody = StudioClient.withToken(own.uri(), "");
      assertThat(anybody.send("POST", TOKEN, null, Map.of("X-Client-Id", "you")).status())
          .isEqualTo(403);
      assertThat(anybody.send("POST", TOKEN, null, Map.of("X-Client-Id", "me")).code()).isZero();
    }
  }

  @Test
  void refusesMissingAndUnknownTokens() throws Exception {
    for (String token : new String[] {"", "nmv_usr_made_up"}) {
      Answer answer =
          StudioClient.withToken(studio.uri(), token).get("/api/credits/balance/simple");
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.code()).isEqualTo(1001);
    }
  }

  @Test
  void chargesNothing() throws Exception {
    Answer answer = client.get("/api/credits/balance/simple");
    assertThat(answer.data("available").asInt()).isEqualTo(100);
    assertThat(answer.data("frozen").asInt()).isZero();
    assertThat(answer.data("total").asInt()).isEqualTo(100);
    assertThat(answer.data("note").asString()).contains("nothing is ever charged");
  }

  @Test
  void idsAreLongNumbersInText() throws Exception {
    Answer answer =
        client.post("/api/tasks/me/with-session/nemo_agent", Map.of("task_name", "holiday"));
    assertThat(answer.data("session_id").isString()).isTrue();
    assertThat(answer.data("session_id").asString()).matches("\\d{19}");
    assertThat(answer.data("task_id").asString()).matches("\\d{19}");
  }

  @Test
  void knowsSessionsOfTheCallersOnly() throws Exception {
    String session = sessionWithVideo();
    StudioClient stranger = StudioClient.signedIn(studio.uri(), "client-2");
    String path = "/api/state/nemo_agent/me/" + session + "/latest";
    assertThat(stranger.get(path).code()).isEqualTo(1002);
    assertThat(stranger.say(session, "title Hi").code()).isEqualTo(1002);
    assertThat(client.get("/api/state/nemo_agent/me/1/latest").code()).isEqualTo(1002);
    assertThat(client.get(path).code()).isZero();
  }

  @Test
  void sessionsSurviveARestart() throws Exception {
    String session = sessionWithVideo();
    client.events(session, "title Hello");
    var before = client.state(session).path("draft");
    studio.close();
    studio = open();
    client = StudioClient.signedIn(studio.uri(), "client-1");
    assertThat(client.state(session).path("draft")).isEqualTo(before);
  }

  @Test
  void twoStudiosShareOneFolder() throws Exception {
    String session = sessionWithVideo();
    try (Studio second = open()) {
      StudioClient other = StudioClient.signedIn(second.uri(), "client-1");
      other.events(session, "title Hello");
      assertThat(client.state(session).path("draft")).isEqualTo(other.state(session).path("draft"));
    }
  }

  @Test
  void refusesPagesOfOtherSites() throws Exception {
    assertThat(
            client
                .send("GET", "/api/credits/balance/simple", null, Map.of("Host", "evil.test"))
                .status())
        .isEqualTo(403);
    assertThat(
            client
                .send(
                    "GET",
                    "/api/credits/balance/simple",
                    null,
                    Map.of("Origin", "https://evil.test"))
                .status())
        .isEqualTo(403);
    assertThat(
            client
                .send("GET", "/api/credits/balance/simple", null, Map.of("Host", "localhost:1"))
                .status())
        .isEqualTo(200);
  }

  @Test
  void showsAProjectInTheBrowserToWhoHasItsLink() throws Exception {
    String session = client.session("<my> holiday");
    client.upload(session, file("talk.mp4", "footage"));
    client.events(session, "title {{files}}");
    Answer claim =
        client.post("/api/auth/claim-token", Map.of("task_id", "1", "session_id", session));
    assertThat(claim.data("expires_in").asInt()).isEqualTo(604_800);
    String link = "/workspace/claim?ct=" + claim.data("claim_token").asString();
    StudioClient browser = StudioClient.withToken(studio.uri(), "");
    Answer page = browser.get(link);
    assertThat(page.headers().get("Content-Security-Policy")).contains("default-src 'none'");
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8))
        .contains("<h1>&lt;my&gt; holiday</h1>")
        .contains("Timeline (2 tracks): 1. Video: talk.mp4 (0-10s)")
        .contains("<li>+ talk.mp4</li>")
        .contains("<li><strong>title { {files}}</strong></li>")
        .contains("data:image/jpeg;base64,");
    assertThat(browser.get("/workspace/claim?ct=clm_made_up").status()).isEqualTo(404);
    StudioClient stranger = StudioClient.signedIn(studio.uri(), "client-2");
    assertThat(stranger.post("/api/auth/claim-token", Map.of("session_id", session)).code())
        .isEqualTo(1002);
  }

  @Test
  void saysWhatIsWrongWithACall() throws Exception {
    assertThat(client.get("/api/nothing").message()).isEqualTo("The API has no such call.");
    Answer broken = client.send("POST", "/run_sse", RequestBody.create("{".getBytes()), Map.of());
    assertThat(broken.status()).isEqualTo(400);
    assertThat(broken.message()).startsWith("The body is not valid JSON");
    assertThat(client.say(sessionWithVideo(), " ").message()).startsWith("The message is empty");
  }

  private Answer askForToken(String client) throws Exception {
    return this.client.send("POST", TOKEN, null, Map.of("X-Client-Id", client));
  }
}
