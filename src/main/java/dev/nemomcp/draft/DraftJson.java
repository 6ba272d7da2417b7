package dev.nemomcp.draft;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A draft as JSON, in the API's short keys: tracks {@code t}, their type {@code tt} (0 video, 1
 * audio, 7 text) and segments {@code sg}, the whole's length {@code d} in ms, metadata {@code m}.
 *
 * <p>Every segment carries its {@code start} and {@code duration} on the timeline in ms for those
 * who only look; what is read back is what was decided. Numbers that may exceed 2^53 are strings,
 * as some readers keep numbers in doubles.
 */
public final class DraftJson {
  private DraftJson() {}

  /** The draft as JSON; {@link #read} gives an equal draft back. */
  public static ObjectNode write(Draft draft) {
    return new DraftWriter(draft).write();
  }

  /**
   * Reads what {@link #write} wrote. Unknown fields are ignored, missing ones have their usual
   * values.
   *
   * @throws IllegalArgumentException where it is not such a draft
   */
  public static Draft read(JsonNode json) {
    return new DraftReader(json).read();
  }
}
