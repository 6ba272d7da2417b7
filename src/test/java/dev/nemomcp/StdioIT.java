package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What clients get wrong, one server for all of it: it answers and goes on. */
class StdioIT {
  private static final int INVALID_REQUEST = -32600;
  private static final int PARSE_ERROR = -32700;

  @TempDir static Path home;
  private static RawClient client;

  @BeforeAll
  static void start() throws Exception {
    client = RawClient.fake(home);
    client.initialize();
  }

  @AfterAll
  static void stop() {
    client.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{bad json", "}", "hello"})
  void whatIsNotJsonIsAParseError(String line) throws Exception {
    assertRefused(line, PARSE_ERROR);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}]",
        "null",
        "7",
        "{\"id\":5}",
        "{\"id\":5,\"method\":\"ping\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":7.5,\"method\":\"ping\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}"
      })
  void whatIsNoMessageIsRefused(String line) throws Exception {
    assertRefused(line, INVALID_REQUEST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":[]}",
        "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":"
            + "{\"name\":\"edit\",\"arguments\":[]}}"
      })
  void paramsOfTheWrongShapeAreRefused(String line) throws Exception {
    assertRefused(line, -32602);
  }

  private void assertRefused(String line, int code) throws Exception {
    client.send(line);
    assertThat(client.receive().path("error").path("code").asInt()).isEqualTo(code);
    assertStillServes();
  }

  private void assertStillServes() throws Exception {
    client.call("after", "credits", "{}");
    JsonNode answer = client.answer("after");
    assertThat(answer.path("result").path("isError").asBoolean(false)).isFalse();
  }

  @Test
  void blankLinesAndAByteOrderMarkAreNothing() throws Exception {
    client.send("");
    client.send("   ");
    client.send("\uFEFF{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}");
    assertThat(client.receive().path("id").asInt()).isEqualTo(1);
  }

  @Test
  void aLineOfTwentyMegabytesIsRefusedAndTheNextCallWorks() throws Exception {
    client.call("big", "edit", "{\"instruction\":\"" + "x".repeat(20_000_000) + "\"}");
    JsonNode error = client.receive().path("error");
    assertThat(error.path("code").asInt()).isEqualTo(INVALID_REQUEST);
    assertThat(error.path("message").asString()).contains("longer than");
    assertStillServes();
  }

  @Test
  void aFailingNotificationEndsNothing() throws Exception {
    client.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/roots/list_changed\"}");
    client.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/unheard_of\",\"params\":{}}");
    client.send("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\"}");
    client.send("{\"jsonrpc\":\"2.0\",\"id\":\"nobody\",\"result\":{}}");
    client.send("{\"jsonrpc\":\"2.0\",\"id\":\"nobody\",\"error\":{\"code\":1,\"message\":\"\"}}");
    assertStillServes();
  }
}
