package dev.nemomcp.studio.footage.words;

import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.studio.footage.words.WordSearch.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the sentences that are about something: those that have its words. */
public final class TopicSearch {
  private static final int SHORTEST_STEM = 4;

  /** Words that tell nothing of what something is about. */
  private static final Set<String> SMALL =
      Set.of(
          ("a an the my your his her its our their this that these those i you he she it we they me"
                  + " him us them about of to for from in on at with by and or but is are was were be"
                  + " been am do does did have has had how why what when where who which some any all"
                  + " so just very really more most much many own new old thing things stuff out up")
              .split(" "));

  private TopicSearch() {}

  /**
   * Stretches of whole sentences; those that only a sentence parts are one.
   *
   * @param pausesAfter words that somebody pauses behind
   */
  public static List<Found> about(List<Word> words, Set<Integer> pausesAfter, String topic) {
    List<Found> sentences = Sentences.of(words, pausesAfter);
    List<Integer> scores = sentences.stream().map(s -> score(words, s, topic)).toList();
    int best = scores.stream().mapToInt(Integer::intValue).max().orElse(0);
    List<Found> about = new ArrayList<>();
    int last = Integer.MIN_VALUE;
    for (int i = 0; i < sentences.size() && best > 0; i++) {
      if (scores.get(i) == best) {
        Found before = about.isEmpty() ? null : about.get(about.size() - 1);
        boolean goesOn = before != null && i - last <= 2;
        if (goesOn) {
          about.set(about.size() - 1, new Found(before.first(), sentences.get(i).last()));
        } else {
          about.add(sentences.get(i));
        }
        last = i;
      }
    }
    return about;
  }

  /** How many words of the topic are said in a sentence; half of them at least, or 0. */
  private static int score(List<Word> words, Found sentence, String topic) {
    List<Word> said = words.subList(sentence.first(), sentence.last() + 1);
    if (Script.isIdeographic(topic)) {
      String letters = WordSearch.letters(String.join("", said.stream().map(Word::text).toList()));
      return letters.contains(WordSearch.letters(topic)) ? 1 : 0;
    }
    List<String> sought =
        List.of(topic.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}']+")).stream()
            .filter(word -> !word.isEmpty() && !SMALL.contains(word))
            .toList();
    int found =
        (int)
            sought.stream()
                .filter(word -> said.stream().anyMatch(s -> areAlike(s.text(), word)))
                .count();
    return 2 * found >= sought.size() ? found : 0;
  }

  /** "Pricing" and "prices": the same for all but their ends. */
  private static boolean areAlike(String said, String word) {
    String a = WordSearch.letters(said);
    String b = WordSearch.letters(word);
    int same = 0;
    while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    boolean sharesStem = same >= SHORTEST_STEM && same >= Math.max(a.length(), b.length()) - 4;
    return a.equals(b) || sharesStem;
  }
}
