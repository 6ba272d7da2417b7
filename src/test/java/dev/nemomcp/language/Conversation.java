package dev.nemomcp.language;

import java.util.List;
import java.util.TreeMap;

/** What a sentence asks for behind others, parted by " / ", as {@code KIND{name=value, …}}. */
final class Conversation {
  private Conversation() {}

  static List<String> meant(List<String> clipNames, String before, String sentence) {
    Known known = new Known(clipNames, List.of(before.split(" / ")));
    return told(Interpreter.understand(sentence, known));
  }

  /** The same of three clips and a photo, in one line. */
  static String meant(String before, String sentence) {
    return String.join(
        " ", meant(List.of("clip1.mp4", "clip2.mp4", "talk.mp4", "photo.jpg"), before, sentence));
  }

  static List<String> told(Understanding understood) {
    return understood.wishes().stream()
        .map(wish -> wish.kind() + "" + new TreeMap<>(wish.parameters()))
        .toList();
  }
}
