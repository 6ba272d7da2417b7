package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.ResourceLink;
import io.modelcontextprotocol.spec.McpSchema.Root;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five tools as a client with the SDK uses them; it checks each answer by its schema. */
class SdkClientIT {
  @TempDir Path home;
  private McpSyncClient client;
  private Path video;

  @BeforeEach
  void start() throws Exception {
    video = home.resolve("talk.mp4");
    Files.write(video, "\0\0\0\030ftypisom and more".getBytes(StandardCharsets.ISO_8859_1));
    List<String> command = RawClient.fakeCommand();
    StdioClientTransport transport =
        new StdioClientTransport(
            ServerParameters.builder(command.get(0))
                .args(command.subList(1, command.size()))
                .addEnvVar("NEMO_HOME", home.resolve("data").toString())
                .addEnvVar("NEMO_OUTPUT_DIR", home.resolve("videos").toString())
                .build(),
            McpJsonDefaults.getMapper());
    client =
        McpClient.sync(transport)
            .requestTimeout(Duration.ofMinutes(2))
            .roots(Root.builder(home.toUri().toString()).build())
            .enableCallToolSchemaCaching(true)
            .build();
    client.initialize();
    client.listTools();
  }

  @AfterEach
  void stop() {
    client.close();
  }

  @Test
  void aSessionFromTheFootageToTheFile() {
    assertThat(facts(call("upload", Map.of("files", List.of(video.toString())))))
        .containsEntry("status", "done")
        .containsEntry("project", "talk");
    assertThat(facts(call("edit", Map.of("instruction", "title: Hello"))))
        .containsEntry("status", "done")
        .containsKey("changes");
    assertThat(facts(call("state", Map.of("picture", "none"))))
        .containsEntry("status", "done")
        .containsKey("last_edit");
    assertThat(facts(call("credits", Map.of()))).containsEntry("free", true);
    CallToolResult export = call("export", Map.of());
    Path file = home.resolve("videos").resolve("talk.mp4");
    assertThat(facts(export)).containsEntry("path", file.toString());
    assertThat(export.content())
        .filteredOn(ResourceLink.class::isInstance)
        .extracting(link -> ((ResourceLink) link).uri())
        .containsExactly(file.toUri().toString());
    assertThat(file).exists();
  }

  @Test
  void filesOutsideTheClientsFoldersAreLeftAlone() throws Exception {
    Path outside = Files.createTempFile("outside", ".mp4");
    try {
      Files.copy(video, outside, StandardCopyOption.REPLACE_EXISTING);
      CallToolResult result = call("upload", Map.of("files", List.of(outside.toString())));
      assertThat(result.isError()).isTrue();
      assertThat(text(result)).contains("outside the folders", "NEMO_ALLOWED_DIRS");
    } finally {
      Files.delete(outside);
    }
  }

  @Test
  void aWrongArgumentIsExplained() {
    assertThat(text(call("edit", Map.of("instruction", "title: A", "seconds", 5))))
        .contains("There is no argument seconds", "wait_seconds");
    assertThat(text(call("edit", Map.of()))).contains("instruction is missing");
  }

  private CallToolResult call(String tool, Map<String, Object> arguments) {
    return client.callTool(CallToolRequest.builder(tool).arguments(arguments).build());
  }

  @SuppressWarnings("unchecked") // Every tool here gives an object.
  private static Map<String, Object> facts(CallToolResult result) {
    assertThat(result.isError()).as(text(result)).isFalse();
    return (Map<String, Object>) result.structuredContent();
  }

  private static String text(CallToolResult result) {
    return ((TextContent) result.content().get(0)).text();
  }
}
