package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "It begins with about four minutes of people finding their seats. Take those first four minutes
 * off": what is seen at an end of the film is told first, and the sentence behind it says what
 * goes.
 */
final class OpensWith {
  /** A number and a unit. */
  private static final int LENGTH = 2;

  /** Words of a sentence that asks for nothing but that it goes. */
  private static final int LONGEST_ORDER = 7;

  private static final Set<String> PARTING = Set.of(":", ";");

  private OpensWith() {}

  /** The same words without the sentence that only tells it. */
  static List<Token> leftOut(List<Token> words) {
    List<List<Token>> parts =
        Sentence.parts(
            words,
            t ->
                t.is(Token.PUNCTUATION)
                    && (PARTING.contains(t.form()) || Sentence.ENDS.contains(t.form())));
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<Token> told = parts.get(i);
      List<Token> next = i + 2 < parts.size() ? parts.get(i + 2) : List.of();
      List<Token> length = next.isEmpty() ? List.of() : lengthOfEnd(told);
      int pointed = length.isEmpty() ? -1 : whatGoes(next);
      if (pointed >= 0) {
        parts.set(i + 2, named(told, length, next, pointed));
      }
      if (pointed >= 0 || isSaidAgain(length, next)) {
        i++;
      } else {
        kept.addAll(told);
      }
    }
    return kept;
  }

  private static boolean isSaidAgain(List<Token> length, List<Token> next) {
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

  /** "Can you cut that?": where it is pointed at; negative for nowhere. */
  private static int whatGoes(List<Token> next) {
    int last = next.size() - 1;
    boolean isOrder =
        last > 0
            && next.size() <= LONGEST_ORDER
            && Cue.IT_OR_THEY.is(next.get(last))
            && Cue.CUTS_IT.is(next.get(last - 1));
    return isOrder ? last : -1;
  }

  /** The same order with what it points at: "cut the first four minutes". */
  private static List<Token> named(
      List<Token> told, List<Token> length, List<Token> order, int pointed) {
    Token it = order.get(pointed);
    List<Token> named = new ArrayList<>(order.subList(0, pointed));
    named.add(at(it, Token.word("the", it.start())));
    named.add(at(it, Token.word(Cue.ENDS_SO.isIn(told) ? "last" : "first", it.start())));
    length.forEach(t -> named.add(at(it, t)));
    return named;
  }

  private static Token at(Token place, Token word) {
    return new Token(
        word.type(), word.values(), word.form(), word.stem(), place.start(), place.end());
  }

  /** "Begins with about four minutes of": how long that is. */
  private static List<Token> lengthOfEnd(List<Token> told) {
    for (int i = 0; i < told.size(); i++) {
      List<Token> rest = told.subList(i, told.size());
      int from = Cue.ENDS_WITH_THAT.wordsAt(rest, 0);
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
