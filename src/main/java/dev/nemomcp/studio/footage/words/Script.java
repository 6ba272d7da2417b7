package dev.nemomcp.studio.footage.words;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;

/**
 * How text is made of words: parted by spaces, or, in Chinese and Japanese, character by character
 * with its punctuation.
 */
final class Script {
  private Script() {}

  /** The words of a text, each with the punctuation that belongs to it. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (Character.isWhitespace(c) || startsWord(c, word)) {
        flush(word, words);
      }
      if (!Character.isWhitespace(c)) {
        word.appendCodePoint(c);
      }
    }
    flush(word, words);
    return words;
  }

  /** Words written one after the other, with a space where the script wants one. */
  static String join(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      if (!text.isEmpty() && !(endsWide(text) || isIdeographic(word))) {
        text.append(' ');
      }
      text.append(word);
    }
    return text.toString();
  }

  /** How wide text is written: 1 for a Latin character, 2 for a Chinese one. */
  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  /** Whether a word is a Chinese or Japanese one. */
  static boolean isIdeographic(String word) {
    return word.codePoints().anyMatch(Script::isIdeograph);
  }

  private static void flush(StringBuilder word, List<String> words) {
    boolean punctuation = lastLetter(word) == 0;
    if (!word.isEmpty() && punctuation && !words.isEmpty()) {
      words.set(words.size() - 1, words.get(words.size() - 1) + word);
    } else if (!word.isEmpty()) {
      words.add(word.toString());
    }
    word.setLength(0);
  }

  /** Whether a character starts a new word right behind what is there of the last. */
  private static boolean startsWord(int c, CharSequence word) {
    int last = lastLetter(word);
    if (last == 0) {
      return false;
    }
    int type = Character.getType(c);
    boolean opens =
        type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    return isIdeograph(c) || isIdeograph(last) && (opens || Character.isLetterOrDigit(c));
  }

  private static boolean endsWide(CharSequence text) {
    return isIdeograph(lastLetter(text)) || isWide(text.charAt(text.length() - 1));
  }

  /** The last character that is no punctuation; 0 where there is none. */
  private static int lastLetter(CharSequence text) {
    return text.codePoints().filter(Character::isLetterOrDigit).reduce((a, b) -> b).orElse(0);
  }

  private static boolean isIdeograph(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA;
  }

  private static boolean isWide(int c) {
    return isIdeograph(c) || c >= 0x3000 && c <= 0x303f || c >= 0xff01 && c <= 0xff60;
  }
}
