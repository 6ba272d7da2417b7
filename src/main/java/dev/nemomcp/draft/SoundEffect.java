package dev.nemomcp.draft;

/**
 * A short sound that is laid over everything that is heard, or one that goes on for a stretch.
 *
 * @param id stays the same through edits
 * @param sound which of the studio's sounds, such as {@code whoosh}
 * @param momentMillis on the timeline: what it is meant for, such as the cut that a whoosh is
 *     loudest at; where it lasts, its beginning
 * @param leadMillis how long before that moment it begins
 * @param durationMillis how long it is heard in all
 * @param lasts it goes on for as long as it is told to, and does not die away by itself
 * @param volume gain relative to the voice, linear
 */
public record SoundEffect(
    String id,
    String sound,
    long momentMillis,
    long leadMillis,
    long durationMillis,
    boolean lasts,
    double volume) {

  /** As people read it. */
  public String title() {
    return sound.replace('_', ' ');
  }

  /** Where it is first heard; never before the timeline begins. */
  public long startMillis() {
    return Math.max(0, momentMillis - leadMillis);
  }

  public long endMillis() {
    return momentMillis - leadMillis + durationMillis;
  }

  /** At another moment. */
  public SoundEffect at(long momentMillis) {
    return new SoundEffect(id, sound, momentMillis, leadMillis, durationMillis, lasts, volume);
  }

  /** For another stretch. */
  public SoundEffect over(long startMillis, long endMillis) {
    return new SoundEffect(
        id, sound, startMillis, leadMillis, endMillis - startMillis, lasts, volume);
  }

  public SoundEffect withVolume(double volume) {
    return new SoundEffect(id, sound, momentMillis, leadMillis, durationMillis, lasts, volume);
  }
}
