package dev.nemomcp.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import java.util.Map;

/**
 * The SDK's validator, loaded when the first result is checked. Checking the tools' own schemas at
 * every start would take a tenth of it; the tests do that.
 */
final class SchemasOnFirstUse implements JsonSchemaValidator {
  @Override
  public ValidationResponse validate(Map<String, Object> schema, Object structuredContent) {
    return McpJsonDefaults.getSchemaValidator().validate(schema, structuredContent);
  }

  @Override
  public ValidationResponse validateSchema(Map<String, Object> schema) {
    return ValidationResponse.asValid("");
  }

  @Override
  public void assertConforms(String name, Map<String, Object> schema) {}
}
