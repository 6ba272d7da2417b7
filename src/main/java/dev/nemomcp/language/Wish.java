package dev.nemomcp.language;

import java.util.Map;

/**
 * One thing that a sentence asks for.
 *
 * @param kind what
 * @param parameters as said, under the names that {@link Kind} lists; numbers, strings, booleans
 *     and lists of them
 * @param said the words that asked for it
 */
public record Wish(Kind kind, Map<String, Object> parameters, String said) {
  public Wish {
    parameters = Map.copyOf(parameters);
  }
}
