package dev.nemomcp.nemo.sse;

import tools.jackson.databind.JsonNode;

/** One thing that happened in a turn. */
public sealed interface TurnEvent {

  /** Nothing but a sign of life. */
  record Heartbeat() implements TurnEvent {}

  /**
   * Something is under way.
   *
   * @param percent −1 where unknown
   */
  record Progress(String stage, double percent) implements TurnEvent {}

  /**
   * Something was said.
   *
   * @param speaker within which texts replace one another
   * @param text empty where an event only ends what was said in parts
   * @param form how it relates to what the speaker said before
   */
  record Said(String speaker, String text, Form form) implements TurnEvent {}

  /** How a text relates to the one before it. */
  enum Form {
    /** To be appended. */
    PART,
    /** Replaces the parts before it. */
    WHOLE,
    /** Stands for itself, or goes on where the last one stopped: the dialect does not say. */
    PLAIN
  }

  /**
   * A tool was called.
   *
   * @param id empty where the dialect has none
   */
  record Called(String id, String name, JsonNode arguments) implements TurnEvent {}

  /**
   * A tool answered.
   *
   * @param id empty where the dialect has none
   */
  record Returned(String id, String name, JsonNode result) implements TurnEvent {}

  /**
   * Something went wrong.
   *
   * @param code may be empty
   */
  record Failed(String code, String message) implements TurnEvent {}
}
