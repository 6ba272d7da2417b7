package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** "It wrote 'Kristen' but she's Kirsten": the right name, with the capitals that were typed. */
public final class AsWritten {
  private static final String RIGHT = "text";

  private final String original;

  public AsWritten(String original) {
    this.original = original;
  }

  public List<Token> in(List<Token> tokens) {
    return tokens.stream()
        .map(t -> t.is("misread") || t.is("misread_there") ? withCapitals(t) : t)
        .toList();
  }

  private Token withCapitals(Token misread) {
    if (!(misread.values().get(RIGHT) instanceof String right)) {
      return misread;
    }
    String said = original.substring(misread.start(), misread.end());
    int at = said.toLowerCase(Locale.ROOT).lastIndexOf(right.toLowerCase(Locale.ROOT));
    Map<String, Object> values = new HashMap<>(misread.values());
    values.computeIfPresent(RIGHT, (n, v) -> at < 0 ? v : said.substring(at, at + right.length()));
    return misread.with(values);
  }
}
