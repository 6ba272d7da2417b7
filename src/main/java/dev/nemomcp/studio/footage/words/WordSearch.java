package dev.nemomcp.studio.footage.words;

import dev.nemomcp.draft.Caption.Word;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds words among those that are said, written a little differently too. */
public final class WordSearch {
  /** Of a hundred letters so many may differ. */
  private static final int MAY_DIFFER_PERCENT = 20;

  /** Shorter words have to be said exactly. */
  private static final int SHORTEST_INEXACT = 5;

  /** What is further off than that is no guess worth telling. */
  private static final int NEAR_PERCENT = 55;

  private static final Map<String, String> ALIKE =
      Map.ofEntries(
          Map.entry("okay", "ok"),
          Map.entry("zero", "0"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"));

  private final List<String> letters;

  private WordSearch(List<Word> words) {
    letters = words.stream().map(word -> letters(word.text())).toList();
  }

  /**
   * Words that stand together.
   *
   * @param first of them, counted from 0
   * @param last of them
   */
  public record Found(int first, int last) {}

  private record Candidate(Found found, int slips) {}

  /** Where a phrase is said, in order; exactly where that is found, else nearly. */
  public static List<Found> phrase(List<Word> words, String phrase) {
    String sought = letters(phrase);
    List<Candidate> near = new WordSearch(words).near(sought, MAY_DIFFER_PERCENT);
    List<Candidate> exact = near.stream().filter(found -> found.slips() == 0).toList();
    return apart(exact.isEmpty() ? near : exact);
  }

  /** What comes closest to a phrase that is not said. */
  public static Optional<Found> nearest(List<Word> words, String phrase) {
    return new WordSearch(words)
        .near(letters(phrase), NEAR_PERCENT).stream()
            .min(Comparator.comparingInt(Candidate::slips))
            .map(Candidate::found);
  }

  /** Words as people write them one after the other. */
  public static String text(List<Word> words, Found found) {
    return Script.join(
        words.subList(found.first(), found.last() + 1).stream().map(Word::text).toList());
  }

  private List<Candidate> near(String sought, int differPercent) {
    int allowed = sought.length() < SHORTEST_INEXACT ? 0 : sought.length() * differPercent / 100;
    List<Candidate> near = new ArrayList<>();
    for (int first = 0; first < letters.size() && !sought.isEmpty(); first++) {
      StringBuilder said = new StringBuilder();
      Candidate best = null;
      for (int last = first; last < letters.size(); last++) {
        said.append(letters.get(last));
        if (said.length() > sought.length() + allowed) {
          break;
        }
        if (said.length() >= sought.length() - allowed && !letters.get(last).isEmpty()) {
          int slips = slips(said.toString(), sought);
          boolean isBetter = best == null || slips < best.slips();
          best = slips <= allowed && isBetter ? new Candidate(new Found(first, last), slips) : best;
        }
      }
      if (best != null && !letters.get(first).isEmpty()) {
        near.add(best);
      }
    }
    return near;
  }

  /** The best of those that share words, in order. */
  private static List<Found> apart(List<Candidate> candidates) {
    List<Found> apart = new ArrayList<>();
    candidates.stream()
        .sorted(Comparator.comparingInt(Candidate::slips))
        .map(Candidate::found)
        .filter(
            found ->
                apart.stream()
                    .noneMatch(f -> f.first() <= found.last() && found.first() <= f.last()))
        .forEach(apart::add);
    apart.sort(Comparator.comparingInt(Found::first));
    return apart;
  }

  /** As text is compared: letters and digits only. */
  static String letters(String text) {
    StringBuilder letters = new StringBuilder();
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    for (String word : plain.split("\\s+")) {
      String bare = word.replaceAll("[^\\p{L}\\p{N}]", "");
      letters.append(ALIKE.getOrDefault(bare, bare));
    }
    return letters.toString();
  }

  /** How many letters are missing, added or changed. */
  private static int slips(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
