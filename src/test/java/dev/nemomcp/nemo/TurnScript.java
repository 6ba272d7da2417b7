package dev.nemomcp.nemo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a fake backend streams in one turn, event by event, in either dialect or both. */
public final class TurnScript {
  private static final JsonMapper JSON = new JsonMapper();

  private final StringBuilder stream = new StringBuilder();
  private JsonNode draftAfter;

  public TurnScript text(String content) {
    return event(Map.of("type", "text", "content", content));
  }

  public TurnScript toolCall(String name, Object args) {
    return event(Map.of("type", "tool_call", "name", name, "args", args));
  }

  public TurnScript toolResult(String name, Object result) {
    return event(Map.of("type", "tool_result", "name", name, "result", result));
  }

  public TurnScript heartbeat() {
    return event(Map.of("type", "heartbeat"));
  }

  public TurnScript blankData() {
    return raw("data:\n\n");
  }

  public TurnScript progress(String stage, double percent) {
    return event(Map.of("type", "progress", "stage", stage, "percent", percent));
  }

  /** An event of the Agent Development Kit with one text part. */
  public TurnScript adkText(String author, String text, boolean partial) {
    return adk(author, partial, Map.of("text", text));
  }

  public TurnScript adkThought(String author, String text, boolean partial) {
    return adk(author, partial, Map.of("text", text, "thought", true));
  }

  public TurnScript adkCall(String id, String name, Object args, boolean partial) {
    return adk(
        "agent", partial, Map.of("functionCall", Map.of("id", id, "name", name, "args", args)));
  }

  public TurnScript adkResponse(String id, String name, Object response) {
    return adk(
        "agent",
        false,
        Map.of("functionResponse", Map.of("id", id, "name", name, "response", response)));
  }

  public TurnScript adk(String author, boolean partial, Map<String, Object> part) {
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("content", Map.of("role", "model", "parts", List.of(part)));
    if (partial) {
      event.put("partial", true);
    }
    event.put("invocationId", "e-1");
    event.put("author", author);
    event.put("actions", Map.of("stateDelta", Map.of()));
    event.put("id", "ev-" + stream.length());
    event.put("timestamp", 1_780_000_000.5);
    return event(event);
  }

  public TurnScript event(Object json) {
    return raw("data: " + JSON.writeValueAsString(json) + "\n\n");
  }

  public TurnScript raw(String lines) {
    stream.append(lines);
    return this;
  }

  /** The project's draft from this turn on. */
  public TurnScript changingDraftTo(JsonNode draft) {
    draftAfter = draft;
    return this;
  }

  String stream() {
    return stream.toString();
  }

  Optional<JsonNode> draftAfter() {
    return Optional.ofNullable(draftAfter);
  }
}
