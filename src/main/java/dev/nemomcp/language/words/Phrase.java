package dev.nemomcp.language.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads how the lexicon writes phrases.
 *
 * <pre>
 *   cut out            these words, whatever their English ending
 *   =ending            exactly this word
 *   [the] first        a word that may be missing
 *   (min|minutes)      one of several
 *   &lt;range&gt;            something recognised before
 *   &lt;number&gt;           a number; &lt;decimal&gt; one with a fraction
 *   turn ... down      up to five words in between, which stay
 * </pre>
 */
public final class Phrase {

  /** A step of a phrase. */
  public sealed interface Part {}

  /**
   * One word, or something recognised before.
   *
   * @param said the word's form, its stem, or a type of token
   */
  record Word(By by, String said) implements Part {}

  /** What of a token a phrase names. */
  enum By {
    FORM,
    STEM,
    TYPE
  }

  /** Up to a few words that do not belong to the phrase. */
  record Gap() implements Part {}

  /** One of several ways on; where it is optional also none of them. */
  record Choice(List<List<Part>> ways, boolean isOptional) implements Part {}

  private static final String GAP = "...";

  private final String written;
  private int at;

  private Phrase(String written) {
    this.written = written;
  }

  /** The phrases of a line, parted by {@code |}. */
  public static List<List<Part>> parse(String line) {
    Phrase phrase = new Phrase(line);
    List<List<Part>> phrases = phrase.alternatives();
    if (phrase.at < line.length()) {
      throw new IllegalArgumentException("A bracket too many in: " + line);
    }
    return phrases;
  }

  private List<List<Part>> alternatives() {
    List<List<Part>> all = new ArrayList<>();
    all.add(sequence());
    while (at < written.length() && written.charAt(at) == '|') {
      at++;
      all.add(sequence());
    }
    return all;
  }

  private List<Part> sequence() {
    List<Part> parts = new ArrayList<>();
    while (at < written.length() && "|)]".indexOf(written.charAt(at)) < 0) {
      switch (written.charAt(at)) {
        case '(' -> parts.add(new Choice(bracketed(')'), false));
        case '[' -> parts.add(new Choice(bracketed(']'), true));
        case '<' -> parts.add(new Word(By.TYPE, upToAngle()));
        default -> addWords(parts);
      }
    }
    return parts;
  }

  private List<List<Part>> bracketed(char close) {
    at++;
    List<List<Part>> inside = alternatives();
    if (at >= written.length() || written.charAt(at) != close) {
      throw new IllegalArgumentException("A bracket is not closed in: " + written);
    }
    at++;
    return inside;
  }

  private String upToAngle() {
    int end = written.indexOf('>', at);
    String type = written.substring(at + 1, end);
    at = end + 1;
    return type;
  }

  private void addWords(List<Part> parts) {
    int end = at;
    while (end < written.length() && "|()[]<".indexOf(written.charAt(end)) < 0) {
      end++;
    }
    for (String piece : written.substring(at, end).strip().split(" +")) {
      if (piece.equals(GAP)) {
        parts.add(new Gap());
      } else if (!piece.isEmpty()) {
        boolean exact = piece.length() > 1 && piece.charAt(0) == '=';
        String word = exact ? piece.substring(1) : piece;
        for (Token token : tokens(word)) {
          parts.add(exact ? new Word(By.FORM, token.form()) : new Word(By.STEM, token.stem()));
        }
      }
    }
    at = end;
  }

  /** As the lexer cuts it; most pieces are plain words, which need no lexer. */
  private static List<Token> tokens(String piece) {
    boolean isPlainWord = piece.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return isPlainWord ? List.of(Token.word(piece, 0)) : Lexer.read(piece, piece);
  }
}
