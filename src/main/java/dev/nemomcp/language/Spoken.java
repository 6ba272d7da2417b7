package dev.nemomcp.language;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A moment told by what is said then: "when I say hello".
 *
 * @param words that are said, or what they are about
 * @param edge where they begin or where they end
 * @param ofTopic everything is meant that is said about it
 * @param occurrence which time of several: a number, −1 the last, or {@code every}; empty where it
 *     is not told
 * @param laterSeconds so much behind it
 */
record Spoken(String words, Edge edge, boolean ofTopic, String occurrence, double laterSeconds) {

  /** An end of what is said. */
  enum Edge {
    START,
    END
  }

  static Spoken of(String words, boolean ofTopic, String occurrence) {
    return new Spoken(words, Edge.START, ofTopic, occurrence, 0);
  }

  Spoken end() {
    return new Spoken(words, Edge.END, ofTopic, occurrence, laterSeconds);
  }

  Spoken later(double seconds) {
    return new Spoken(words, edge, ofTopic, occurrence, laterSeconds + seconds);
  }

  /** As a wish has it: {@code {said: "hello", edge: "end"}}. */
  Map<String, Object> toParameter() {
    Map<String, Object> parameter = new LinkedHashMap<>();
    parameter.put("said", words);
    parameter.put("edge", edge == Edge.START ? "start" : "end");
    if (ofTopic) {
      parameter.put("topic", true);
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
