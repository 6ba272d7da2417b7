package dev.nemomcp.draft;

import java.util.Optional;

/**
 * A clip that plays over the main track: small at a corner or an edge, over the whole picture while
 * the sound below goes on, or beside what is below, each in a pane of the picture.
 *
 * @param clip what plays, with its own speed, sound and look
 * @param startMillis on the timeline
 * @param position where it sits; of no meaning where it fills the picture
 * @param widthFraction of the canvas' width, 0…1; {@link #WHOLE} fills the picture
 * @param pane what it has of the picture while what is below shows in a pane of its own; empty
 *     where it lies over what is below
 */
public record Inset(
    Clip clip, long startMillis, Position position, double widthFraction, Optional<Pane> pane) {
  public static final double WHOLE = 1;

  /** One that lies over what is below. */
  public Inset(Clip clip, long startMillis, Position position, double widthFraction) {
    this(clip, startMillis, position, widthFraction, Optional.empty());
  }

  /**
   * One that shows beside what is below.
   *
   * @param widthFraction that it has where it no longer does
   */
  public static Inset in(Pane pane, Clip clip, long startMillis, double widthFraction) {
    return new Inset(clip, startMillis, pane.position(), widthFraction, Optional.of(pane));
  }

  /** What is below shows beside it, and not behind it. */
  public boolean beside() {
    return pane.isPresent();
  }

  public boolean fillsPicture() {
    return widthFraction >= WHOLE && !beside();
  }

  /** Just behind its last frame, on the timeline. */
  public long endMillis() {
    return startMillis + clip.durationMillis();
  }

  public Inset withClip(Clip clip, long startMillis) {
    return new Inset(clip, startMillis, position, widthFraction, pane);
  }

  /** The same in another pane. */
  public Inset withPane(Pane pane) {
    return in(pane, clip, startMillis, widthFraction);
  }
}
