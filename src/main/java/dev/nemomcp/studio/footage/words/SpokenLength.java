package dev.nemomcp.studio.footage.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Guesses how long an English word takes to say, in units of about one sound. */
final class SpokenLength {
  /** Letters that are written together and spoken as one. */
  private static final Pattern ONE_SOUND =
      Pattern.compile(
          "th|sh|ch|ph|wh|ck|ng|gh|qu|ll|ss|tt|ff|mm|nn|pp|rr|dd|bb|gg|cc|zz"
              + "|ee|oo|ea|ou|ow|ai|ay|oa|ie|ei|au|aw|oi|oy");

  private static final Pattern SILENT_END = Pattern.compile("(?<=[^aeiouy])e$");

  /** Said in passing; other words are leant on. */
  private static final Set<String> UNSTRESSED =
      Set.of(
          "a", "an", "the", "to", "of", "and", "in", "on", "at", "for", "from", "with", "by", "as",
          "or", "but", "if", "i", "you", "he", "she", "it", "we", "they", "is", "are", "was",
          "were", "be", "been", "am", "not", "that", "this", "had", "has", "have", "his", "her",
          "its", "my", "your", "our", "their", "me", "him", "us", "them", "do", "does", "did",
          "can", "will", "would", "so");

  private static final double STRESSED_EXTRA = 2.6;
  private static final double UNSTRESSED_EXTRA = 1.2;
  private static final double DIGIT = 4;
  private static final double BEFORE_PUNCTUATION = 1.25;

  private SpokenLength() {}

  static double of(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    long digits = letters.chars().filter(Character::isDigit).count();
    String sounds = ONE_SOUND.matcher(SILENT_END.matcher(letters).replaceAll("")).replaceAll("o");
    double extra = UNSTRESSED.contains(letters) ? UNSTRESSED_EXTRA : STRESSED_EXTRA;
    double length = extra + (sounds.length() - digits) + DIGIT * digits;
    return isPunctuated(word) ? length * BEFORE_PUNCTUATION : length;
  }

  /** Whether a sentence or a part of one ends with it. */
  static boolean isPunctuated(String word) {
    return !word.isEmpty() && ".,;:?!".indexOf(word.charAt(word.length() - 1)) >= 0;
  }
}
