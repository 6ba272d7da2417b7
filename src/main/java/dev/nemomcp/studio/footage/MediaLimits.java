package dev.nemomcp.studio.footage;

import java.time.Duration;

/**
 * How much one file may hold, so that no upload exhausts the machine.
 *
 * @param videoPixels of one frame of moving picture
 * @param photoPixels of a photo
 * @param duration of moving picture or sound
 */
public record MediaLimits(long videoPixels, long photoPixels, Duration duration) {
  /** 8K video, 100-megapixel photos, half a day. */
  public static final MediaLimits DEFAULT =
      new MediaLimits(8192L * 4608, 100_000_000, Duration.ofHours(12));
}
