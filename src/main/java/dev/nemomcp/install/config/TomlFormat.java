package dev.nemomcp.install.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.toml.TomlMapper;

/** TOML, where a server is a table of its own. */
final class TomlFormat implements ConfigFormat {
  private static final TomlMapper TOML = new TomlMapper();
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public ObjectNode read(String text) throws CannotMerge {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.isBlank()) {
      return JsonNodeFactory.instance.objectNode();
    }
    try {
      return (ObjectNode) TOML.readTree(plain);
    } catch (JacksonException e) {
      throw new CannotMerge(
          "it is not valid TOML (line %d: %s)"
              .formatted(e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    }
  }

  @Override
  public String put(String text, List<String> path, JsonNode value) throws CannotMerge {
    String newline = text.contains("\r\n") ? "\r\n" : "\n";
    String table = table(path, (ObjectNode) value).replace("\n", newline);
    List<TomlTables.Span> spans = TomlTables.of(text).spans(path);
    if (spans.isEmpty()) {
      return text.isBlank()
          ? text.strip() + table
          : text + (text.endsWith("\n") ? "" : newline) + newline + table;
    }
    StringBuilder edited = new StringBuilder(text);
    for (int i = spans.size() - 1; i >= 0; i--) {
      edited.replace(spans.get(i).start(), spans.get(i).end(), i == 0 ? table : "");
    }
    return edited.toString();
  }

  @Override
  public String remove(String text, List<String> path) throws CannotMerge {
    StringBuilder edited = new StringBuilder(text);
    List<TomlTables.Span> spans = TomlTables.of(text).spans(path);
    for (int i = spans.size() - 1; i >= 0; i--) {
      int start = spans.get(i).start();
      for (String blankLine : List.of("\r\n\r\n", "\n\n")) {
        if (text.startsWith(blankLine, start - blankLine.length())) {
          start -= blankLine.length() / 2;
          break;
        }
      }
      edited.delete(start, spans.get(i).end());
    }
    return edited.toString();
  }

  /** Simple values first, because what follows the header of an inner table belongs to it. */
  private static String table(List<String> path, ObjectNode values) {
    StringBuilder text = new StringBuilder();
    text.append('[')
        .append(path.stream().map(TomlFormat::key).collect(Collectors.joining(".")))
        .append("]\n");
    for (Map.Entry<String, JsonNode> value : values.properties()) {
      if (!value.getValue().isObject()) {
        text.append(assignment(value)).append('\n');
      }
    }
    for (Map.Entry<String, JsonNode> value : values.properties()) {
      if (value.getValue() instanceof ObjectNode inner) {
        List<String> innerPath = new ArrayList<>(path);
        innerPath.add(value.getKey());
        text.append('\n').append(table(innerPath, inner));
      }
    }
    return text.toString();
  }

  private static String assignment(Map.Entry<String, JsonNode> entry) {
    return key(entry.getKey()) + " = " + value(entry.getValue());
  }

  private static String key(String name) {
    return name.matches("[A-Za-z0-9_-]+") ? name : quoted(name);
  }

  private static String value(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(TomlFormat::value)
          .collect(Collectors.joining(", ", "[", "]"));
    }
    if (value.isObject()) {
      return value.properties().stream()
          .map(TomlFormat::assignment)
          .collect(Collectors.joining(", ", "{ ", " }"));
    }
    return value.isString() ? quoted(value.asString()) : value.asString();
  }

  /** JSON's strings are TOML's basic strings, but for one character. */
  private static String quoted(String text) {
    return JSON.writeValueAsString(text).replace("\u007F", "\\u007F");
  }
}
