package dev.nemomcp.nemo;

import dev.nemomcp.nemo.Nemo.Render;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Reads a render's status in every shape that is documented: at the top or in {@code data}. */
final class RenderReading {
  private RenderReading() {}

  /**
   * @param id where the answer names none
   */
  static Render read(JsonNode body, String id) {
    JsonNode data = body.path("data");
    String status = status(first(body, data, "status"));
    double percent = status.equals("completed") ? 100 : percent(body, data);
    return new Render(
        text(first(body, data, "id"), id), status, percent, url(body, data), why(body, data));
  }

  private static String status(JsonNode said) {
    return switch (said.asString("").toLowerCase(Locale.ROOT)) {
      case "completed", "complete", "success", "succeeded", "done", "finished" -> "completed";
      case "failed", "failure", "error", "cancelled", "canceled", "timeout" -> "failed";
      case "processing", "rendering", "running", "in_progress", "progress" -> "processing";
      default -> "pending";
    };
  }

  /** 0…100, also where it came as 0…1. */
  private static double percent(JsonNode body, JsonNode data) {
    JsonNode node = first(body, data, "progress");
    double said = (node.isObject() ? node.path("percent") : node).asDouble(0);
    boolean fraction = said > 0 && said < 1;
    return Math.max(0, Math.min(100, fraction ? said * 100 : said));
  }

  private static String url(JsonNode body, JsonNode data) {
    for (JsonNode node : new JsonNode[] {body, data}) {
      for (JsonNode url :
          new JsonNode[] {
            node.path("output").path("url"), node.path("outputUrl"), node.path("output_url")
          }) {
        if (url.isString() && !url.asString().isBlank()) {
          return url.asString().strip();
        }
      }
    }
    return "";
  }

  private static String why(JsonNode body, JsonNode data) {
    for (JsonNode node : new JsonNode[] {data, body}) {
      for (String name : new String[] {"error", "errorMessage", "message", "reason"}) {
        JsonNode said =
            node.path(name).isObject() ? node.path(name).path("message") : node.path(name);
        if (said.isString() && !said.asString().isBlank()) {
          return said.asString().strip();
        }
      }
    }
    return "";
  }

  private static JsonNode first(JsonNode body, JsonNode data, String name) {
    return body.hasNonNull(name) ? body.path(name) : data.path(name);
  }

  private static String text(JsonNode node, String otherwise) {
    String text = node.asString("");
    return text.isBlank() ? otherwise : text;
  }
}
