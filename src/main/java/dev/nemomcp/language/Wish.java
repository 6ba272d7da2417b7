package dev.nemomcp.language;

import java.util.Map;
import java.util.Optional;

/**
 * One thing that a sentence asks for.
 *
 * @param kind what
 * @param parameters as said, under the names that {@link Kind} lists; numbers, strings, booleans
 *     and lists of them
 * @param said the words that asked for it
 * @param isOfOurOwn it was not named: vague words ("make it better") stand for it and others
 */
public record Wish(Kind kind, Map<String, Object> parameters, String said, boolean isOfOurOwn) {
  /**
   * The parameter of a wish that is meant only where the project has something, or has it not:
   * {@code music}, {@code no_music}; likewise {@code captions}, {@code title}, {@code logo} and
   * {@code transition}.
   */
  public static final String ONLY_IF = "only_if";

  /** Before a thing in {@link #ONLY_IF}: the project must not have it. */
  public static final String WITHOUT = "no_";

  public Wish {
    parameters = Map.copyOf(parameters);
  }

  public Wish(Kind kind, Map<String, Object> parameters, String said) {
    this(kind, parameters, said, false);
  }

  /** Those of the text that it is about, as it was before; empty where it names none. */
  Optional<Object> words() {
    return Optional.ofNullable(parameters.getOrDefault("find", parameters.get("text")));
  }

  /** It tells from when to when, in seconds. */
  boolean tellsStretch() {
    return parameters.get("start_seconds") instanceof Number
        && parameters.get("end_seconds") instanceof Number;
  }

  /** It tells when it begins or ends. */
  boolean tellsTime() {
    return parameters.containsKey("start_seconds") || parameters.containsKey("end_seconds");
  }

  /** Other words in the place of those of a text that is there. */
  static Wish reworded(Kind kind, Object before, String after, String said) {
    return new Wish(kind, Map.of("change", true, "find", before, "text", after), said);
  }

  /** The same wish with other parameters. */
  public Wish with(Map<String, Object> others) {
    return new Wish(kind, others, said, isOfOurOwn);
  }
}
