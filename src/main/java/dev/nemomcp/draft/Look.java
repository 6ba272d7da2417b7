package dev.nemomcp.draft;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Feature;
import java.util.List;

/**
 * What is done to a clip's picture.
 *
 * @param preset a named colour look (for example {@code warm}, {@code cinematic}, {@code vintage},
 *     {@code mono}); empty for none
 * @param grade of light and colour, on top of the preset
 * @param sharpen 0…1
 * @param denoise 0…1
 * @param effects named picture effects (for example {@code vignette}, {@code blur}, {@code grain}),
 *     each once, the latest last; drafts of before had one, or an empty name for none
 * @param blurred places made unreadable, each once and in the order of {@link Position}
 * @param stabilized camera shake taken out
 * @param orientation how it is turned
 * @param paint a colour ({@code #rrggbb}) that covers all of the picture: a card; empty for none
 */
public record Look(
    String preset,
    Grade grade,
    double sharpen,
    double denoise,
    @JsonAlias("effect") @JsonFormat(with = Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> effects,
    List<Position> blurred,
    boolean stabilized,
    Orientation orientation,
    String paint) {

  public static final Look AS_RECORDED =
      new Look(
          "", Grade.AS_RECORDED, 0, 0, List.of(), List.of(), false, Orientation.AS_RECORDED, "");

  public Look {
    effects =
        effects == null
            ? List.of()
            : effects.stream().filter(name -> !name.isEmpty()).distinct().toList();
    paint = paint == null ? "" : paint;
    blurred = blurred == null ? List.of() : blurred.stream().distinct().sorted().toList();
  }

  public Look withPreset(String preset) {
    return new Look(
        preset, grade, sharpen, denoise, effects, blurred, stabilized, orientation, paint);
  }

  public Look withGrade(Grade grade) {
    return new Look(
        preset, grade, sharpen, denoise, effects, blurred, stabilized, orientation, paint);
  }

  public Look withSharpen(double sharpen) {
    return new Look(
        preset, grade, sharpen, denoise, effects, blurred, stabilized, orientation, paint);
  }

  public Look withDenoise(double denoise) {
    return new Look(
        preset, grade, sharpen, denoise, effects, blurred, stabilized, orientation, paint);
  }

  public Look withEffects(List<String> effects) {
    return new Look(
        preset, grade, sharpen, denoise, effects, blurred, stabilized, orientation, paint);
  }

  public Look withBlurred(List<Position> blurred) {
    return new Look(
        preset, grade, sharpen, denoise, effects, blurred, stabilized, orientation, paint);
  }

  public Look withStabilized(boolean stabilized) {
    return new Look(
        preset, grade, sharpen, denoise, effects, blurred, stabilized, orientation, paint);
  }

  public Look withOrientation(Orientation orientation) {
    return new Look(
        preset, grade, sharpen, denoise, effects, blurred, stabilized, orientation, paint);
  }

  public Look withPaint(String paint) {
    return new Look(
        preset, grade, sharpen, denoise, effects, blurred, stabilized, orientation, paint);
  }
}
