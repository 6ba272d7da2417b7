package dev.nemomcp.studio.footage;

import java.nio.file.Path;

/**
 * What is known of a file without looking at its content.
 *
 * @param id SHA-256 of the content, hexadecimal; of what was made here, see {@link Reversal}
 * @param name the file name that the user knows it by
 * @param file where its bytes lie
 * @param kind what it holds
 * @param durationMillis 0 for a photo
 * @param width of the upright picture in pixels, rotation applied; 0 without picture
 * @param height of the upright picture in pixels; 0 without picture
 * @param framesPerSecond average rate; 0 without moving picture
 * @param variableFrameRate frames are not evenly spaced
 * @param highDynamicRange transfer is PQ or HLG
 * @param hasSound it has at least one audio track
 * @param hasSubtitles it carries a text subtitle track
 */
public record Media(
    String id,
    String name,
    Path file,
    Kind kind,
    long durationMillis,
    int width,
    int height,
    double framesPerSecond,
    boolean variableFrameRate,
    boolean highDynamicRange,
    boolean hasSound,
    boolean hasSubtitles) {

  /** What a file holds. */
  public enum Kind {
    VIDEO,
    IMAGE,
    AUDIO
  }

  public boolean hasPicture() {
    return kind != Kind.AUDIO;
  }

  /** It was made here of what was uploaded, and is no upload. */
  public boolean isDerived() {
    return Reversal.of(id).isPresent();
  }
}
