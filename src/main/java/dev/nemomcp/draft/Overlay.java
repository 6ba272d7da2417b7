package dev.nemomcp.draft;

/**
 * A picture or clip over the main track, such as a logo.
 *
 * @param id stays the same through edits
 * @param mediaId which footage
 * @param name what people call it
 * @param startMillis on the timeline
 * @param endMillis on the timeline; {@link Music#TO_THE_END} for the whole rest
 * @param position which corner or edge it sits at
 * @param widthFraction of the canvas' width, 0…1
 * @param opacity 0…1
 */
public record Overlay(
    String id,
    String mediaId,
    String name,
    long startMillis,
    long endMillis,
    Position position,
    double widthFraction,
    double opacity) {
  public Overlay withEnd(long endMillis) {
    return new Overlay(id, mediaId, name, startMillis, endMillis, position, widthFraction, opacity);
  }
}
