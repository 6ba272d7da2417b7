package dev.nemomcp.project;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What a file holds, told by its first bytes, never by its name. */
enum MediaContent {
  /** ISO media (mp4, mov, m4a), Matroska (mkv, webm) or AVI: picture, sound or both. */
  CONTAINER(Set.of("mp4", "mov", "m4v", "m4a", "avi", "webm", "mkv")),
  IMAGE(Set.of("jpg", "jpeg", "png", "gif", "webp")),
  AUDIO(Set.of("mp3", "wav", "aac", "m4a")),
  SUBTITLES(Set.of("srt", "vtt")),
  UNKNOWN(Set.of());

  /** As many bytes as are looked at. */
  static final int HEAD_BYTES = 4_096;

  static final String ACCEPTED =
      "mp4, mov, m4v, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a, aac";

  /** ISO boxes that a file may begin with. */
  private static final Set<String> BOXES =
      Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot");

  /** ISO files of still pictures that nothing here reads. */
  private static final Set<String> STILL_BRANDS = Set.of("heic", "heix", "mif1", "msf1", "avif");

  private final Set<String> extensions;

  MediaContent(Set<String> extensions) {
    this.extensions = extensions;
  }

  boolean mayBeNamed(String extension) {
    return extensions.contains(extension.toLowerCase(Locale.ROOT));
  }

  /** Some accepted file is called that. */
  static boolean isAccepted(String extension) {
    return CONTAINER.mayBeNamed(extension)
        || IMAGE.mayBeNamed(extension)
        || AUDIO.mayBeNamed(extension);
  }

  static MediaContent of(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (isContainer(text)) {
      return CONTAINER;
    }
    if (isImage(text)) {
      return IMAGE;
    }
    if (isAudio(text)) {
      return AUDIO;
    }
    return text.contains("-->") && !text.contains("\0") ? SUBTITLES : UNKNOWN;
  }

  private static boolean isContainer(String head) {
    if (head.startsWith("\u001A\u0045\u00DF\u00A3") || isRiff(head, "AVI ")) {
      return true;
    }
    return BOXES.contains(at(head, 4)) && !STILL_BRANDS.contains(at(head, 8));
  }

  private static boolean isImage(String head) {
    return head.startsWith("\u00FF\u00D8\u00FF")
        || head.startsWith("\u0089PNG\r\n")
        || head.startsWith("GIF8")
        || isRiff(head, "WEBP");
  }

  private static boolean isAudio(String head) {
    boolean frames = head.length() > 1 && head.charAt(0) == 0xFF && (head.charAt(1) & 0xE0) == 0xE0;
    return head.startsWith("ID3") || isRiff(head, "WAVE") || frames;
  }

  private static boolean isRiff(String head, String form) {
    return (head.startsWith("RIFF") || head.startsWith("RF64")) && at(head, 8).equals(form);
  }

  private static String at(String head, int index) {
    return head.length() >= index + 4 ? head.substring(index, index + 4) : "";
  }
}
