package dev.nemomcp.studio.footage.words;

import java.util.Locale;
import java.util.Set;

/** How well a text can be broken after a word: little behind punctuation, much inside a phrase. */
public final class BreakCost {
  /** They belong to what follows. */
  private static final Set<String> LEADING =
      Set.of(
          "a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "this", "that",
          "these", "those", "of", "to", "in", "on", "at", "for", "from", "with", "by", "as", "and",
          "or", "but", "if", "i", "you", "he", "she", "it", "we", "they", "is", "are", "was",
          "were", "be", "been", "am", "not", "no", "very", "mr.", "mrs.", "ms.", "dr.", "have",
          "has", "had", "will", "would", "can", "could", "might", "must", "should", "do", "does",
          "did", "i'm", "it's", "don't");

  private BreakCost() {}

  /**
   * What a break after a word costs.
   *
   * @param word with its punctuation, not empty
   * @return 0 behind the end of a sentence, 1.5 between plain words, up to 3
   */
  public static double after(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    if (LEADING.contains(plain)) {
      return 3;
    }
    char last = word.charAt(word.length() - 1);
    if (".?!。？！…".indexOf(last) >= 0) {
      return 0;
    }
    if (",;:，；：、—".indexOf(last) >= 0) {
      return 0.4;
    }
    return 1.5;
  }

  /** Whether a line may start with it: no particle that leans on the word before. */
  static boolean mayStart(String word) {
    return "的了吗呢吧啊呀嘛着过们地得".indexOf(word.charAt(0)) < 0 || !Script.isIdeographic(word);
  }
}
