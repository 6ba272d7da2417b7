package dev.nemomcp.mcp;

import dev.nemomcp.nemo.Nemo.Credits;
import dev.nemomcp.project.Account;
import dev.nemomcp.project.Projects;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.ToolAnnotations;
import java.util.Map;

/** Says what is left to spend. */
final class CreditsTool implements Tool {
  private static final String DESCRIPTION =
      """
      Say how many credits are left and what to do when they run short. Call it when the user asks \
      about credits, balance, cost or price, or when an edit failed for lack of credits. Changes \
      nothing. The built-in studio is free: there is nothing to count.

      Gives back available, frozen (reserved by running work) and total, whose account it is, and \
      when an anonymous one ends.""";

  private static final Map<String, Object> INPUT = Schema.input(new Fields());

  private static final Map<String, Object> OUTPUT =
      Schema.output(
          new Fields()
              .put("available", Schema.number("Credits to spend now."))
              .put("frozen", Schema.number("Credits reserved by running work."))
              .put("total", Schema.number("Both."))
              .put("free", Schema.flag("Nothing here costs credits."))
              .put("account", Schema.text("Whose account it is."))
              .put("expires", Schema.text("When it ends, where it does.")),
          "done",
          "failed");

  private static final double SHORT = 100;

  private final Projects projects;

  CreditsTool(Projects projects) {
    this.projects = projects;
  }

  @Override
  public McpSchema.Tool definition() {
    return McpSchema.Tool.builder("credits", INPUT)
        .title("Credits left")
        .description(DESCRIPTION)
        .outputSchema(OUTPUT)
        .annotations(
            ToolAnnotations.builder()
                .readOnlyHint(true)
                .destructiveHint(false)
                .idempotentHint(true)
                .openWorldHint(!projects.backend().local())
                .build())
        .build();
  }
}
