package dev.nemomcp.studio.agent;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Map;

/** What a turn tells while it works, in the API's plain dialect. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
  @JsonSubTypes.Type(TurnEvent.ToolCall.class),
  @JsonSubTypes.Type(TurnEvent.Progress.class),
  @JsonSubTypes.Type(TurnEvent.ToolResult.class),
  @JsonSubTypes.Type(TurnEvent.Text.class)
})
public sealed interface TurnEvent {

  /** An edit begins. */
  @JsonTypeName("tool_call")
  record ToolCall(String name, Map<String, Object> args) implements TurnEvent {}

  /**
   * @param stage what is being done, in the user's language
   * @param percent of the whole turn, 0…100
   */
  @JsonTypeName("progress")
  record Progress(String stage, int percent) implements TurnEvent {}

  /** An edit has ended. */
  @JsonTypeName("tool_result")
  record ToolResult(String name, Receipt result) implements TurnEvent {}

  /** What the agent says. */
  @JsonTypeName("text")
  record Text(String content) implements TurnEvent {}
}
