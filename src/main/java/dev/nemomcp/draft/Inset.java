package dev.nemomcp.draft;

/**
 * A clip that plays over the main track: small at a corner or an edge, over the whole picture while
 * the sound below goes on, or beside what is below, each in a half of the picture.
 *
 * @param clip what plays, with its own speed, sound and look
 * @param startMillis on the timeline
 * @param position where it sits; of no meaning where it fills the picture
 * @param widthFraction of the canvas' width, 0…1; {@link #WHOLE} fills the picture
 * @param beside it has the half of the picture that its position tells, and the middle of what is
 *     below shows in the other half
 */
public record Inset(
    Clip clip, long startMillis, Position position, double widthFraction, boolean beside) {
  public static final double WHOLE = 1;

  /** One that lies over what is below. */
  public Inset(Clip clip, long startMillis, Position position, double widthFraction) {
    this(clip, startMillis, position, widthFraction, false);
  }

  public boolean fillsPicture() {
    return widthFraction >= WHOLE && !beside;
  }

  /** Just behind its last frame, on the timeline. */
  public long endMillis() {
    return startMillis + clip.durationMillis();
  }

  public Inset withClip(Clip clip, long startMillis) {
    return new Inset(clip, startMillis, position, widthFraction, beside);
  }
}
