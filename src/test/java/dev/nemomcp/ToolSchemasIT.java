package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ToolSchemasIT {
  private static final JsonSchemaValidator VALIDATOR = McpJsonDefaults.getSchemaValidator();

  @Test
  void everyToolsSchemasAreSchemas(@TempDir Path home) throws Exception {
    try (RawClient client = RawClient.fake(home)) {
      client.initialize();
      client.send("{\"jsonrpc\":\"2.0\",\"id\":\"tools\",\"method\":\"tools/list\"}");

      JsonNode tools = client.answer("tools").at("/result/tools");

      assertThat(tools).isNotEmpty();
      for (JsonNode tool : tools) {
        assertSchema(tool.path("inputSchema"));
        assertSchema(tool.path("outputSchema"));
      }
    }
  }

  @Test
  void whatIsNoSchemaIsFound() {
    assertThat(VALIDATOR.validateSchema(Map.of("type", 7)).valid()).isFalse();
  }

  private static void assertSchema(JsonNode schema) {
    Map<String, Object> map =
        new JsonMapper().convertValue(schema, new TypeReference<Map<String, Object>>() {});
    assertThat(VALIDATOR.validateSchema(map).errorMessage()).isNullOrEmpty();
  }
}
