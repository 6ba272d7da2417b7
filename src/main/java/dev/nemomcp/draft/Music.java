package dev.nemomcp.draft;

import java.util.List;

/**
 * Sound under the clips' own sound.
 *
 * @param id stays the same through edits
 * @param source the track
 * @param name what people call it, such as "Lo-fi"
 * @param startMillis on the timeline
 * @param endMillis on the timeline; {@link #TO_THE_END} for the whole rest
 * @param volume gain relative to the voice, linear, before ducking: 0.35 is shown as 35 %
 * @param fadeInMillis length of the fade at its start
 * @param fadeOutMillis length of the fade at its end
 * @param gains stretches where it is louder or softer, in order and free of overlap
 */
public record Music(
    String id,
    Source source,
    String name,
    long startMillis,
    long endMillis,
    double volume,
    long fadeInMillis,
    long fadeOutMillis,
    List<Gain> gains) {

  /** What music is added with unless said otherwise. */
  public static final double USUAL_VOLUME = 0.35;

  /** Stands for the end of the timeline, wherever later edits move it. */
  public static final long TO_THE_END = -1;

  /** One volume from start to end. */
  public Music(
      String id,
      Source source,
      String name,
      long startMillis,
      long endMillis,
      double volume,
      long fadeInMillis,
      long fadeOutMillis) {
    this(id, source, name, startMillis, endMillis, volume, fadeInMillis, fadeOutMillis, List.of());
  }

  public Music {
    gains = List.copyOf(gains);
  }

  public Music withSource(Source source) {
    return new Music(
        id, source, name, startMillis, endMillis, volume, fadeInMillis, fadeOutMillis, gains);
  }

  public Music withSpan(long startMillis, long endMillis) {
    return new Music(
        id, source, name, startMillis, endMillis, volume, fadeInMillis, fadeOutMillis, gains);
  }

  public Music withVolume(double volume) {
    return new Music(
        id, source, name, startMillis, endMillis, volume, fadeInMillis, fadeOutMillis, gains);
  }

  public Music withFades(long fadeInMillis, long fadeOutMillis) {
    return new Music(
        id, source, name, startMillis, endMillis, volume, fadeInMillis, fadeOutMillis, gains);
  }

  public Music withGains(List<Gain> gains) {
    return new Music(
        id, source, name, startMillis, endMillis, volume, fadeInMillis, fadeOutMillis, gains);
  }

  /** The same track under another name. */
  public Music withId(String id) {
    return new Music(
        id, source, name, startMillis, endMillis, volume, fadeInMillis, fadeOutMillis, gains);
  }

  /**
   * A stretch of the timeline where the track's volume is another.
   *
   * @param factor what the volume is multiplied with there, 0 for silence
   */
  public record Gain(long startMillis, long endMillis, double factor) {}

  /** Where the sound comes from. */
  public sealed interface Source {}

  /**
   * A file of the user's.
   *
   * @param mediaId which footage
   * @param sourceStartMillis where to start in it; it is looped where it is too short
   */
  public record Recorded(String mediaId, long sourceStartMillis) implements Source {}

  /**
   * Composed on the spot, to whatever length is needed.
   *
   * @param mood {@code lo-fi}, {@code upbeat}, {@code calm}, {@code cinematic}, {@code corporate},
   *     {@code happy}, {@code sad}, {@code hip-hop}
   * @param seed the same seed and length give the same music
   * @param beatsPerMinute 0 for the mood's own tempo
   */
  public record Composed(String mood, long seed, double beatsPerMinute) implements Source {}

  /** Where it ends on a timeline that is so long. */
  public long endMillis(long wholeMillis) {
    return endMillis == TO_THE_END ? wholeMillis : endMillis;
  }
}
