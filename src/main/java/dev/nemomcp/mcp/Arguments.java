package dev.nemomcp.mcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What a tool was called with. Forgiving where the meaning is plain (a number sent as text, one
 * file instead of a list), exact where it is not.
 */
final class Arguments {
  private final Map<String, Object> given;
  private final Map<String, Object> properties;

  /**
   * @param given by the client
   * @param schema of the tool's input
   */
  Arguments(Map<String, Object> given, Map<String, Object> schema) throws BadArgument {
    this.given = given == null ? Map.of() : given;
    this.properties = object(schema.get("properties"));
    for (String name : this.given.keySet()) {
      if (!properties.containsKey(name)) {
        throw new BadArgument(
            "There is no argument " + name + "; there are: " + properties.keySet() + ".");
      }
    }
  }

  /** The text; empty where it is not given. */
  String text(String name) throws BadArgument {
    Object value = given.get(name);
    if (value == null) {
      return "";
    }
    if (!(value instanceof String text)) {
      throw new BadArgument(name + " must be text.");
    }
    return text.strip();
  }

  String required(String name) throws BadArgument {
    String text = text(name);
    if (text.isEmpty()) {
      throw new BadArgument(name + " is missing.");
    }
    return text;
  }

  /** One of the schema's choices; {@code usual} where it is not given. */
  String choice(String name, String usual) throws BadArgument {
    String text = text(name);
    if (text.isEmpty()) {
      return usual;
    }
    List<?> choices = (List<?>) object(properties.get(name)).get("enum");
    for (Object choice : choices) {
      if (text.equalsIgnoreCase(choice.toString())) {
        return choice.toString();
      }
    }
    throw new BadArgument(name + " must be one of " + choices + ", not " + text + ".");
  }

  boolean flag(String name) throws BadArgument {
    Object value = given.get(name);
    if (value == null || value instanceof Boolean) {
      return Boolean.TRUE.equals(value);
    }
    String text = value.toString().strip();
    if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
      return Boolean.parseBoolean(text);
    }
    throw new BadArgument(name + " must be true or false.");
  }

  OptionalDouble number(String name) throws BadArgument {
    Object value = given.get(name);
    if (value == null) {
      return OptionalDouble.empty();
    }
    double number;
    try {
      number =
          value instanceof Number exact
              ? exact.doubleValue()
              : Double.parseDouble(value.toString().strip());
    } catch (NumberFormatException e) {
      throw new BadArgument(name + " must be a number.");
    }
    if (!Double.isFinite(number)) {
      throw new BadArgument(name + " must be a finite number.");
    }
    return OptionalDouble.of(number);
  }

  List<String> texts(String name) throws BadArgument {
    Object value = given.get(name);
    if (value instanceof String one) {
      return List.of(one);
    }
    if (!(value instanceof List<?> list)) {
      throw new BadArgument(name + " must be a list of texts.");
    }
    List<String> texts = new ArrayList<>();
    for (Object item : list) {
      if (!(item instanceof String text) || text.isBlank()) {
        throw new BadArgument(name + " must hold texts only, none of them empty.");
      }
      texts.add(text);
    }
    return texts;
  }

  @SuppressWarnings("unchecked") // Schemas are made of maps.
  private static Map<String, Object> object(Object schema) {
    return (Map<String, Object>) schema;
  }
}
