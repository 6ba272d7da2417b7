package dev.nemomcp.draft;

/**
 * What is done to a clip's picture.
 *
 * @param preset a named colour look (for example {@code warm}, {@code cinematic}, {@code vintage},
 *     {@code mono}); empty for none
 * @param brightness −1…1, 0 as recorded
 * @param contrast factor, 1 as recorded
 * @param saturation factor, 1 as recorded, 0 grey
 * @param warmth −1 (cooler) … 1 (warmer), 0 as recorded
 * @param sharpen 0…1
 * @param denoise 0…1
 * @param effect a named picture effect (for example {@code vignette}, {@code blur}, {@code grain});
 *     empty for none
 * @param stabilized camera shake taken out
 * @param rotationDegrees clockwise turn on top of the source's own: 0, 90, 180 or 270
 * @param mirrored left and right swapped
 * @param flipped top and bottom swapped
 */
public record Look(
    String preset,
    double brightness,
    double contrast,
    double saturation,
    double warmth,
    double sharpen,
    double denoise,
    String effect,
    boolean stabilized,
    int rotationDegrees,
    boolean mirrored,
    boolean flipped) {

  public static final Look AS_RECORDED = new Look("", 0, 1, 1, 0, 0, 0, "", false, 0, false, false);

  public Look withPreset(String preset) {
    return new Look(
        preset,
        brightness,
        contrast,
        saturation,
        warmth,
        sharpen,
        denoise,
        effect,
        stabilized,
        rotationDegrees,
        mirrored,
        flipped);
  }

  public Look withTone(double brightness, double contrast, double saturation, double warmth) {
    return new Look(
        preset,
        brightness,
        contrast,
        saturation,
        warmth,
        sharpen,
        denoise,
        effect,
        stabilized,
        rotationDegrees,
        mirrored,
        flipped);
  }

  public Look withSharpen(double sharpen) {
    return new Look(
        preset,
        brightness,
        contrast,
        saturation,
        warmth,
        sharpen,
        denoise,
        effect,
        stabilized,
        rotationDegrees,
        mirrored,
        flipped);
  }

  public Look withDenoise(double denoise) {
    return new Look(
        preset,
        brightness,
        contrast,
        saturation,
        warmth,
        sharpen,
        denoise,
        effect,
        stabilized,
        rotationDegrees,
        mirrored,
        flipped);
  }

  public Look withEffect(String effect) {
    return new Look(
        preset,
        brightness,
        contrast,
        saturation,
        warmth,
        sharpen,
        denoise,
        effect,
        stabilized,
        rotationDegrees,
        mirrored,
        flipped);
  }

  public Look withStabilized(boolean stabilized) {
    return new Look(
        preset,
        brightness,
        contrast,
        saturation,
        warmth,
        sharpen,
        denoise,
        effect,
        stabilized,
        rotationDegrees,
        mirrored,
        flipped);
  }

  public Look withOrientation(int rotationDegrees, boolean mirrored, boolean flipped) {
    return new Look(
        preset,
        brightness,
        contrast,
        saturation,
        warmth,
        sharpen,
        denoise,
        effect,
        stabilized,
        rotationDegrees,
        mirrored,
        flipped);
  }
}
