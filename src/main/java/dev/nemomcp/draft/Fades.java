package dev.nemomcp.draft;

/**
 * How the whole begins and ends.
 *
 * @param inMillis from black, or silence, at the start; 0 for none
 * @param outMillis to black, or silence, at the end; 0 for none
 */
public record Fades(long inMillis, long outMillis) {
  public static final Fades NONE = new Fades(0, 0);
}
