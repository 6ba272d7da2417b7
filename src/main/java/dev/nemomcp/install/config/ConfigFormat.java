package dev.nemomcp.install.config;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A language that configurations are written in. Its edits are text to text. */
sealed interface ConfigFormat permits JsonFormat, TomlFormat {

  /** What a text says; an empty one says nothing. */
  ObjectNode read(String text) throws CannotMerge;

  /**
   * The text with a value at a path, in place of what was there.
   *
   * @param path names from the outermost object inwards; those that are missing are made
   */
  String put(String text, List<String> path, JsonNode value) throws CannotMerge;

  /** The text without the value at a path that is there. */
  String remove(String text, List<String> path) throws CannotMerge;
}
