package dev.nemomcp.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.project.Backend;
import dev.nemomcp.project.FakeNemo;
import dev.nemomcp.project.Places;
import dev.nemomcp.project.Projects;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What models see of the tools. Any change to it shows as a change of a committed file. */
class ToolListTest {
  private static final JsonMapper PRETTY =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @TempDir static Path home;

  static Stream<McpSchema.Tool> tools() {
    Places places = new Places(home, home, List.of(), home);
    Projects projects = new Projects(Backend.STUDIO, places, FakeNemo::new, FakeNemo::measure);
    return NemoServer.of(projects, file -> new byte[0], () -> null, () -> "", "0")
        .definitions()
        .stream();
  }

  /** {@code -Dupdate.snapshots=true} writes the files anew. */
  @ParameterizedTest
  @MethodSource("tools")
  void everyToolIsListedAsItIsCommitted(McpSchema.Tool tool) throws IOException {
    Path committed = Path.of("src/test/resources/tools", tool.name() + ".json");
    String now =
        PRETTY.writeValueAsString(
                PRETTY.readTree(McpJsonDefaults.getMapper().writeValueAsString(tool)))
            + "\n";
    if (Boolean.getBoolean("update.snapshots")) {
      Files.createDirectories(committed.getParent());
      Files.writeString(committed, now);
    }
    assertThat(now).isEqualTo(Files.readString(committed));
  }

  @ParameterizedTest
  @MethodSource("tools")
  void descriptionsFitIntoWhatClientsShow(McpSchema.Tool tool) {
    assertThat(tool.description()).hasSizeBetween(100, 2_000);
    assertThat(tool.title()).isNotBlank();
    assertThat(tool.annotations().readOnlyHint()).isNotNull();
    assertThat(tool.inputSchema()).containsEntry("additionalProperties", false);
  }

  @ParameterizedTest
  @MethodSource("tools")
  void everyArgumentIsDescribed(McpSchema.Tool tool) {
    Map<?, ?> properties = (Map<?, ?>) tool.inputSchema().get("properties");
    properties
        .values()
        .forEach(
            property ->
                assertThat(((Map<?, ?>) property).get("description"))
                    .asString()
                    .hasSizeGreaterThan(10));
  }

  @Test
  void thereAreFiveTools() {
    assertThat(tools().map(McpSchema.Tool::name))
        .containsExactly("upload", "edit", "state", "credits", "export");
  }
}
