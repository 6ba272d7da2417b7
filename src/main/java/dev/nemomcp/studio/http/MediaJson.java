package dev.nemomcp.studio.http;

import dev.nemomcp.studio.footage.Media;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** Footage as the API tells of it. */
final class MediaJson {
  private MediaJson() {}

  static ObjectNode of(Media media, String baseUrl) {
    return Envelope.JSON
        .createObjectNode()
        .put("filename", media.name())
        .put("file_type", media.kind().name().toLowerCase(Locale.ROOT))
        .put("cdn_url", baseUrl + FileRoutes.FOOTAGE + media.id())
        .put("duration", media.durationMillis() / 1000.0)
        .put("width", media.width())
        .put("height", media.height())
        .put("fps", media.framesPerSecond())
        .put("hash", media.id());
  }
}
