package dev.nemomcp.draft;

import java.util.Objects;

/**
 * How the whole begins and ends.
 *
 * @param inMillis from a colour, or silence, at the start; 0 for none
 * @param outMillis to a colour, or silence, at the end; 0 for none
 * @param inColor where the picture comes from, {@code #rrggbb}; black where null is given
 * @param outColor where it goes
 */
public record Fades(long inMillis, long outMillis, String inColor, String outColor) {
  public static final String BLACK = "#000000";

  public static final Fades NONE = new Fades(0, 0);

  public Fades {
    inColor = Objects.requireNonNullElse(inColor, BLACK);
    outColor = Objects.requireNonNullElse(outColor, BLACK);
  }

  public Fades(long inMillis, long outMillis) {
    this(inMillis, outMillis, BLACK, BLACK);
  }

  public Fades withMillis(long inMillis, long outMillis) {
    return new Fades(inMillis, outMillis, inColor, outColor);
  }
}
