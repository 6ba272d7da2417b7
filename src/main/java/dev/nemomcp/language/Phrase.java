package dev.nemomcp.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads how the lexicon writes a phrase and spells out every sequence that it stands for.
 *
 * <pre>
 *   cut out            these words, whatever their English ending
 *   =ending            exactly this word
 *   [the] first        a word that may be missing
 *   (min|minutes)      one of several
 *   &lt;number&gt;           something recognised before
 *   turn ... down      up to five words in between, which stay
 * </pre>
 */
final class Phrase {
  static final String GAP = "...";

  private final String written;
  private int at;

  private Phrase(String written) {
    this.written = written;
  }

  /** Every sequence of keys that the phrases, parted by {@code |}, stand for. */
  static List<List<String>> sequences(String phrases) {
    Phrase phrase = new Phrase(phrases);
    List<List<String>> sequences = phrase.alternatives();
    if (phrase.at < phrases.length()) {
      throw new IllegalArgumentException("A bracket too many in: " + phrases);
    }
    return sequences;
  }

  private List<List<String>> alternatives() {
    List<List<String>> all = new ArrayList<>(sequence());
    while (at < written.length() && written.charAt(at) == '|') {
      at++;
      all.addAll(sequence());
    }
    return all;
  }

  private List<List<String>> sequence() {
    List<List<String>> soFar = List.of(List.of());
    while (at < written.length() && "|)]".indexOf(written.charAt(at)) < 0) {
      soFar = combine(soFar, element());
    }
    return soFar;
  }

  private List<List<String>> element() {
    return switch (written.charAt(at)) {
      case '(' -> bracketed(')');
      case '[' -> {
        List<List<String>> maybe = new ArrayList<>(bracketed(']'));
        maybe.add(List.of());
        yield maybe;
      }
      case '<' -> List.of(List.of(upTo(">")));
      default -> plain();
    };
  }

  private List<List<String>> bracketed(char close) {
    at++;
    List<List<String>> inside = alternatives();
    if (at >= written.length() || written.charAt(at) != close) {
      throw new IllegalArgumentException("A bracket is not closed in: " + written);
    }
    at++;
    return inside;
  }

  private String upTo(String close) {
    int end = written.indexOf(close, at) + 1;
    String key = written.substring(at, end);
    at = end;
    return key;
  }

  private List<List<String>> plain() {
    int end = at;
    while (end < written.length() && "|()[]<".indexOf(written.charAt(end)) < 0) {
      end++;
    }
    List<String> keys = new ArrayList<>();
    for (String piece : written.substring(at, end).strip().split("\\s+")) {
      keys.addAll(keys(piece));
    }
    at = end;
    return List.of(keys);
  }

  private static List<String> keys(String piece) {
    if (piece.isEmpty()) {
      return List.of();
    }
    if (piece.equals(GAP)) {
      return List.of(GAP);
    }
    boolean exact = piece.length() > 1 && piece.charAt(0) == '=';
    String word = exact ? piece.substring(1) : piece;
    return Lexer.read(word, word).stream()
        .map(token -> exact ? exactKey(token.form()) : stemKey(token.stem()))
        .toList();
  }

  static String exactKey(String form) {
    return "=" + form;
  }

  static String stemKey(String stem) {
    return "~" + stem;
  }

  static String typeKey(String type) {
    return "<" + type + ">";
  }

  private static List<List<String>> combine(List<List<String>> first, List<List<String>> second) {
    List<List<String>> combined = new ArrayList<>();
    for (List<String> head : first) {
      for (List<String> tail : second) {
        List<String> both = new ArrayList<>(head);
        both.addAll(tail);
        combined.add(both);
      }
    }
    return combined;
  }
}
