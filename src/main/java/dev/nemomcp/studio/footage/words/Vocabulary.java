package dev.nemomcp.studio.footage.words;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the speech model's tokens spell. */
final class Vocabulary {
  /** Starts a transcript. */
  static final int START = 1;

  /** Ends it. */
  static final int END = 2;

  private static final String SPACE = "\u2581";

  private final List<String> tokens;

  private Vocabulary(List<String> tokens) {
    this.tokens = tokens;
  }

  static Vocabulary load() throws IOException {
    try (InputStream lines = Vocabulary.class.getResourceAsStream("moonshine_vocabulary.txt")) {
      String text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
      return new Vocabulary(List.of(text.split("\n", -1)));
    }
  }

  /** The text of tokens; bytes that make up a character count together. */
  String text(List<Integer> ids) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int id : ids) {
      String token = id > END && id < tokens.size() ? tokens.get(id) : "";
      if (token.matches("<0x[0-9A-F]{2}>")) {
        bytes.write(Integer.parseInt(token.substring(3, 5), 16));
      } else {
        bytes.writeBytes(token.replace(SPACE, " ").getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toString(StandardCharsets.UTF_8).strip();
  }
}
