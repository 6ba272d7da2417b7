package dev.nemomcp.mcp;

import java.nio.file.Path;
import java.util.Locale;

/** The media types of what is exported. */
final class MediaTypes {
  private MediaTypes() {}

  static String of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "mp4" -> "video/mp4";
      case "mov" -> "video/quicktime";
      case "webm" -> "video/webm";
      case "gif" -> "image/gif";
      case "mp3" -> "audio/mpeg";
      case "m4a" -> "audio/mp4";
      case "wav" -> "audio/wav";
      case "srt" -> "application/x-subrip";
      default -> "application/octet-stream";
    };
  }
}
