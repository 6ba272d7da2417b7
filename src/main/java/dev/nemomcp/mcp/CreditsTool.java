package dev.nemomcp.mcp;

import dev.nemomcp.nemo.Nemo.Credits;
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

      Gives back available, frozen (reserved by running work) and total, and whose account it is.""";

  private static final Map<String, Object> INPUT = Schema.input(new Fields());

  private static final Map<String, Object> OUTPUT =
      Schema.output(
          new Fields()
              .put("available", Schema.number("Credits to spend now."))
              .put("frozen", Schema.number("Credits reserved by running work."))
              .put("total", Schema.number("Both."))
              .put("free", Schema.flag("Nothing here costs credits."))
              .put("account", Schema.text("Whose account it is.")),
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

  @Override
  public Answer call(Arguments arguments, Caller caller) throws Exception {
    Credits credits = projects.credits();
    boolean free = projects.backend().local();
    boolean shortOf = !free && credits.available() < SHORT;
    String next =
        shortOf
            ? "Tell the user; they can register or top up at " + projects.backend().site() + "."
            : "Go on editing.";
    String text =
        free
            ? "Editing in the built-in studio is free; no credits are counted."
            : "Credits: "
                + MediaFacts.plain(credits.available())
                + " available, "
                + MediaFacts.plain(credits.frozen())
                + " reserved by running work, "
                + MediaFacts.plain(credits.total())
                + " in all.";
    return Answer.of(
        text + "\nNext: " + next,
        new Fields()
            .put("status", "done")
            .put("next_step", next)
            .put("available", credits.available())
            .put("frozen", credits.frozen())
            .put("total", credits.total())
            .put("free", free)
            .put("account", projects.backend().account())
            .map());
  }
}
