package dev.nemomcp.draft;

/**
 * A clip that plays over the main track: small at a corner or an edge, or over the whole picture
 * while the sound below goes on.
 *
 * @param clip what plays, with its own speed, sound and look
 * @param startMillis on the timeline
 * @param position where it sits; of no meaning where it fills the picture
 * @param widthFraction of the canvas' width, 0…1; {@link #WHOLE} fills the picture
 */
public record Inset(Clip clip, long startMillis, Position position, double widthFraction) {
  public static final double WHOLE = 1;

  public boolean fillsPicture() {
    return widthFraction >= WHOLE;
  }

  /** Just behind its last frame, on the timeline. */
  public long endMillis() {
    return startMillis + clip.durationMillis();
  }

  public Inset withClip(Clip clip, long startMillis) {
    return new Inset(clip, startMillis, position, widthFraction);
  }
}
