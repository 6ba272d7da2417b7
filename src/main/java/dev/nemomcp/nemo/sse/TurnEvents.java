package dev.nemomcp.nemo.sse;

import dev.nemomcp.nemo.sse.TurnEvent.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a message's data as events. Two dialects are spoken, also mixed: the plain one, with a
 * {@code type}, and that of Google's Agent Development Kit, with {@code content.parts}. What is not
 * understood is skipped.
 */
public final class TurnEvents {
  private static final JsonMapper JSON = new JsonMapper();

  /** An exception's text is put into JSON without escaping it. */
  private static final Pattern BROKEN_ERROR =
      Pattern.compile("^\\s*\\{\\s*\"error\"\\s*:\\s*\"?(.*?)\"?\\s*}?\\s*$", Pattern.DOTALL);

  private TurnEvents() {}

  /** None where the message is of no kind that is known. */
  public static List<TurnEvent> read(String data) {
    if (data.isBlank()) {
      return List.of(new TurnEvent.Heartbeat());
    }
    List<TurnEvent> events = new ArrayList<>();
    JsonNode node = json(data);
    if (node == null) {
      Matcher error = BROKEN_ERROR.matcher(data);
      if (error.matches()) {
        events.add(new TurnEvent.Failed("", error.group(1)));
      }
    } else if (node.path("type").isString()) {
      plain(node, events);
    } else if (node.isObject()) {
      adk(node, events);
    }
    return List.copyOf(events);
  }

  private static void plain(JsonNode node, List<TurnEvent> events) {
    String name = node.path("name").asString("");
    switch (node.path("type").asString("")) {
      case "text" ->
          events.add(new TurnEvent.Said("", node.path("content").asString(""), Form.PLAIN));
      case "tool_call" -> events.add(new TurnEvent.Called("", name, node.path("args")));
      case "tool_result" -> events.add(new TurnEvent.Returned("", name, node.path("result")));
      case "progress" ->
          events.add(
              new TurnEvent.Progress(
                  node.path("stage").asString(""), node.path("percent").asDouble(-1)));
      case "heartbeat" -> events.add(new TurnEvent.Heartbeat());
      case "error" -> failure(node, events);
      default -> {
        // A type of a later version.
      }
    }
  }

  private static void adk(JsonNode node, List<TurnEvent> events) {
    boolean partial = node.path("partial").asBoolean(false);
    String author = node.path("author").asString("");
    if (!author.equals("user")) {
      said(node, author, partial, events);
      if (!partial) {
        tools(node, events);
      }
    }
    failure(node, events);
  }

  private static void said(JsonNode node, String author, boolean partial, List<TurnEvent> events) {
    StringBuilder text = new StringBuilder();
    for (JsonNode part : node.path("content").path("parts")) {
      if (!part.path("thought").asBoolean(false)) {
        text.append(part.path("text").asString(""));
      }
    }
    if (!partial || !text.isEmpty()) {
      String speaker = node.path("invocationId").asString("") + "\n" + author;
      events.add(new TurnEvent.Said(speaker, text.toString(), partial ? Form.PART : Form.WHOLE));
    }
  }

  private static void tools(JsonNode node, List<TurnEvent> events) {
    for (JsonNode part : node.path("content").path("parts")) {
      JsonNode call = part.path("functionCall");
      if (call.isObject()) {
        events.add(
            new TurnEvent.Called(
                call.path("id").asString(""), call.path("name").asString(""), call.path("args")));
      }
      JsonNode response = part.path("functionResponse");
      if (response.isObject()) {
        events.add(
            new TurnEvent.Returned(
                response.path("id").asString(""),
                response.path("name").asString(""),
                response.path("response")));
      }
    }
  }

  private static void failure(JsonNode node, List<TurnEvent> events) {
    String code = first(node, "errorCode", "code");
    String message = first(node, "errorMessage", "error", "message", "detail", "content");
    boolean named =
        node.hasNonNull("error") || node.hasNonNull("errorCode") && !code.equals("STOP");
    boolean typed = node.path("type").asString("").equals("error");
    boolean numbered = node.path("code").asInt(0) != 0;
    if (named || typed || numbered) {
      events.add(new TurnEvent.Failed(code, message));
    }
  }

  private static String first(JsonNode node, String... names) {
    for (String name : names) {
      JsonNode value =
          node.path(name).isObject() ? node.path(name).path("message") : node.path(name);
      String text = value.asString("");
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  private static JsonNode json(String data) {
    try {
      return JSON.readTree(data);
    } catch (JacksonException e) {
      return null;
    }
  }
}
