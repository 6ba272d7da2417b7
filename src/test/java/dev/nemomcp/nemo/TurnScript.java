package dev.nemomcp.nemo;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import okio.Buffer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a fake backend streams in one turn, event by event, in either dialect or both. */
public final class TurnScript {
  private static final JsonMapper JSON = new JsonMapper();

  private static final int CHUNK_BYTES = 512;

  private final StringBuilder stream = new StringBuilder();
  private JsonNode draftAfter;
  private int cutAt = -1;
  private boolean hanging;
  private int chunkBytes = CHUNK_BYTES;

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

  /** As slowly as the network may bring it. */
  public TurnScript byteByByte() {
    chunkBytes = 1;
    return this;
  }

  /** The connection is reset after so many bytes. */
  public TurnScript cutAt(int bytes) {
    cutAt = bytes;
    return this;
  }

  /** Nothing more comes after so many bytes, and the connection stays. */
  public TurnScript hangingAt(int bytes) {
    hanging = true;
    return cutAt(Math.max(1, bytes));
  }

  MockResponse.Builder response() {
    byte[] bytes = stream.toString().getBytes(StandardCharsets.UTF_8);
    MockResponse.Builder response =
        new MockResponse.Builder().addHeader("Content-Type", "text/event-stream");
    if (cutAt < 0) {
      return response.chunkedBody(new Buffer().write(bytes), chunkBytes);
    }
    Buffer chunks = new Buffer();
    for (int at = 0; at < cutAt; at += CHUNK_BYTES) {
      int length = Math.min(CHUNK_BYTES, cutAt - at);
      chunks.writeHexadecimalUnsignedLong(length).writeUtf8("\r\n");
      chunks.write(bytes, at, length).writeUtf8("\r\n");
    }
    if (hanging) {
      // The server can only stall in the middle of a body, so there must be another half.
      chunks.write(new byte[(int) chunks.size()]);
      response.onResponseBody(SocketEffect.Stall.INSTANCE);
    } else {
      response.onResponseEnd(new SocketEffect.CloseSocket());
    }
    return response
        .body(chunks)
        .removeHeader("Content-Length")
        .addHeader("Transfer-Encoding", "chunked");
  }

  /** How many bytes it has so far. */
  public int length() {
    return stream.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  Optional<JsonNode> draftAfter() {
    return Optional.ofNullable(draftAfter);
  }
}
