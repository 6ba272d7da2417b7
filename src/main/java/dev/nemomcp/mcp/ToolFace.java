package dev.nemomcp.mcp;

import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.Map;

/**
 * What a client is shown of a tool.
 *
 * @param description written for a model
 * @param input JSON Schema of what it takes
 * @param output JSON Schema of what it gives
 * @param openWorld whether it reaches beyond this computer
 */
record ToolFace(
    String name,
    String title,
    String description,
    Map<String, Object> input,
    Map<String, Object> output,
    Effect effect,
    boolean openWorld) {

  /** What a call leaves behind. */
  enum Effect {
    /** Nothing. */
    LOOKS(true, false, true),
    /** Something more each time; what was there stays, or can be had back. */
    ADDS(false, false, false),
    /** The same each time, in the place of what may have been there. */
    REPLACES(false, true, true);

    private final boolean readOnly;
    private final boolean destructive;
    private final boolean idempotent;

    Effect(boolean readOnly, boolean destructive, boolean idempotent) {
      this.readOnly = readOnly;
      this.destructive = destructive;
      this.idempotent = idempotent;
    }
  }

  McpSchema.Tool definition() {
    return McpSchema.Tool.builder(name, input)
        .title(title)
        .description(description)
        .outputSchema(output)
        .annotations(
            ToolAnnotations.builder()
                .readOnlyHint(effect.readOnly)
                .destructiveHint(effect.destructive)
                .idempotentHint(effect.idempotent)
                .openWorldHint(openWorld)
                .build())
        .build();
  }
}
