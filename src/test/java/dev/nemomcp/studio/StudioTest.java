package dev.nemomcp.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A studio with a fake engine, spoken to over HTTP. */
abstract class StudioTest {
  @TempDir Path folder;
  final FakeEngine engine = new FakeEngine();
  Studio studio;
  StudioClient client;

  @BeforeEach
  void start() throws IOException {
    studio = open();
    client = StudioClient.signedIn(studio.uri(), "client-1");
  }

  @AfterEach
  void stop() {
    studio.close();
  }

  final Studio open() throws IOException {
    return TestStudio.start(folder, engine);
  }

  final Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  /** A session with a ten-second video on its timeline. */
  final String sessionWithVideo() throws IOException {
    String session = client.session("holiday");
    assertThat(client.upload(session, file("talk.mp4", "footage")).code()).isZero();
    return session;
  }

  /** The receipts of a turn. */
  static List<JsonNode> results(List<JsonNode> events) {
    return events.stream()
        .filter(event -> event.path("type").asString().equals("tool_result"))
        .map(event -> event.path("result"))
        .toList();
  }
}
