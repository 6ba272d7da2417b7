package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.nemo.FakeNemo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two clients' servers on one home folder, at the same time. */
class SideBySideIT {
  private static final JsonMapper JSON = new JsonMapper();

  @TempDir Path home;
  private FakeNemo fake;
  private List<RawClient> clients;
  private int calls;

  @BeforeEach
  void start() throws Exception {
    fake = new FakeNemo();
    Map<String, String> environment =
        Map.of(
            "NEMO_API_URL", fake.url().toString(), "FFMPEG_PATH", home.resolve("none").toString());
    clients = List.of(RawClient.program(home, environment), RawClient.program(home, environment));
    for (RawClient client : clients) {
      client.initialize();
    }
  }

  @AfterEach
  void stop() {
    clients.forEach(RawClient::close);
    fake.close();
  }

  @Test
  void areOneClientWithOneAccount() throws Exception {
    both("credits", "{}");
    assertThat(fake.requests(FakeNemo.TOKEN_CALL)).hasSize(1);
    assertThat(
            fake.requests().stream().map(call -> call.getHeaders().get("X-Client-Id")).distinct())
        .hasSize(1);
    assertThat(
            fake.requests(FakeNemo.CREDITS_CALL).stream()
                .map(call -> call.getHeaders().get("Authorization"))
                .distinct())
        .containsExactly("Bearer nmv_usr_1");
  }

  @Test
  void keepTheirProjectsApartAndSeeEachOthers() throws Exception {
    Path video = Files.write(home.resolve("talk.mp4"), FakeNemo.mp4(2_000));
    List<JsonNode> uploads = both("upload", "{\"files\":[\"" + video + "\"],\"new_project\":true}");
    assertThat(uploads.stream().map(upload -> upload.path("project").asString()))
        .containsExactlyInAnyOrder("talk", "talk-2");
    for (JsonNode state : both("state", "{}")) {
      assertThat(state.path("projects")).hasSize(2);
    }
  }

  @Test
  void editOneProjectInTurnAndNothingIsCorrupted() throws Exception {
    Path video = Files.write(home.resolve("talk.mp4"), FakeNemo.mp4(2_000));
    clients.get(0).ask("upload", Map.of("files", List.of(video.toString())));
    for (int i = 0; i < 3; i++) {
      for (JsonNode edit :
          both("edit", "{\"project\":\"talk\",\"instruction\":\"add a title " + i + "\"}")) {
        assertThat(edit.path("status").asString()).isEqualTo("done");
      }
    }
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(6);
    List<JsonNode> exports = both("export", "{\"project\":\"talk\"}");
    assertThat(exports.stream().map(export -> export.path("path").asString()).distinct())
        .containsExactly(home.resolve("videos/talk.mp4").toString());
    assertThat(fake.requests(FakeNemo.RENDER_CALL)).hasSize(1);
    try (Stream<Path> files = Files.walk(home.resolve("data/projects"))) {
      List<Path> saved = files.filter(file -> file.endsWith("project.json")).toList();
      assertThat(saved).hasSize(1);
      assertThat(JSON.readTree(Files.readString(saved.get(0))).path("turns")).hasSize(6);
    }
  }

  /** Asked of both before either has answered. */
  private List<JsonNode> both(String tool, String arguments) throws Exception {
    String id = "both" + ++calls;
    for (RawClient client : clients) {
      client.call(id, tool, arguments);
    }
    JsonNode first = clients.get(0).answer(id).path("result");
    JsonNode second = clients.get(1).answer(id).path("result");
    assertThat(first.path("isError").asBoolean(false)).as(first.toString()).isFalse();
    assertThat(second.path("isError").asBoolean(false)).as(second.toString()).isFalse();
    return List.of(first.path("structuredContent"), second.path("structuredContent"));
  }
}
