package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The server's life, from the introduction to the end of input, a process each. */
class ServerLifeIT {
  @TempDir Path home;
  private RawClient client;

  private void start(String... arguments) throws IOException {
    client = RawClient.fake(home, arguments);
  }

  @AfterEach
  void stop() {
    client.close();
  }

  @Test
  void introducesItself() throws Exception {
    start();
    client.send(
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":"
            + "\"2025-11-25\",\"capabilities\":{},\"clientInfo\":{\"name\":\"x\",\"version\":\"1\"}}}");
    JsonNode result = client.receive().path("result");
    assertThat(result.path("serverInfo").path("name").asString()).isEqualTo("nemo-mcp");
    assertThat(result.path("instructions").asString()).contains("upload").hasSizeLessThan(2_000);
    assertThat(result.path("protocolVersion").asString()).isEqualTo("2025-11-25");
  }

  @Test
  void anUnknownMethodIsAnsweredAtOnceAlsoBeforeTheIntroduction() throws Exception {
    start();
    client.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"server/discover\"}");
    assertThat(client.receive().path("error").path("code").asInt()).isEqualTo(-32601);
  }

  @Test
  void toolsAreOnlyForThoseWhoIntroducedThemselves() throws Exception {
    start();
    client.send("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}");
    assertThat(client.receive().path("error").path("message").asString()).contains("initialize");
  }

  @Test
  void theSameIdTwiceAtATimeIsRefused() throws Exception {
    start("hold");
    upload();
    client.call("same", "edit", "{\"instruction\":\"title: A\",\"wait_seconds\":30}");
    client.call("same", "credits", "{}");
    assertThat(client.answer("same").path("error").path("message").asString())
        .contains("still running");
  }

  @Test
  void aCancelledCallStopsWaitingIsNotAnsweredAndItsWorkGoesOn() throws Exception {
    start("hold");
    upload();
    client.callWithProgress("edit", "edit", "{\"instruction\":\"title: A\",\"wait_seconds\":40}");
    assertThat(client.receive().path("method").asString()).isEqualTo("notifications/progress");
    client.send(
        "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":"
            + "{\"requestId\":\"edit\",\"reason\":\"timeout\"}}");
    client.call("state", "state", "{\"wait_seconds\":0}");
    JsonNode state = client.receive();
    assertThat(state.path("id").asString()).isEqualTo("state");
    assertThat(state.path("result").path("structuredContent").path("status").asString())
        .isEqualTo("running");
  }

  @Test
  void whatWasAskedBeforeTheEndOfInputIsAnswered() throws Exception {
    start();
    client.initialize();
    for (int i = 0; i < 5; i++) {
      client.call("c" + i, "credits", "{}");
    }
    client.end();
    for (int i = 0; i < 5; i++) {
      assertThat(client.receive().path("id").asString()).startsWith("c");
    }
    assertThat(client.endsWithin(Duration.ofSeconds(5))).isTrue();
    assertThat(client.exitCode()).isZero();
  }

  @Test
  void theEndOfInputEndsTheProcessAlsoInMidWork() throws Exception {
    start("hold");
    upload();
    client.call("edit", "edit", "{\"instruction\":\"title: A\",\"wait_seconds\":40}");
    client.end();
    assertThat(client.endsWithin(Duration.ofSeconds(2))).isTrue();
  }

  @Test
  void anErrorInAHandlerIsAnsweredWithoutItsSecrets() throws Exception {
    start("throw");
    client.initialize();
    client.call("c", "credits", "{}");
    JsonNode result = client.answer("c").path("result");
    assertThat(result.path("isError").asBoolean()).isTrue();
    assertThat(result.toString()).contains("Next").doesNotContain("secret", "nmv_usr");
  }

  @Test
  void whatIsPrintedNeverReachesTheClient() throws Exception {
    start("print");
    client.initialize();
    client.call("c", "credits", "{}");
    assertThat(client.receive().path("id").asString()).isEqualTo("c");
    assertThat(Files.readString(home.resolve("stderr.txt"))).contains("not JSON");
  }

  private void upload() throws Exception {
    Path video = home.resolve("talk.mp4");
    Files.write(video, "\0\0\0\030ftypisom and more".getBytes(StandardCharsets.ISO_8859_1));
    client.initialize();
    client.call("upload", "upload", "{\"files\":[\"" + video + "\"]}");
    assertThat(client.answer("upload").path("result").path("isError").asBoolean(true)).isFalse();
  }
}
