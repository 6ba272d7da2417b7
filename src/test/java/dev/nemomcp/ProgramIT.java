package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The program as it ships, with its studio. */
class ProgramIT {
  @TempDir Path home;
  private RawClient client;

  @BeforeEach
  void start() throws Exception {
    client = RawClient.program(home);
    client.initialize();
  }

  @AfterEach
  void stop() {
    client.close();
  }

  @Test
  void theStudioSleepsUntilItIsNeeded() throws Exception {
    client.call("state", "state", "{}");
    assertThat(text(client.answer("state"))).contains("no project yet");
    client.call("plan", "edit", "{\"instruction\":\"cut the pauses\",\"dry_run\":true}");
    assertThat(client.answer("plan").toString()).contains("cut_pauses");
    assertThat(home.resolve("data/studio")).doesNotExist();
  }

  @Test
  void aPlanOfWhatWouldHaveToBeSeenNamesTheEditAndSaysToLook() throws Exception {
    client.call("plan", "edit", "{\"instruction\":\"brighten the indoor shots\",\"dry_run\":true}");
    assertThat(text(client.answer("plan")))
        .contains("Not done: color", "frames", "Nothing would be done");
  }

  @Test
  void theEndOfInputEndsARenderAndItsProcessesWithinTwoSeconds() throws Exception {
    Path talk = home.resolve("talk.mp4");
    try (InputStream sample = DemoCommand.class.getResourceAsStream("demo/talk.mp4")) {
      Files.copy(sample, talk);
    }
    client.call("upload", "upload", "{\"files\":[\"" + talk + "\"]}");
    assertThat(text(client.answer("upload"))).contains("31.3 s");
    client.call("export", "export", "{\"wait_seconds\":40}");
    await().atMost(Duration.ofMinutes(2)).until(() -> !client.children().isEmpty());
    List<ProcessHandle> children = client.children();
    client.end();
    assertThat(client.endsWithin(Duration.ofSeconds(2))).isTrue();
    await().until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
  }

  private static String text(JsonNode answer) {
    return answer.path("result").path("content").path(0).path("text").asString("");
  }
}
