package dev.nemomcp.mcp;

import java.util.List;
import java.util.Map;

/** JSON Schema in a few words. Fields keep their order, so that listings never change by chance. */
final class Schema {
  private Schema() {}

  /** What a tool takes: nothing but these. */
  static Map<String, Object> input(Fields properties, String... required) {
    return new Fields()
        .put("type", "object")
        .put("properties", properties.map())
        .put("required", List.of(required))
        .put("additionalProperties", false)
        .map();
  }

  /** What a tool gives. Every answer says how it went and what to do next. */
  static Map<String, Object> output(Fields properties, String... statuses) {
    Fields all =
        new Fields()
            .put("status", choice("How it went.", statuses))
            .put("message", text("What went wrong; only where status is failed."))
            .put("next_step", text("What to do next."));
    properties.map().forEach(all::put);
    return new Fields()
        .put("type", "object")
        .put("properties", all.map())
        .put("required", List.of("status"))
        .map();
  }

  static Map<String, Object> object(Fields properties) {
    return new Fields().put("type", "object").put("properties", properties.map()).map();
  }

  static Map<String, Object> text(String description) {
    return described("string", description).map();
  }

  static Map<String, Object> number(String description) {
    return described("number", description).map();
  }

  static Map<String, Object> whole(String description) {
    return described("integer", description).map();
  }

  static Map<String, Object> number(String description, double least, double most, double usual) {
    return described("number", description)
        .put("minimum", least)
        .put("maximum", most)
        .put("default", usual)
        .map();
  }

  static Map<String, Object> flag(String description) {
    return described("boolean", description).put("default", false).map();
  }

  static Map<String, Object> choice(String description, String... values) {
    return described("string", description).put("enum", List.of(values)).map();
  }

  static Map<String, Object> list(String description, Map<String, Object> items) {
    return described("array", description).put("items", items).map();
  }

  static Map<String, Object> list(
      String description, Map<String, Object> items, int least, int most) {
    return described("array", description)
        .put("items", items)
        .put("minItems", least)
        .put("maxItems", most)
        .map();
  }

  private static Fields described(String type, String description) {
    return new Fields().put("type", type).put("description", description);
  }
}
