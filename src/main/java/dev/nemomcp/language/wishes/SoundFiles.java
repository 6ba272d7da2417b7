package dev.nemomcp.language.wishes;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** "Save the audio as talk.wav": the name tells what kind of file. */
final class SoundFiles {
  private static final Set<String> FORMATS = Set.of("mp3", "wav", "m4a", "aac");

  private SoundFiles() {}

  static void tellFormat(Map<String, Object> extraction) {
    if (extraction.get("file_name") instanceof String name) {
      String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      if (FORMATS.contains(ending)) {
        extraction.putIfAbsent("format", ending);
      }
    }
  }
}
