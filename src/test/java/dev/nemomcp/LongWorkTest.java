package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.project.Backend;
import dev.nemomcp.project.FakeNemo;
import dev.nemomcp.project.Places;
import dev.nemomcp.project.Projects;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What takes longer than a call may: the call after it tells the end as the first would have. */
class LongWorkTest {
  @TempDir Path home;
  private final FakeNemo nemo = new FakeNemo();
  private InMemoryServer server;

  @BeforeEach
  void footage() throws Exception {
    Path video =
        Files.write(
            home.resolve("talk.mp4"),
            "\0\0\0\030ftypisom and more".getBytes(StandardCharsets.ISO_8859_1));
    Map<String, String> environment =
        Map.of(
            "NEMO_HOME", home.resolve("data").toString(),
            "NEMO_OUTPUT_DIR", home.resolve("videos").toString());
    server =
        InMemoryServer.of(
            new Projects(
                Backend.STUDIO,
                Places.find(environment, "Linux", home),
                () -> nemo,
                FakeNemo::measure));
    server.ask("upload", Map.of("files", List.of(video.toString())));
    nemo.renders.drainPermits();
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  @Test
  void aFileThatIsReadyWhileStateWaitsComesWithItsContactSheet() throws Exception {
    assertThat(status(server.ask("export", Map.of("wait_seconds", 0)))).isEqualTo("running");
    server.callWithProgress("looking", "state", "{\"wait_seconds\":20}");
    awaitProgress();
    nemo.renders.release();

    JsonNode state = server.answer("looking").path("result");

    assertThat(state.path("content").valueStream().map(part -> part.path("type").asString()))
        .containsExactly("text", "image", "resource_link");
    assertThat(state.at("/structuredContent/next_step").asString()).contains("contact sheet");
  }

  @Test
  void filesThatAreReadyWhileStateWaitsComeWithOneContactSheet() throws Exception {
    String said = "export it in 720p and the sound as mp3";
    Map<String, Object> both = Map.of("instruction", said, "wait_seconds", 0);
    assertThat(status(server.ask("edit", both))).isEqualTo("running");
    server.callWithProgress("looking", "state", "{\"wait_seconds\":20}");
    awaitProgress();
    nemo.renders.release(2);

    JsonNode state = server.answer("looking").path("result");

    assertThat(state.path("content").valueStream().map(part -> part.path("type").asString()))
        .containsExactly("text", "image", "resource_link", "resource_link");
    assertThat(state.at("/structuredContent/last_edit/exports").size()).isEqualTo(2);
    assertThat(state.at("/structuredContent/exports").size()).isEqualTo(2);
    assertThat(state.at("/structuredContent/next_step").asString()).contains("the files are");
  }

  @Test
  void aFileThatWasReadyBeforeIsShownByExport() throws Exception {
    nemo.renders.release();
    server.ask("export", Map.of());

    assertThat(server.ask("state", Map.of()).at("/structuredContent/next_step").asString())
        .contains("call export", "made already");
  }

  private void awaitProgress() throws Exception {
    while (!server.receive().path("method").asString("").equals("notifications/progress")) {
      // Other news come before it.
    }
  }

  private static String status(JsonNode result) {
    return result.at("/structuredContent/status").asString();
  }
}
