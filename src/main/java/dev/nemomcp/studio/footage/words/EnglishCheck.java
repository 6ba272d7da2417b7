package dev.nemomcp.studio.footage.words;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether a transcript can be believed. The speech model knows English only and turns every other
 * language into English-sounding nonsense.
 */
final class EnglishCheck {
  /** A third of all spoken English is made of these. */
  private static final Set<String> COMMON =
      Set.of(
          "the", "to", "and", "a", "of", "i", "you", "that", "it", "in", "is", "was", "for", "this",
          "we", "on", "be", "have", "are", "so", "with", "they", "but", "not", "at", "what", "do",
          "he", "she", "if", "as", "my", "or", "there", "all", "one", "just", "from", "can", "me",
          "about", "out", "up", "when", "how", "your", "by", "an", "no", "has", "had", "his", "her",
          "will", "would", "been", "more", "them", "their", "us", "our", "know", "like", "it's",
          "don't", "i'm", "here", "now", "get", "go", "very", "really", "then", "him");

  /** Measured: English between −0.01 and −0.25, German, Spanish and Chinese below −0.35. */
  private static final double LEAST_CONFIDENCE = -0.33;

  private static final double MOST_REPEATED = 0.5;
  private static final double LEAST_COMMON = 0.15;
  private static final int ENOUGH_WORDS = 12;

  private EnglishCheck() {}

  /**
   * @param words that were understood
   * @param confidence mean over all stretches, weighted by how long they are
   */
  static boolean passes(List<String> words, double confidence) {
    long common =
        words.stream()
            .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^a-z']", ""))
            .filter(COMMON::contains)
            .count();
    return confidence >= LEAST_CONFIDENCE
        && repeated(words) <= MOST_REPEATED * words.size()
        && (words.size() < ENOUGH_WORDS || common >= LEAST_COMMON * words.size());
  }

  /** How many words stand where the same three have stood before: what it guesses goes round. */
  private static long repeated(List<String> words) {
    if (words.size() < ENOUGH_WORDS) {
      return 0;
    }
    long distinct =
        IntStream.range(2, words.size())
            .mapToObj(i -> words.subList(i - 2, i + 1))
            .distinct()
            .count();
    return words.size() - 2 - distinct;
  }
}
