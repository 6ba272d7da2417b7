package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * "Two versions: one with music, one without", "各出一版，一个9:16一个3:4": what is told of each of them
 * would contradict itself in one film. Nothing of it is done to that film.
 */
public final class VersionsAsked {
  private VersionsAsked() {}

  /**
   * @param words of the message, not yet recognised
   * @return the same, the clauses that tell of several versions made one token
   */
  public static List<Token> joined(List<Token> words) {
    return Sentence.rewritten(words, VersionsAsked::inSentence);
  }

  private static List<Token> inSentence(List<Token> sentence) {
    int from =
        IntStream.range(0, sentence.size())
            .filter(i -> isSeveral(sentence, i))
            .findFirst()
            .orElse(-1);
    if (from < 0 || countOfEach(sentence.subList(from + 1, sentence.size())) < 2) {
      return sentence;
    }
    int start = from;
    while (start > 0 && !sentence.get(start - 1).is(Token.PUNCTUATION)) {
      start--;
    }
    int end = sentence.size();
    while (end > start && Sentence.ENDS.contains(sentence.get(end - 1).form())) {
      end--;
    }
    List<Token> left = new ArrayList<>(sentence.subList(0, start));
    left.add(Token.over(sentence.subList(start, end), "several_versions", Map.of()));
    left.addAll(sentence.subList(end, sentence.size()));
    return left;
  }

  /** "Two versions", "2个版本". */
  private static boolean isSeveral(List<Token> words, int at) {
    boolean isCounted =
        words.get(at).is("number")
            && words.get(at).value() instanceof Number count
            && count.doubleValue() > 1
            && at + 1 < words.size();
    return isCounted
        ? Cue.VERSIONS.wordsAt(words, at + 1) > 0
        : Cue.SEVERAL_VERSIONS.wordsAt(words, at) > 0;
  }

  private static long countOfEach(List<Token> words) {
    return IntStream.range(0, words.size())
        .filter(i -> Cue.ONE_VERSION.wordsAt(words, i) > 0)
        .count();
  }
}
