package dev.nemomcp.studio.footage.words;

import java.util.List;
import java.util.Locale;

/** Sounds that people make while they think, in English and Chinese. */
public final class FillerSounds {
  /** As they are written down, in lower case. */
  public static final List<String> ALL =
      List.of(
          "um", "umm", "uh", "uhh", "uhm", "er", "erm", "ah", "eh", "ehm", "em", "hmm", "hm", "mm",
          "mmm", "嗯", "呃", "啊", "唔", "额");

  private FillerSounds() {}

  /** Whether a text is such a sound and nothing else. */
  static boolean isOne(String text) {
    return ALL.contains(plain(text));
  }

  /** Words as they are compared: in lower case, without punctuation. */
  public static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}' ]", "").strip();
  }
}
