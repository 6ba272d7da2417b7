package dev.nemomcp.language.words;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A moment told by what is said then: "when I say hello".
 *
 * @param words that are said, or what they are about; empty for the first that are said at all
 * @param edge where they begin or where they end
 * @param scope how much is meant around the words
 * @param occurrence which time of several: a number, −1 the last, or {@code every}; empty where it
 *     is not told
 * @param laterSeconds so much behind it
 */
public record Spoken(String words, Edge edge, Scope scope, String occurrence, double laterSeconds) {

  /** Words where any are meant: the first that are said. */
  static final String ANYTHING = "";

  /** An end of what is said. */
  enum Edge {
    START,
    END
  }

  /** What is meant by words. */
  enum Scope {
    WORDS,
    LINE,
    TOPIC
  }

  static Spoken of(String words, Scope scope, String occurrence) {
    return new Spoken(words, Edge.START, scope, occurrence, 0);
  }

  Spoken end() {
    return new Spoken(words, Edge.END, scope, occurrence, laterSeconds);
  }

  public Spoken later(double seconds) {
    return new Spoken(words, edge, scope, occurrence, laterSeconds + seconds);
  }

  /** As a wish has it: {@code {said: "hello", edge: "end", scope: "line"}}. */
  public Map<String, Object> toParameter() {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("said", words);
    parameter.put("edge", edge == Edge.START ? "start" : "end");
    if (scope != Scope.WORDS) {
      parameter.put("scope", scope.name().toLowerCase(Locale.ROOT));
    }
    if (!occurrence.isEmpty()) {
      parameter.put("occurrence", occurrence);
    }
    if (laterSeconds != 0) {
      parameter.put("later_seconds", laterSeconds);
    }
    return parameter;
  }
}
