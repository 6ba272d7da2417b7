package dev.nemomcp.studio.footage.words;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.studio.footage.words.WordSearch.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What is said in one go: sentences as they are written, or up to where somebody pauses. */
public final class Sentences {
  /** A break that long ends a sentence, whatever is written. */
  public static final long BREAK_MILLIS = 900;

  private static final Pattern END = Pattern.compile("[.?!。？！…][\"”’)」]*$");
  private static final Pattern ABBREVIATED =
      Pattern.compile(
          "^(?:mr|mrs|ms|dr|prof|st|vs|etc|jr|sr|no|\\p{L})\\.$", Pattern.CASE_INSENSITIVE);

  private Sentences() {}

  /**
   * @param pausesAfter words that somebody pauses behind, whatever is left of the pause
   */
  static List<Found> of(List<Word> words, Set<Integer> pausesAfter) {
    List<Found> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      if (i + 1 == words.size() || pausesAfter.contains(i) || ends(words.get(i))) {
        sentences.add(new Found(first, i));
        first = i + 1;
      }
    }
    return sentences;
  }

  private static boolean ends(Word word) {
    String text = word.text().strip();
    return END.matcher(text).find() && !ABBREVIATED.matcher(text).matches();
  }

  /**
   * The whole sentences that words are said in.
   *
   * @param pausesAfter words that somebody pauses behind
   * @param leastShare of the sentences' letters; where the words are less, they stay alone
   */
  public static Found around(
      List<Word> words, Set<Integer> pausesAfter, Found found, double leastShare) {
    int first = found.first();
    int last = found.last();
    for (Found sentence : of(words, pausesAfter)) {
      if (sentence.first() <= found.last() && found.first() <= sentence.last()) {
        first = Math.min(first, sentence.first());
        last = Math.max(last, sentence.last());
      }
    }
    Found whole = new Found(first, last);
    double share = (double) letters(words, found) / Math.max(1, letters(words, whole));
    return share >= leastShare ? whole : found;
  }

  private static int letters(List<Word> words, Found found) {
    return words.subList(found.first(), found.last() + 1).stream()
        .mapToInt(word -> WordSearch.letters(word.text()).length())
        .sum();
  }
}
