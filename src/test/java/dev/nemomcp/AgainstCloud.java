package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.nemo.FakeNemo;
import dev.nemomcp.nemo.FakeTime;
import dev.nemomcp.nemo.NemoClient;
import dev.nemomcp.nemo.NemoSettings;
import dev.nemomcp.nemo.Timeouts;
import dev.nemomcp.project.Backend;
import dev.nemomcp.project.Places;
import dev.nemomcp.project.Projects;
import dev.nemomcp.skill.Skill;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The MCP server on a fake of the cloud: from the tool call to what the tool says. */
abstract class AgainstCloud {
  static final Map<String, Object> ADD_TITLE = Map.of("instruction", "add a title that says Hello");

  @TempDir Path home;
  FakeTime time = FakeTime.patient();
  FakeNemo fake;
  InMemoryServer server;

  @BeforeEach
  void start() throws Exception {
    fake = new FakeNemo();
    server = server(Map.of());
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
    fake.close();
  }

  InMemoryServer server(Map<String, String> environment) throws Exception {
    return server(environment, Timeouts.DEFAULT);
  }

  InMemoryServer server(Map<String, String> environment, Timeouts timeouts) throws Exception {
    NemoSettings cloud =
        NemoSettings.cloud(environment, home.resolve("config"), new Skill("in-video", "1", "x"));
    NemoSettings settings =
        new NemoSettings(
            fake.url(),
            cloud.web(),
            cloud.folder(),
            cloud.token(),
            cloud.clientId(),
            cloud.skill(),
            time,
            timeouts);
    Places places =
        Places.find(
            Map.of(
                "NEMO_HOME", home.resolve("data").toString(),
                "NEMO_OUTPUT_DIR", home.resolve("videos").toString()),
            "Linux",
            home);
    Backend backend =
        new Backend("cloud", "the cloud", false, "an account", cloud.web().toString());
    var nemo = NemoClient.connect(settings);
    return InMemoryServer.of(
        new Projects(backend, places, () -> nemo, dev.nemomcp.project.FakeNemo::measure));
  }

  /** As another process on the same folders. */
  void restart() throws Exception {
    server.close();
    server = server(Map.of());
  }

  void useOwnToken() throws Exception {
    server.close();
    server = server(Map.of("NEMO_TOKEN", "own-token"));
  }

  /** The network is given up on soon. */
  void hurry() throws Exception {
    server.close();
    Duration soon = Duration.ofMillis(400);
    server = server(Map.of(), new Timeouts(soon.multipliedBy(5), soon, soon));
  }

  JsonNode upload(String name) throws Exception {
    return server.ask("upload", Map.of("files", List.of(video(name))));
  }

  String video(String name) throws Exception {
    return Files.write(home.resolve(name), FakeNemo.mp4(2_000)).toString();
  }

  JsonNode edit(String instruction) throws Exception {
    return server.ask("edit", Map.of("instruction", instruction));
  }

  JsonNode succeeds(JsonNode result) {
    assertThat(result.path("isError").asBoolean(false)).as(text(result)).isFalse();
    return result.path("structuredContent");
  }

  String fails(JsonNode result) {
    assertThat(result.path("isError").asBoolean(false)).as(text(result)).isTrue();
    assertThat(result.path("structuredContent").path("status").asString()).isEqualTo("failed");
    return text(result);
  }

  static String text(JsonNode result) {
    return result.path("content").path(0).path("text").asString("");
  }

  void assertCalls(String call, int count) {
    assertThat(fake.requests(call)).as(call).hasSize(count);
  }
}
