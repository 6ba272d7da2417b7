package dev.nemomcp.draft;

import java.util.List;

/**
 * What is done to a clip's picture.
 *
 * @param preset a named colour look (for example {@code warm}, {@code cinematic}, {@code vintage},
 *     {@code mono}); empty for none
 * @param grade of light and colour, on top of the preset
 * @param sharpen 0…1
 * @param denoise 0…1
 * @param effect a named picture effect (for example {@code vignette}, {@code blur}, {@code grain});
 *     empty for none
 * @param blurred places made unreadable, each once and in the order of {@link Position}
 * @param stabilized camera shake taken out
 * @param orientation how it is turned
 */
public record Look(
    String preset,
    Grade grade,
    double sharpen,
    double denoise,
    String effect,
    List<Position> blurred,
    boolean stabilized,
    Orientation orientation) {

  public static final Look AS_RECORDED =
      new Look("", Grade.AS_RECORDED, 0, 0, "", List.of(), false, Orientation.AS_RECORDED);

  public Look {
    blurred = blurred == null ? List.of() : blurred.stream().distinct().sorted().toList();
  }

  public Look withPreset(String preset) {
    return new Look(preset, grade, sharpen, denoise, effect, blurred, stabilized, orientation);
  }

  public Look withGrade(Grade grade) {
    return new Look(preset, grade, sharpen, denoise, effect, blurred, stabilized, orientation);
  }

  public Look withSharpen(double sharpen) {
    return new Look(preset, grade, sharpen, denoise, effect, blurred, stabilized, orientation);
  }

  public Look withDenoise(double denoise) {
    return new Look(preset, grade, sharpen, denoise, effect, blurred, stabilized, orientation);
  }

  public Look withEffect(String effect) {
    return new Look(preset, grade, sharpen, denoise, effect, blurred, stabilized, orientation);
  }

  public Look withBlurred(List<Position> blurred) {
    return new Look(preset, grade, sharpen, denoise, effect, blurred, stabilized, orientation);
  }

  public Look withStabilized(boolean stabilized) {
    return new Look(preset, grade, sharpen, denoise, effect, blurred, stabilized, orientation);
  }

  public Look withOrientation(Orientation orientation) {
    return new Look(preset, grade, sharpen, denoise, effect, blurred, stabilized, orientation);
  }
}
