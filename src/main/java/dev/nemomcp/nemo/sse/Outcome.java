package dev.nemomcp.nemo.sse;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a turn came to.
 *
 * @param answer what was said last, after the last tool; may be empty
 * @param progress what was said before
 * @param tools in the order of their calls
 * @param failure that ended the turn before anything came of it
 * @param toolRunning a tool was called that has not answered, and nothing was said since
 */
public record Outcome(
    String answer,
    List<String> progress,
    List<Tool> tools,
    Optional<TurnEvent.Failed> failure,
    boolean toolRunning) {

  /**
   * @param result missing where the tool did not answer
   */
  public record Tool(String name, JsonNode arguments, JsonNode result) {}
}
