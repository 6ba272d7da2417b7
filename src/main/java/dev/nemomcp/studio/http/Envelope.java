package dev.nemomcp.studio.http;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The frame of every JSON answer: {@code {"code":0,"message":…,"data":{…}}}. */
final class Envelope {
  static final JsonMapper JSON = new JsonMapper();

  private Envelope() {}

  static ObjectNode of(JsonNode data) {
    ObjectNode envelope = JSON.createObjectNode().put("code", 0).put("message", "ok");
    envelope.set("data", data);
    return envelope;
  }

  static ObjectNode error(int code, String message) {
    return JSON.createObjectNode().put("code", code).put("message", message).putNull("data");
  }
}
