package dev.nemomcp.mcp;

import dev.nemomcp.nemo.Nemo.Uploaded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** How a piece of footage is told. */
final class MediaFacts {
  private MediaFacts() {}

  static Map<String, Object> of(Uploaded media) {
    return new Fields()
        .put("name", media.name())
        .put("kind", media.type())
        .put("seconds", rounded(media.seconds()))
        .put("width", media.width())
        .put("height", media.height())
        .put("fps", rounded(media.framesPerSecond()))
        .map();
  }

  /** {@code talk.mp4: video, 30 s, 1920×1080, 29.97 fps}. */
  static String line(Uploaded media) {
    StringBuilder line = new StringBuilder(media.name()).append(": ").append(media.type());
    if (media.seconds() > 0) {
      line.append(", ").append(plain(media.seconds())).append(" s");
    }
    if (media.width() > 0) {
      line.append(", ").append(media.width()).append("×").append(media.height());
    }
    if (media.framesPerSecond() > 0) {
      line.append(", ").append(plain(media.framesPerSecond())).append(" fps");
    }
    return line.toString();
  }

  static Map<String, Object> schema() {
    return Schema.object(
        new Fields()
            .put("name", Schema.text("The file's name."))
            .put("kind", Schema.text("video, image or audio."))
            .put("seconds", Schema.number("Its length; 0 for a photo."))
            .put("width", Schema.whole("Pixels; 0 for sound alone."))
            .put("height", Schema.whole("Pixels; 0 for sound alone."))
            .put("fps", Schema.number("Frames a second; 0 where unknown.")));
  }

  static double rounded(double value) {
    return Math.round(value * 1_000) / 1_000.0;
  }

  static String plain(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
