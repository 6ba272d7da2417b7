package dev.nemomcp.nemo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a file holds, told by its first bytes, never by its name. */
public enum MediaContent {
  /** ISO media (mp4, mov, m4a), Matroska (mkv, webm) or AVI: picture, sound or both. */
  CONTAINER(Set.of("mp4", "mov", "m4v", "m4a", "avi", "webm", "mkv")),
  IMAGE(Set.of("jpg", "jpeg", "png", "gif", "webp")),
  AUDIO(Set.of("mp3", "wav", "aac", "m4a")),
  SUBTITLES(Set.of("srt", "vtt")),
  UNKNOWN(Set.of());

  /** The formats that a backend takes. */
  public static final String ACCEPTED =
      "mp4, mov, m4v, avi, webm, mkv, jpg, png, gif, webp, mp3, wav, m4a, aac";

  private static final int HEAD_BYTES = 4_096;

  /** ISO boxes that a file may begin with. */
  private static final Set<String> BOXES =
      Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot");

  /** ISO files of still pictures that nothing here reads. */
  private static final Set<String> STILL_BRANDS = Set.of("heic", "heix", "mif1", "msf1", "avif");

  private static final Pattern CUE = Pattern.compile("\\d\\d:\\d\\d[,.]\\d{3}[ \\t]*-->[ \\t]*\\d");

  private final Set<String> extensions;

  MediaContent(Set<String> extensions) {
    this.extensions = extensions;
  }

  /** Of a file. */
  public static MediaContent of(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return of(bytes.readNBytes(HEAD_BYTES));
    }
  }

  static MediaContent of(byte[] head) {
    String text = text(head);
    if (isContainer(text)) {
      return CONTAINER;
    }
    if (isImage(text)) {
      return IMAGE;
    }
    if (isAudio(text)) {
      return AUDIO;
    }
    return CUE.matcher(text).find() && !text.contains("\0") ? SUBTITLES : UNKNOWN;
  }

  /** Whether a file that holds this may have that name. */
  public boolean mayBeNamed(Path file) {
    return extensions.contains(extension(file));
  }

  /** Some accepted file is called that. */
  public static boolean isAccepted(Path file) {
    return CONTAINER.mayBeNamed(file) || IMAGE.mayBeNamed(file) || AUDIO.mayBeNamed(file);
  }

  /** Picture or sound. */
  boolean isMedia() {
    return this == CONTAINER || this == IMAGE || this == AUDIO;
  }

  /** MP4, MOV, M4A: a box's length, then its name. */
  static boolean isBoxed(byte[] head) {
    return BOXES.contains(at(text(head), 4));
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
    return head.startsWith("ID3") || isRiff(head, "WAVE") || isAudioFrame(head);
  }

  /** MPEG audio's sync word: AAC in ADTS, or layer III with a version and rates that exist. */
  private static boolean isAudioFrame(String head) {
    if (head.length() < 3 || head.charAt(0) != 0xFF || (head.charAt(1) & 0xE0) != 0xE0) {
      return false;
    }
    boolean adts = (head.charAt(1) & 0xF6) == 0xF0;
    boolean layer3 = (head.charAt(1) & 0x06) == 0x02 && (head.charAt(1) & 0x18) != 0x08;
    boolean rates = (head.charAt(2) & 0xF0) != 0xF0 && (head.charAt(2) & 0x0C) != 0x0C;
    return adts || layer3 && rates;
  }

  private static boolean isRiff(String head, String form) {
    return (head.startsWith("RIFF") || head.startsWith("RF64")) && at(head, 8).equals(form);
  }

  private static String at(String head, int index) {
    return head.length() >= index + 4 ? head.substring(index, index + 4) : "";
  }

  private static String text(byte[] head) {
    return new String(head, StandardCharsets.ISO_8859_1);
  }

  private static String extension(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
