package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * "It begins with about four minutes of people finding their seats. Take those first four minutes
 * off": what is seen at an end of the film is told first, and the sentence behind it says what goes.
 */
final class OpensWith {
  /** A number and a unit. */
  private static final int LENGTH = 2;

  private OpensWith() {}

  /** The same words without the sentence that only tells it. */
  static List<Token> leftOut(List<Token> words) {
    List<List<Token>> parts =
        Sentence.parts(
            words, t -> t.is(Token.PUNCTUATION) && (isColon(t) || Sentence.ENDS.contains(t.form())));
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean isTold = i + 2 < parts.size() && isSaidAgain(parts.get(i), parts.get(i + 2));
      if (isTold) {
        i++;
      } else {
        kept.addAll(parts.get(i));
      }
    }
    return kept;
  }

  private static boolean isColon(Token token) {
    return token.form().equals(":");
  }

  private static boolean isSaidAgain(List<Token> told, List<Token> next) {
    List<Token> length = lengthOfEnd(told);
    for (int i = 1; !length.isEmpty() && i + LENGTH <= next.size(); i++) {
      if (Cue.FIRST_OR_LAST.is(next.get(i - 1)) && isSame(length, next.subList(i, i + LENGTH))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(List<Token> length, List<Token> other) {
    return length.get(0).form().equals(other.get(0).form())
        && length.get(1).stem().equals(other.get(1).stem());
  }

  /** "Begins with about four minutes of": how long that is. */
  private static List<Token> lengthOfEnd(List<Token> told) {
    for (int i = 0; i < told.size(); i++) {
      List<Token> rest = told.subList(i, told.size());
      int from = Cue.ENDS_WITH_THAT.opening(rest).map(said -> said.split(" ").length).orElse(0);
      while (from > 0 && from < rest.size() && Cue.ABOUT.is(rest.get(from))) {
        from++;
      }
      if (from > 0 && from + LENGTH < rest.size() && Cue.OF.is(rest.get(from + LENGTH))) {
        return rest.subList(from, from + LENGTH);
      }
    }
    return List.of();
  }
}
