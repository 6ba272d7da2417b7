package dev.nemomcp.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.mcp.stdio.FirstWords;
import dev.nemomcp.project.Backend;
import dev.nemomcp.project.FakeNemo;
import dev.nemomcp.project.Places;
import dev.nemomcp.project.Projects;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The answer to {@code initialize} that is given before the SDK is there. */
class GreetingTest {
  private static final int LIMIT_BYTES = 1 << 20;
  private static final String VERSION = "1.2.3";
  private static final Path COMMITTED =
      Path.of("src/main/resources/dev/nemomcp/mcp/stdio/greeting.json");

  @TempDir Path home;
  private final JsonMapper json = new JsonMapper();

  /** {@code -Dupdate.snapshots=true} writes the file anew. */
  @ParameterizedTest
  @ValueSource(
      strings = {"2024-11-05", "2025-03-26", "2025-06-18", "2025-11-25", "2026-07-28", "", "x"})
  void isWhatTheSdkWouldSay(String protocolVersion) throws Exception {
    String line = initialize("7", protocolVersion);
    JsonNode later = json.readTree(answers(FirstWords.unheard(stream(line), late, LIMIT_BYTES)));
    if (Boolean.getBoolean("update.snapshots")) {
      ObjectNode result = ((ObjectNode) later.path("result")).deepCopy();
      result.put("protocolVersion", "${protocolVersion}");
      ((ObjectNode) result.path("serverInfo")).put("version", "${version}");
      Files.writeString(COMMITTED, result + "\n");
    }

    assertThat(json.readTree(early(line))).isEqualTo(later);
  }

  @Test
  void isSaidOnce() throws Exception {
    String lines = initialize("1", "2025-11-25") + "\n" + ping("1") + "\n" + ping("2");
    FirstWords first = FirstWords.hear(stream(lines), late, LIMIT_BYTES, VERSION);

    Stream<JsonNode> said = answers(first).lines().map(json::readTree);

    assertThat(said.map(answer -> answer.path("id").asInt() + " " + answer.at("/result").size()))
        .containsExactlyInAnyOrder("1 4", "1 0", "2 0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"7", "\"a-1\"", "-3"})
  void keepsTheId(String id) throws Exception {
    assertThat(json.readTree(early(initialize(id, "2025-11-25"))).path("id"))
        .isEqualTo(json.readTree(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "[]",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\",\"params\":{}}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\"}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"1\"}}",
        "{\"jsonrpc\":\"2.0\",\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"1\",\"clientInfo\":{}}}",
        "{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"1\",\"clientInfo\":{}}}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"1\",\"clientInfo\":{}}} {}",
        "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"1\",\"clientInfo\":{}"
      })
  void anythingElseIsLeftToTheSdk(String line) throws Exception {
    assertThat(early(line)).isEmpty();
  }

  private final ByteArrayOutputStream late = new ByteArrayOutputStream();

  private String answers(FirstWords first) throws InterruptedException {
    Projects projects =
        new Projects(
            Backend.STUDIO,
            new Places(home, home, List.of(), home),
            FakeNemo::new,
            FakeNemo::measure);
    NemoServer.of(projects, file -> new byte[0], () -> null, () -> "", VERSION).serve(first);
    return late.toString(StandardCharsets.UTF_8);
  }

  private static String early(String line) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FirstWords.hear(stream(line), out, LIMIT_BYTES, VERSION);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String initialize(String id, String protocolVersion) {
    return """
        {"jsonrpc":"2.0","id":%s,"method":"initialize","params":{"protocolVersion":"%s",\
        "capabilities":{"roots":{"listChanged":true}},"clientInfo":{"name":"t","version":"1"}}}"""
        .formatted(id, protocolVersion);
  }

  private static String ping(String id) {
    return "{\"jsonrpc\":\"2.0\",\"id\":" + id + ",\"method\":\"ping\"}";
  }
}
