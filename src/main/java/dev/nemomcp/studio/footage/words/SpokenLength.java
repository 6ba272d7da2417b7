package dev.nemomcp.studio.footage.words;

import java.util.Locale;
import java.util.regex.Pattern;

/** Guesses how long an English word takes to say, in units of about one sound. */
final class SpokenLength {
  /** Letters that are written together and spoken as one. */
  private static final Pattern ONE_SOUND =
      Pattern.compile(
          "th|sh|ch|ph|wh|ck|ng|gh|qu|ll|ss|tt|ff|mm|nn|pp|rr|dd|bb|gg|cc|zz"
              + "|ee|oo|ea|ou|ow|ai|ay|oa|ie|ei|au|aw|oi|oy");

  private static final Pattern SILENT_END = Pattern.compile("(?<=[^aeiouy])e$");
  private static final Pattern LONG_VOWEL = Pattern.compile("[aeiouy]");
  private static final double BEGINNING = 0.6;
  private static final double VOWEL_EXTRA = 0.3;
  private static final double DIGIT = 4;
  private static final double BEFORE_PUNCTUATION = 1.25;

  private SpokenLength() {}

  static double of(String word) {
    String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    long digits = letters.chars().filter(Character::isDigit).count();
    String sounds = ONE_SOUND.matcher(SILENT_END.matcher(letters).replaceAll("")).replaceAll("o");
    long vowels = LONG_VOWEL.matcher(sounds).results().count();
    double length = BEGINNING + (sounds.length() - digits) + VOWEL_EXTRA * vowels + DIGIT * digits;
    boolean ends = !word.isEmpty() && ".,;:?!".indexOf(word.charAt(word.length() - 1)) >= 0;
    return ends ? length * BEFORE_PUNCTUATION : length;
  }
}
