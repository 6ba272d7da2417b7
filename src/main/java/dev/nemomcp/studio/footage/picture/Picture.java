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
 * @param tone how bright and colourful the whole is
 * @param tones the same for each second, from the first on
 * @param clarity for each second whether it is neither shaken nor blurred, 0 spoiled … 1 clear
 */
public record Picture(
    List<Span> scenes, Attention attention, Tone tone, List<Tone> tones, List<Double> clarity) {
  private static final double SECOND_MILLIS = 1000;

  public Picture {
    scenes = List.copyOf(scenes);
    tones = List.copyOf(tones);
    clarity = List.copyOf(clarity);
  }

  /** How bright and colourful a stretch is: the mean of the seconds that lie mostly in it. */
  public Tone tone(Span span) {
    if (tones.isEmpty()) {
      return tone;
    }
    List<Tone> here = within(span, tones);
    return new Tone(
        here.stream().mapToDouble(Tone::brightness).average().orElseThrow(),
        here.stream().mapToDouble(Tone::contrast).average().orElseThrow(),
        here.stream().mapToDouble(Tone::saturation).average().orElseThrow());
  }

  /** How clear a stretch is, 0 spoiled … 1 clear: the mean of the seconds that lie mostly in it. */
  public double clarity(Span span) {
    return clarity.isEmpty()
        ? 1
        : within(span, clarity).stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  private static <T> List<T> within(Span span, List<T> seconds) {
    int last = seconds.size() - 1;
    int from = (int) Math.min(last, Math.round(span.startMillis() / SECOND_MILLIS));
    int to = (int) Math.min(last + 1, Math.round(span.endMillis() / SECOND_MILLIS));
    return seconds.subList(from, Math.max(from + 1, to));
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

  /**
   * Whether a crop would cut somebody whom a stretch is about out of the picture.
   *
   * @param sourceRatio width ÷ height of the footage
   * @param cropRatio width ÷ height of the crop
   */
  public boolean cutsPeople(Span span, double sourceRatio, double cropRatio) {
    List<List<Face>> faces = attention.faces();
    int last = faces.size() - 1;
    int from = (int) Math.min(last, Math.ceil(span.startMillis() / attention.intervalMillis()));
    int to = (int) Math.min(last, (span.endMillis() - 1) / attention.intervalMillis());
    return from >= 0
        && People.wouldBeCut(
            faces.subList(from, Math.max(from, to) + 1),
            cropRatio < sourceRatio,
            Math.min(cropRatio / sourceRatio, sourceRatio / cropRatio));
  }
}
