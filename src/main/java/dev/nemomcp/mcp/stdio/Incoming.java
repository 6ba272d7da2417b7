package dev.nemomcp.mcp.stdio;

import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a line from the client turned out to be. */
sealed interface Incoming {
  record Request(JSONRPCRequest message) implements Incoming {}

  record Notification(JSONRPCNotification message) implements Incoming {}

  /** The client's answer to something that we asked. */
  record Response(JSONRPCResponse message) implements Incoming {}

  /** Nothing but white space. */
  record Blank() implements Incoming {}

  /**
   * No message that can be handled.
   *
   * @param id of the request where it could be told, else null
   * @param code a JSON-RPC error code
   * @param reason for the client
   */
  record Invalid(Object id, int code, String reason) implements Incoming {}

  /** Never fails. */
  static Incoming parse(String line, JsonMapper json) {
    String text = line.strip();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1).strip();
    }
    if (text.isEmpty()) {
      return new Blank();
    }
    JsonNode node;
    try {
      node = json.readTree(text);
    } catch (JacksonException e) {
      return new Invalid(null, ErrorCodes.PARSE_ERROR, "Parse error: the line is not JSON");
    }
    return node.isArray()
        ? new Invalid(null, ErrorCodes.INVALID_REQUEST, "Batches are not supported")
        : message(node, json);
  }

  private static Incoming message(JsonNode node, JsonMapper json) {
    Object id = id(node.path("id"));
    if (!node.isObject() || !node.path("jsonrpc").asString("").equals("2.0")) {
      return invalid(id, "Invalid request: not a JSON-RPC 2.0 message");
    }
    if (node.has("id") && id == null) {
      return invalid(null, "Invalid request: id must be a string or an integer");
    }
    if (!node.path("method").isString()) {
      return id != null && (node.has("result") || node.has("error"))
          ? new Response(response(id, node, json))
          : invalid(id, "Invalid request: method is missing");
    }
    String method = node.path("method").asString();
    JsonNode params = node.path("params");
    if (!params.isMissingNode() && !params.isNull() && !params.isObject()) {
      return new Invalid(id, ErrorCodes.INVALID_PARAMS, "Invalid params: must be an object");
    }
    if (id == null) {
      return new Notification(new JSONRPCNotification(method, value(params, json)));
    }
    return method.equals("tools/call") && !isToolCall(params)
        ? new Invalid(
            id,
            ErrorCodes.INVALID_PARAMS,
            "Invalid params: tools/call takes the tool's name and arguments, an object")
        : new Request(new JSONRPCRequest(method, id, value(params, json)));
  }

  private static Invalid invalid(Object id, String reason) {
    return new Invalid(id, ErrorCodes.INVALID_REQUEST, reason);
  }

  /** The id as the SDK expects it; null where there is none that is allowed. */
  private static Object id(JsonNode id) {
    if (id.isString()) {
      return id.asString();
    }
    if (id.isInt()) {
      return id.asInt();
    }
    return id.isLong() ? id.asLong() : null;
  }

  private static boolean isToolCall(JsonNode params) {
    JsonNode arguments = params.path("arguments");
    return params.path("name").isString()
        && (arguments.isMissingNode() || arguments.isNull() || arguments.isObject());
  }

  private static JSONRPCResponse response(Object id, JsonNode node, JsonMapper json) {
    JsonNode error = node.path("error");
    return error.isObject()
        ? JSONRPCResponse.error(
            id,
            new JSONRPCError(
                error.path("code").asInt(ErrorCodes.INTERNAL_ERROR),
                error.path("message").asString("")))
        : JSONRPCResponse.result(id, value(node.path("result"), json));
  }

  private static Object value(JsonNode node, JsonMapper json) {
    return node.isObject() ? json.treeToValue(node, Map.class) : null;
  }
}
