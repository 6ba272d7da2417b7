package dev.nemomcp.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.toml.TomlMapper;

class ManifestsTest {
  private static final Path MANIFESTS = Path.of("manifests");
  private static final Pattern VERSION = Pattern.compile("\\b\\d+\\.\\d+\\.\\d+\\b");
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mcpb/manifest.json /version",
        "registry/server.json /version",
        "claude/.claude-plugin/plugin.json /version",
        "claude/.claude-plugin/marketplace.json /plugins/0/version",
        "cursor/.cursor-plugin/plugin.json /version",
        "agent-plugin/plugin.json /version"
      })
  void everyManifestHasTheProjectsVersion(String place) throws Exception {
    String[] parts = place.split(" ");

    assertThat(json(parts[0]).at(parts[1]).asString()).isEqualTo(version());
  }

  @Test
  void whatIsFetchedByVersionIsTheProjectsVersion() throws Exception {
    assertThat(json("registry/server.json").at("/packages/0/identifier").asString())
        .endsWith(":" + version());
    assertThat(json("jbang/jbang-catalog.json").at("/aliases/nemo-mcp/script-ref").asString())
        .isEqualTo("dev.nemomcp:nemo-mcp:" + version());
    assertThat(Files.readString(MANIFESTS.resolve("docker/Dockerfile")))
        .contains("ARG VERSION=" + version() + "\n");
  }

  static Stream<String> starts() throws IOException {
    return Stream.of(
        text("claude/.mcp.json"),
        text("cursor/mcp.json"),
        text("agent-plugin/mcp.json"),
        text("vscode/mcp.json"),
        text("codex/config.toml"),
        text("docker/Dockerfile"),
        text("jbang/jbang-catalog.json"),
        text("mcpb/server/launch.js"));
  }

  @ParameterizedTest
  @MethodSource("starts")
  void everyStartHasTheFlagsThatInstallWrites(String text) {
    Matcher flag = Pattern.compile("[\"'](-X[^\"']+)[\"']").matcher(text);
    List<String> flags = new ArrayList<>();
    while (flag.find()) {
      flags.add(flag.group(1));
    }
    assertThat(flags).isEqualTo(Program.flags());
  }

  @Test
  void theTableForCodexIsTheOneThatInstallWrites() throws Exception {
    JsonNode server =
        new TomlMapper().readTree(text("codex/config.toml")).at("/mcp_servers/nemo-mcp");

    assertThat(server.path("startup_timeout_sec"))
        .isEqualTo(JSON.valueToTree(Client.CODEX.extras().get("startup_timeout_sec")));
    assertThat(server.path("tool_timeout_sec"))
        .isEqualTo(JSON.valueToTree(Client.CODEX.extras().get("tool_timeout_sec")));
  }

  @Test
  void theRegistryAndTheImageAgreeOnTheServersName() throws Exception {
    JsonNode server = json("registry/server.json");

    assertThat(text("docker/Dockerfile"))
        .contains("server.name=\"" + server.path("name").asString() + "\"");
    assertThat(server.path("description").asString()).hasSizeLessThanOrEqualTo(100);
  }

  private static String version() throws IOException {
    Matcher project =
        Pattern.compile("<artifactId>nemo-mcp</artifactId>\\s*<version>([^<]+)</version>")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(project.find()).isTrue();
    assertThat(project.group(1)).matches(VERSION);
    return project.group(1);
  }

  private static JsonNode json(String file) throws IOException {
    return JSON.readTree(text(file));
  }

  private static String text(String file) throws IOException {
    return Files.readString(MANIFESTS.resolve(file));
  }
}
