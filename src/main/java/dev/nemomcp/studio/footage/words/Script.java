package dev.nemomcp.studio.footage.words;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How text is made of words: parted by spaces; in Chinese by what is known of its words. */
final class Script {
  private Script() {}

  /**
   * The words of a text, each with the punctuation that belongs to it. One that a space follows
   * where {@link #join} would put none ends in it.
   */
  static List<String> words(String text) {
    BitSet within = ChineseWords.within(text);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean spaced = false;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      boolean space = Character.isWhitespace(c);
      boolean dash = space && isDash(word);
      if (dash && !word.toString().endsWith(" ")) {
        word.append(' ');
      } else if (!word.isEmpty() && !dash && (space || startsWord(c, word, within.get(at)))) {
        add(word.toString(), spaced, words);
        word.setLength(0);
        spaced = space;
      }
      if (!space) {
        word.appendCodePoint(c);
      }
      at += Character.charCount(c);
    }
    if (!word.isEmpty()) {
      add(word.toString().strip(), spaced, words);
    }
    return words;
  }

  /** Words written one after the other, with a space where the script wants one. */
  static String join(List<String> words) {
    StringBuilder text = new StringBuilder();
    for (String word : words) {
      if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ' && spaced(text, word)) {
        text.append(' ');
      }
      text.append(word);
    }
    return text.toString().stripTrailing();
  }

  /** How wide text is written: 1 for a Latin character, 2 for a Chinese one. */
  static int width(String text) {
    return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  /** Whether a word is a Chinese or Japanese one. */
  static boolean isIdeographic(String word) {
    return word.codePoints().anyMatch(Script::isIdeograph);
  }

  private static void add(String word, boolean behindSpace, List<String> words) {
    int last = words.size() - 1;
    if (last < 0) {
      words.add(word);
      return;
    }
    String before = words.get(last);
    boolean mark = lastLetter(word) == 0;
    int type = Character.getType(word.codePointAt(0));
    if (mark && behindSpace && type == Character.OTHER_SYMBOL) {
      words.set(last, before.stripTrailing() + " " + word);
    } else if (mark) {
      words.set(last, before + word);
    } else {
      words.set(last, behindSpace && !spaced(before, word) ? before.stripTrailing() + " " : before);
      words.add(word);
    }
  }

  /** Whether a character starts a new word right behind what is there of the last. */
  private static boolean startsWord(int c, CharSequence word, boolean withinWord) {
    int last = lastLetter(word);
    if (last == 0 || withinWord) {
      return false;
    }
    int type = Character.getType(c);
    boolean opens =
        type == Character.START_PUNCTUATION || type == Character.INITIAL_QUOTE_PUNCTUATION;
    return isIdeograph(c) || isIdeograph(last) && (opens || Character.isLetterOrDigit(c));
  }

  /** Whether a space belongs between the two. */
  private static boolean spaced(CharSequence text, String word) {
    return !endsWide(text) && !isIdeographic(word);
  }

  /** A dash that stands by itself belongs to what follows. */
  private static boolean isDash(CharSequence word) {
    return word.toString().strip().matches("[-–—]");
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
