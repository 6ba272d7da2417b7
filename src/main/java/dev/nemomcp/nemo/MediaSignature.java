package dev.nemomcp.nemo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells media by their first bytes, so that a file's name cannot lie about it. */
final class MediaSignature {
  private static final int HEAD_BYTES = 16;
  private static final Set<String> MP4_BOXES =
      Set.of("ftyp", "moov", "mdat", "wide", "free", "skip", "pnot");

  private static final Set<String> SUBTITLE_ENDINGS = Set.of("srt", "vtt");
  private static final int CUE_WITHIN_BYTES = 4_096;
  private static final Pattern CUE = Pattern.compile("\\d\\d:\\d\\d[,.]\\d{3}[ \\t]*-->[ \\t]*\\d");

  private MediaSignature() {}

  /** Whether it is a subtitle file by its name, and has a cue near its beginning. */
  static boolean isSubtitles(Path file) throws IOException {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (!SUBTITLE_ENDINGS.contains(ending)) {
      return false;
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      byte[] head = bytes.readNBytes(CUE_WITHIN_BYTES);
      return CUE.matcher(text(head, 0, head.length)).find();
    }
  }

  /** Whether the file begins like one of the formats that the backend takes. */
  static boolean isMedia(Path file) throws IOException {
    try (InputStream bytes = Files.newInputStream(file)) {
      return isMedia(bytes.readNBytes(HEAD_BYTES));
    }
  }

  static boolean isMedia(byte[] start) {
    byte[] head = Arrays.copyOf(start, HEAD_BYTES);
    return isMp4(head)
        || begins(head, 0x1A, 0x45, 0xDF, 0xA3) // Matroska, WebM
        || text(head, 0, 4).equals("RIFF")
            && Set.of("AVI ", "WAVE", "WEBP").contains(text(head, 8, 4))
        || begins(head, 0xFF, 0xD8, 0xFF) // JPEG
        || begins(head, 0x89, 'P', 'N', 'G')
        || text(head, 0, 4).equals("GIF8")
        || text(head, 0, 3).equals("ID3") // MP3, sometimes AAC
        || isAudioFrame(head);
  }

  /** MP4, MOV, M4A: a box's length, then its name. */
  static boolean isMp4(byte[] start) {
    return start.length >= 8 && MP4_BOXES.contains(text(start, 4, 4));
  }

  /** MPEG audio's sync word: AAC in ADTS, or layer III with a version and rates that exist. */
  private static boolean isAudioFrame(byte[] head) {
    boolean sync = (head[0] & 0xFF) == 0xFF && (head[1] & 0xE0) == 0xE0;
    boolean adts = (head[1] & 0xF6) == 0xF0;
    boolean layer3 = (head[1] & 0x06) == 0x02 && (head[1] & 0x18) != 0x08;
    boolean rates = (head[2] & 0xF0) != 0xF0 && (head[2] & 0x0C) != 0x0C;
    return sync && (adts || layer3 && rates);
  }

  private static boolean begins(byte[] head, int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if ((head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  private static String text(byte[] head, int from, int length) {
    return new String(head, from, length, StandardCharsets.ISO_8859_1);
  }
}
