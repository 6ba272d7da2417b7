package dev.nemomcp.language.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A piece of a sentence: a word as written, or something recognised in it.
 *
 * @param type {@link #WORD}, {@link #PUNCTUATION}, or what was recognised: {@code length}, {@code
 *     range}, {@code captions} …
 * @param values what it says, by parameter name, in the order given, or by name where their map has
 *     no order, which would be another one every time the program starts; empty for words
 * @param form the text, normalised
 * @param stem the form without an English ending
 * @param start offset of its first character in the sentence
 * @param end offset after its last character
 */
public record Token(
    String type, Map<String, Object> values, String form, String stem, int start, int end) {
  public static final String WORD = "word";
  public static final String PUNCTUATION = "punctuation";

  public Token {
    boolean isOrdered =
        values.size() < 2 || values instanceof LinkedHashMap || values instanceof SortedMap;
    values = isOrdered ? values : new TreeMap<>(values);
  }

  public static Token word(String form, int start) {
    return new Token(WORD, Map.of(), form, Stemmer.stem(form), start, start + form.length());
  }

  public static Token punctuation(String form, int start) {
    return new Token(PUNCTUATION, Map.of(), form, form, start, start + form.length());
  }

  /** Whether any of them is of that type. */
  public static boolean anyIs(List<Token> tokens, String type) {
    return tokens.stream().anyMatch(t -> t.is(type));
  }

  public static Token of(String type, Map<String, Object> values, String form, int start, int end) {
    return new Token(type, values, form, form, start, end);
  }

  public static Token of(String type, String name, Object value, String form, int start, int end) {
    return of(type, Map.of(name, value), form, start, end);
  }

  /** One for all of those words. */
  public static Token over(List<Token> words, String type, Map<String, Object> values) {
    String form = words.stream().map(Token::form).collect(Collectors.joining(" "));
    return of(type, values, form, words.get(0).start(), words.get(words.size() - 1).end());
  }

  public Token as(String other) {
    return new Token(other, values, form, stem, start, end);
  }

  public Token with(Map<String, Object> otherValues) {
    return new Token(type, otherValues, form, stem, start, end);
  }

  public boolean is(String other) {
    return type.equals(other);
  }

  public boolean isOneOf(Set<String> types) {
    return types.contains(type);
  }

  public boolean isHan() {
    return !form.isEmpty() && Lexer.isHan(form.charAt(0));
  }

  /** A word that nothing was recognised in. */
  public boolean isPlain() {
    return is(WORD);
  }

  /** The value of a token that has one; its first where it has several. */
  public Object value() {
    return values.isEmpty() ? form : values.values().iterator().next();
  }

  Token respelled(String spelling) {
    return new Token(type, values, spelling, Stemmer.stem(spelling), start, end);
  }

  /** It begins with a capital letter in the text that it was read from. */
  public boolean isCapitalIn(String text) {
    return Character.isUpperCase(text.charAt(start));
  }
}
