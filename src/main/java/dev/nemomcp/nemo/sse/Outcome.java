package dev.nemomcp.nemo.sse;

import java.util.ArrayList;
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
 * @param stop the first failure with a code after something had come of it
 * @param toolRunning a tool was called that has not answered, and nothing was said since
 */
public record Outcome(
    String answer,
    List<String> progress,
    List<Tool> tools,
    Optional<TurnEvent.Failed> failure,
    Optional<TurnEvent.Failed> stop,
    boolean toolRunning) {

  /** Nothing was said, done or complained of. */
  public boolean isNothing() {
    return answer.isEmpty() && progress.isEmpty() && tools.isEmpty() && failure.isEmpty();
  }

  /** The same where the end was not heard: all that was said was said on the way. */
  public Outcome withoutAnswer() {
    List<String> said = new ArrayList<>(progress);
    if (!answer.isEmpty()) {
      said.add(answer);
    }
    return new Outcome("", List.copyOf(said), tools, failure, stop, toolRunning);
  }

  /**
   * @param result missing where the tool did not answer
   */
  public record Tool(String name, JsonNode arguments, JsonNode result) {}
}
