package dev.nemomcp.studio.footage.picture;

import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Tone;
import java.util.List;

/**
 * What was seen in a file.
 *
 * @param scenes back to back over the whole length
 * @param attention what draws the eye
 * @param tone how bright and colourful
 */
public record Picture(List<Span> scenes, Attention attention, Tone tone) {
  public Picture {
    scenes = List.copyOf(scenes);
  }

  /**
   * What a crop should follow.
   *
   * @param sourceRatio width ÷ height of the footage
   * @param cropRatio width ÷ height of the crop
   * @return empty where the middle will do
   */
  public List<Focus> subject(double sourceRatio, double cropRatio) {
    return FocusPath.of(attention, scenes, sourceRatio, cropRatio);
  }
}
