package dev.nemomcp.install.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The part of a configuration that lists MCP servers by name.
 *
 * <p>Every edit is read back before it is handed out: it must say what it said before, but for the
 * one server. Where it does not, the configuration is written in a way that is not understood well
 * enough, and {@link CannotMerge} is raised instead.
 */
public final class Servers {
  private static final String NOT_UNDERSTOOD =
      "it is written in a way that cannot be changed safely";

  private final ConfigFormat format;
  private final List<String> path;

  private Servers(ConfigFormat format, List<String> path) {
    this.format = format;
    this.path = path;
  }

  /** In JSON, with or without comments. */
  public static Servers json(String... path) {
    return new Servers(new JsonFormat(), List.of(path));
  }

  public static Servers toml(String... path) {
    return new Servers(new TomlFormat(), List.of(path));
  }

  /** What a configuration says of one server. */
  public Optional<ObjectNode> find(String text, String name) throws CannotMerge {
    JsonNode found = format.read(text);
    for (String step : to(name)) {
      found = found.path(step);
    }
    return found instanceof ObjectNode entry ? Optional.of(entry) : Optional.empty();
  }

  /** The text with this server in it. */
  public String put(String text, String name, ObjectNode server) throws CannotMerge {
    ObjectNode expected = format.read(text);
    ObjectNode parent = expected;
    for (String step : path) {
      parent = child(parent, step);
    }
    parent.set(name, server);
    return verified(format.put(text, to(name), server), expected);
  }

  /** The text without this server. */
  public String remove(String text, String name) throws CannotMerge {
    if (find(text, name).isEmpty()) {
      return text;
    }
    ObjectNode expected = format.read(text);
    ObjectNode parent = expected;
    for (String step : path) {
      parent = child(parent, step);
    }
    parent.remove(name);
    return verified(format.remove(text, to(name)), expected);
  }

  /** A configuration with nothing but this server. */
  public String only(String name, ObjectNode server) {
    try {
      return put("", name, server);
    } catch (CannotMerge e) {
      throw new IllegalStateException(e);
    }
  }

  private ObjectNode child(ObjectNode parent, String name) throws CannotMerge {
    JsonNode child = parent.path(name);
    if (child.isMissingNode()) {
      return parent.putObject(name);
    }
    if (child instanceof ObjectNode object) {
      return object;
    }
    throw new CannotMerge("its '" + String.join(".", path) + "' is not a list of servers by name");
  }

  private String verified(String text, ObjectNode expected) throws CannotMerge {
    ObjectNode actual;
    try {
      actual = format.read(text);
    } catch (CannotMerge e) {
      throw new CannotMerge(NOT_UNDERSTOOD, e);
    }
    // A table that became empty may vanish from a TOML text with its last entry.
    if (!actual.equals(expected) && !pruned(actual).equals(pruned(expected))) {
      throw new CannotMerge(NOT_UNDERSTOOD);
    }
    return text;
  }

  private ObjectNode pruned(ObjectNode tree) {
    ObjectNode copy = tree.deepCopy();
    for (int depth = path.size(); depth > 0; depth--) {
      JsonNode parent = copy;
      for (String step : path.subList(0, depth - 1)) {
        parent = parent.path(step);
      }
      String last = path.get(depth - 1);
      if (parent instanceof ObjectNode object && object.path(last).isEmpty()) {
        object.remove(last);
      }
    }
    return copy;
  }

  private List<String> to(String name) {
    List<String> steps = new ArrayList<>(path);
    steps.add(name);
    return steps;
  }
}
