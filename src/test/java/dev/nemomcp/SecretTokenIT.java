package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.nemo.FakeNemo;
import dev.nemomcp.nemo.Trouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole run at the most talkative log level: the token goes to the backend and nowhere else. */
class SecretTokenIT {
  private static final String OWN = "own-token-3f9c";
  private static final String ANONYMOUS = "nmv_usr_";

  @TempDir Path home;
  private final StringBuilder said = new StringBuilder();
  private FakeNemo fake;

  @BeforeEach
  void start() throws IOException {
    fake = new FakeNemo();
  }

  @AfterEach
  void stop() {
    fake.close();
  }

  @Test
  void theUsersOwnIsSeenByTheBackendAlone() throws Exception {
    run(Map.of("NEMO_TOKEN", OWN));
    assertThat(fake.requests(FakeNemo.TOKEN_CALL)).isEmpty();
    assertThat(fake.requests(FakeNemo.EDIT_CALL).get(0).getHeaders().get("Authorization"))
        .isEqualTo("Bearer " + OWN);
    assertThat(said.toString()).doesNotContain(OWN);
    assertThat(urls()).noneMatch(url -> url.contains(OWN));
    assertThat(holding(OWN)).isEmpty();
  }

  @Test
  void anAnonymousOneIsKeptInAFileThatOnlyTheUserReads() throws Exception {
    run(Map.of());
    assertThat(said.toString()).doesNotContain(ANONYMOUS);
    assertThat(urls()).noneMatch(url -> url.contains(ANONYMOUS));
    Path credentials = home.resolve(".config/nemovideo/credentials.json");
    assertThat(holding(ANONYMOUS)).containsExactly(credentials);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(credentials)))
        .isEqualTo("rw-------");
  }

  /** All five tools, with an answer of each sort: good, refused, broken off, not understood. */
  private void run(Map<String, String> token) throws Exception {
    Path video = Files.write(home.resolve("talk.mp4"), FakeNemo.mp4(2_000));
    try (RawClient client = RawClient.program(home, environment(token))) {
      client.initialize();
      ask(client, "upload", Map.of("files", List.of(video.toString())));
      ask(client, "edit", Map.of("instruction", "add a title"));
      ask(client, "credits", Map.of());
      ask(client, "state", Map.of());
      ask(client, "export", Map.of());
      for (Trouble trouble :
          List.of(
              Trouble.code(1001, "Token expired"),
              Trouble.code(2001, "Insufficient credits"),
              Trouble.status(500),
              Trouble.truncated())) {
        fake.trouble(FakeNemo.CREDITS_CALL, trouble);
        ask(client, "credits", Map.of());
      }
      fake.trouble(FakeNemo.EDIT_CALL, Trouble.status(402));
      ask(client, "edit", Map.of("instruction", "add a title"));
    }
    String log = Files.readString(home.resolve("stderr.txt"));
    assertThat(log).contains("DEBUG");
    said.append(log);
  }

  private Map<String, String> environment(Map<String, String> token) {
    Map<String, String> environment = new HashMap<>(token);
    environment.put("NEMO_API_URL", fake.url().toString());
    environment.put("FFMPEG_PATH", home.resolve("none").toString());
    environment.put("JAVA_TOOL_OPTIONS", "-Dorg.slf4j.simpleLogger.defaultLogLevel=trace");
    return environment;
  }

  private void ask(RawClient client, String tool, Map<String, Object> arguments) throws Exception {
    said.append(client.ask(tool, arguments)).append('\n');
  }

  private Stream<String> urls() {
    return fake.requests().stream().map(request -> request.getUrl().toString());
  }

  /** Every file that the run left behind and that has it inside. */
  private List<Path> holding(String secret) throws IOException {
    try (Stream<Path> files = Files.walk(home)) {
      return files.filter(Files::isRegularFile).filter(file -> contains(file, secret)).toList();
    }
  }

  private static boolean contains(Path file, String secret) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(secret);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
