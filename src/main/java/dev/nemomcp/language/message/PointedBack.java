package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Sentences that do no more than name a time: "I meant 1:30. Cut from there to 1:42" names it
 * first, "cut 0:30 to 1:42. Sorry, not 0:30, 1:30" corrects it after.
 */
public final class PointedBack {
  private static final String NOT = "not";

  private PointedBack() {}

  /**
   * @param written the words of all sentences, times already read
   * @return the same, each time where it is meant, and without the sentences that only named it
   */
  public static List<Token> in(List<Token> written) {
    List<Token> read = new ArrayList<>();
    List<Token> waiting = List.of();
    int from = 0;
    for (int i = 0; i <= written.size(); i++) {
      if (i < written.size() && !isEnd(written.get(i))) {
        continue;
      }
      List<Token> sentence = written.subList(from, Math.min(i + 1, written.size()));
      from = i + 1;
      List<Token> times = times(sentence);
      if (!waiting.isEmpty() && sentence.stream().anyMatch(PointedBack::isThere)) {
        sentence = pointing(sentence, meant(waiting));
      } else {
        read.addAll(waiting);
      }
      waiting = List.of();
      if (times.size() == 2 && corrects(read, sentence, times)) {
        continue;
      }
      if (times.isEmpty()) {
        read.addAll(sentence);
      } else {
        waiting = sentence;
      }
    }
    read.addAll(waiting);
    return read;
  }

  private static boolean isEnd(Token token) {
    return token.is(Token.PUNCTUATION) && Sentence.ENDS.contains(token.form());
  }

  private static boolean isThere(Token token) {
    return token.isPlain() && token.form().equals("there");
  }

  /** The times that a sentence names which does nothing else; none where it does. */
  private static List<Token> times(List<Token> sentence) {
    List<Token> times = sentence.stream().filter(t -> t.is("clock")).toList();
    boolean onlyNames =
        !times.isEmpty()
            && sentence.stream()
                .filter(t -> !t.is("clock") && !t.is(Token.PUNCTUATION))
                .allMatch(t -> Cue.NAMES_A_TIME.is(t.form()));
    return onlyNames ? times : List.of();
  }

  private static boolean isRefused(Token time, List<Token> sentence) {
    int at = sentence.indexOf(time);
    return at > 0 && sentence.get(at - 1).form().equals(NOT);
  }

  private static Token meant(List<Token> sentence) {
    List<Token> times = times(sentence);
    return times.stream()
        .filter(t -> !isRefused(t, sentence))
        .reduce((first, second) -> second)
        .orElse(times.get(0));
  }

  private static List<Token> pointing(List<Token> sentence, Token time) {
    return sentence.stream().map(t -> isThere(t) ? inPlaceOf(t, time) : t).toList();
  }

  /** Puts the time that is meant where the other was said before; whether it was said. */
  private static boolean corrects(List<Token> read, List<Token> sentence, List<Token> times) {
    Token wrong = isRefused(times.get(0), sentence) ? times.get(0) : times.get(1);
    Token right = wrong == times.get(0) ? times.get(1) : times.get(0);
    boolean wasSaid = read.stream().anyMatch(t -> isSame(t, wrong));
    if (!wasSaid || !isRefused(wrong, sentence)) {
      return false;
    }
    read.replaceAll(t -> isSame(t, wrong) ? inPlaceOf(t, right) : t);
    return true;
  }

  private static boolean isSame(Token token, Token time) {
    return token.is(time.type()) && token.values().equals(time.values());
  }

  private static Token inPlaceOf(Token place, Token time) {
    return new Token(
        time.type(), time.values(), time.form(), time.stem(), place.start(), place.end());
  }
}
