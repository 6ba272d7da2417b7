package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nemomcp.nemo.Nemo.Output;
import dev.nemomcp.nemo.Nemo.Session;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The token stays between client and backend, and so does who calls. */
class SecretsTest extends AgainstFakeNemo {

  @Test
  void neverShow() throws Exception {
    StringBuilder seen = new StringBuilder();
    Handler logs = everyLog(seen);
    PrintStream err = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      for (Nemo client : List.of(nemo, withOwnToken())) {
        everyCall(client, seen);
        for (Trouble trouble :
            List.of(
                Trouble.code(1001, "bad token"),
                Trouble.reset(),
                Trouble.status(500),
                Trouble.code(2001, "empty"))) {
          fake.trouble(FakeNemo.CREDITS_CALL, trouble, trouble, trouble);
          note(seen, client::credits);
        }
      }
    } finally {
      System.setErr(err);
      Logger.getLogger("").removeHandler(logs);
    }
    seen.append(settings().withToken(new Secret("own-token")));
    fake.requests().forEach(request -> seen.append(request.getTarget()));
    assertThat(seen.append(printed))
        .contains("session_id=", "Unreachable")
        .doesNotContain("nmv_usr_", "own-token");
  }

  private void everyCall(Nemo client, StringBuilder seen) throws Exception {
    Session session = client.createSession("project", "en");
    seen.append("session_id=").append(session);
    var video = video("clip.mp4");
    note(seen, () -> client.upload(session.id(), List.of(video), done -> {}));
    note(seen, () -> client.uploadUrls(session.id(), List.of(URI.create("https://a/b.mp4"))));
    note(seen, () -> client.say(session.id(), "add a title", QUIET));
    note(seen, () -> client.state(session.id()));
    note(seen, () -> client.projectLink(session));
    var draft = FakeNemo.draftWithTitles(0);
    note(
        seen,
        () -> client.startRender(session.id(), "r", draft, new Output("mp4", "high", 0, 0, 0)));
    note(seen, () -> client.awaitRender("r", render -> {}));
    note(seen, client::credits);
  }

  private static void note(StringBuilder seen, Callable<?> call) {
    try {
      seen.append(call.call());
    } catch (Exception e) {
      StringWriter trace = new StringWriter();
      e.printStackTrace(new PrintWriter(trace));
      seen.append(trace);
      if (e instanceof NemoException told) {
        seen.append(told.nextStep());
      }
    }
  }

  private static Handler everyLog(StringBuilder seen) {
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord log) {
            seen.append(log.getMessage()).append(log.getThrown());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    handler.setLevel(Level.ALL);
    Logger.getLogger("").addHandler(handler);
    return handler;
  }

  @Test
  void areNotPutIntoTheLinkForTheBrowser() throws Exception {
    Session session = nemo.createSession("project", "en");
    assertThat(nemo.projectLink(session))
        .contains(URI.create("https://nemovideo.com/workspace/claim?ct=clm_1"));
    fake.trouble("POST /api/auth/claim-token", Trouble.status(500));
    assertThat(nemo.projectLink(session)).isEmpty();
  }

  @Test
  void areNotCarriedToAnotherHostByARedirect() throws Exception {
    try (FakeNemo other = new FakeNemo()) {
      String elsewhere = "http://localhost:" + other.url().getPort() + "/api/credits/x";
      fake.trouble(FakeNemo.CREDITS_CALL, Trouble.redirect(elsewhere));
      fake.trouble(FakeNemo.CREDITS_CALL, Trouble.redirect(elsewhere));
      fake.trouble(FakeNemo.CREDITS_CALL, Trouble.redirect(elsewhere));
      assertThatThrownBy(() -> withOwnToken().credits())
          .isInstanceOf(NemoException.Unreachable.class)
          .hasMessageContaining("another host");
      assertThat(other.requests()).isEmpty();
    }
  }

  @Test
  void doNotFollowARedirectOutOfThisMachineByPlainHttp() {
    fake.trouble(FakeNemo.CREDITS_CALL, Trouble.redirect("http://192.0.2.1/api/credits"));
    fake.trouble(FakeNemo.CREDITS_CALL, Trouble.redirect("http://192.0.2.1/api/credits"));
    fake.trouble(FakeNemo.CREDITS_CALL, Trouble.redirect("http://192.0.2.1/api/credits"));
    Nemo hasty = NemoClient.connect(settings().withTimeouts(SHORT));
    assertThatThrownBy(hasty::credits).isInstanceOf(NemoException.Unreachable.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://mega-api-prod.nemovideo.ai",
        "http://192.168.0.7:8080",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com",
        "ftp://localhost",
        "mega-api-prod.nemovideo.ai"
      })
  void areNotSentOverPlainHttp(String address) {
    URI unsafe = URI.create(address);
    assertThatThrownBy(() -> NemoSettings.at(unsafe, config(), SKILL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://");
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.example.com, https://cdn.example.com/x, true",
    "https://api.example.com, http://cdn.example.com/x, false",
    "https://api.example.com, http://127.0.0.1/x, false",
    "https://api.example.com, https://127.0.0.1/x, false",
    "http://127.0.0.1:8080, http://127.0.0.1:9090/x, true",
    "http://[::1]:8080, http://localhost/x, true",
    "http://localhost:8080, http://example.com/x, false",
    "http://localhost:8080, https://example.com/x, true",
  })
  void goOnlyWhereItIsSafe(String api, String url, boolean allowed) {
    Origin origin = Origin.of(URI.create(api));
    assertThat(origin.allows(okhttp3.HttpUrl.get(url))).isEqualTo(allowed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "line\nbreak", "schlüssel"})
  void areRefusedWithoutBeingShownWhereTheyCannotBeOne(String token) {
    assertThatThrownBy(() -> new Secret(token))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("token")
        .hasMessageNotContaining(token);
  }

  @Test
  void areTakenFromTheEnvironment() {
    NemoSettings cloud =
        NemoSettings.cloud(
            Map.of("NEMO_TOKEN", " own-token\n", "NEMO_API_URL", "", "NEMO_CLIENT_ID", "id-1"),
            config(),
            SKILL);
    assertThat(cloud.token()).contains(new Secret("own-token"));
    assertThat(cloud.api()).isEqualTo(NemoSettings.CLOUD_API);
    assertThat(cloud.clientId()).contains("id-1");
  }

  @Test
  void goWithAttributionOnEveryCall() throws Exception {
    everyCall(nemo, new StringBuilder());
    assertThat(fake.requests()).hasSizeGreaterThan(9);
    assertThat(fake.requests())
        .allSatisfy(
            request -> {
              assertThat(request.getHeaders().get("X-Skill-Source")).isEqualTo("in-video");
              assertThat(request.getHeaders().get("X-Skill-Version")).isEqualTo("1.2.3");
              assertThat(request.getHeaders().get("X-Skill-Platform")).isEqualTo("cursor");
              assertThat(request.getHeaders().get("X-Client-Id")).isNotBlank();
            });
    assertThat(fake.requests())
        .allSatisfy(
            request ->
                assertThat(request.getHeaders().get("Authorization") == null)
                    .isEqualTo(request.getTarget().endsWith("anonymous-token")));
  }
}
