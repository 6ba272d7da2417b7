package dev.nemomcp.install.config;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON as people write it: with comments, trailing commas, single quotes and names without quotes
 * (JSONC, and what is common of JSON5).
 */
final class JsonFormat implements ConfigFormat {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          // Where a name comes twice, clients differ in which they take.
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  @Override
  public ObjectNode read(String text) throws CannotMerge {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (plain.isBlank()) {
      return JsonNodeFactory.instance.objectNode();
    }
    try {
      if (JSON.readTree(plain) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException e) {
      throw new CannotMerge(
          "it is not valid JSON (line %d: %s)"
              .formatted(e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    }
    throw new CannotMerge("it does not hold a JSON object");
  }

  @Override
  public String put(String text, List<String> path, JsonNode value) throws CannotMerge {
    JsonLayout layout = JsonLayout.of(text);
    if (text.replace("\uFEFF", "").isBlank()) {
      return layout.write(nested(path, value), "") + layout.newline();
    }
    JsonObjectText object = JsonObjectText.outermost(text);
    for (int depth = 0; ; depth++) {
      String name = path.get(depth);
      List<String> below = path.subList(depth + 1, path.size());
      JsonObjectText.Member member = object.find(name);
      if (member == null) {
        return new JsonEdit(text, layout).insert(object, name, nested(below, value));
      }
      if (below.isEmpty()) {
        return new JsonEdit(text, layout).replace(member, value);
      }
      object = object.inside(member);
    }
  }

  @Override
  public String remove(String text, List<String> path) throws CannotMerge {
    JsonObjectText object = JsonObjectText.outermost(text);
    for (String name : path.subList(0, path.size() - 1)) {
      object = object.inside(object.find(name));
    }
    return new JsonEdit(text, JsonLayout.of(text))
        .remove(object, object.find(path.get(path.size() - 1)));
  }

  private static JsonNode nested(List<String> path, JsonNode value) {
    JsonNode nested = value;
    for (int i = path.size() - 1; i >= 0; i--) {
      nested = JsonNodeFactory.instance.objectNode().set(path.get(i), nested);
    }
    return nested;
  }

  /** A name as it stands in the text, without its quotes and escapes. */
  static String name(String written) {
    char first = written.charAt(0);
    return first == '"' || first == '\'' ? JSON.readTree(written).asString() : written;
  }
}
