package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ManifestToolsIT {
  @Test
  void theBundleNamesTheToolsThatTheServerHas(@TempDir Path home) throws Exception {
    JsonNode manifest =
        new JsonMapper().readTree(Files.readString(Path.of("manifests", "mcpb", "manifest.json")));
    try (RawClient client = RawClient.fake(home)) {
      client.initialize();
      client.send("{\"jsonrpc\":\"2.0\",\"id\":\"tools\",\"method\":\"tools/list\"}");

      JsonNode served = client.answer("tools").at("/result/tools");

      assertThat(names(manifest.path("tools"))).isEqualTo(names(served));
    }
  }

  private static List<String> names(JsonNode tools) {
    return StreamSupport.stream(tools.spliterator(), false)
        .map(tool -> tool.path("name").asString())
        .toList();
  }
}
