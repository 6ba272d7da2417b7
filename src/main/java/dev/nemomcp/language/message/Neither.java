package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "Sharpen it without cropping it or making it darker", "don't change the colours or speed it up":
 * what follows "or" is wanted no more than what stands before it, and the refusal is said again.
 */
public final class Neither {
  /** What says that something else begins. */
  private static final Set<String> TURNS = Set.of("but", "then", "so");

  private Neither() {}

  /**
   * @param words of the message, not yet recognised
   * @return the same, each of two things refused for itself
   */
  public static List<Token> ofBoth(List<Token> words) {
    List<Token> read = new ArrayList<>();
    List<Token> refusal = List.of();
    for (int i = 0; i < words.size(); i++) {
      Token word = words.get(i);
      List<Token> from = words.subList(i, words.size());
      Optional<String> refusing =
          Cue.REFUSES_DOING.opening(from).or(() -> Cue.REFUSES_TO_DO.opening(from));
      if (refusing.isPresent()) {
        refusal = from.subList(0, refusing.get().split(" ").length);
      } else if (word.is(Token.PUNCTUATION) || TURNS.contains(word.form())) {
        refusal = List.of();
      }
      read.add(word);
      if (!refusal.isEmpty() && Cue.OR_ELSE.is(word) && isRefused(refusal, i + 1, words)) {
        read.addAll(refusal);
      }
    }
    return read;
  }

  private static boolean isRefused(List<Token> refusal, int at, List<Token> words) {
    List<Token> from = words.subList(at, words.size());
    Cue what = Cue.REFUSES_DOING.is(refusal) ? Cue.DOING : Cue.TO_DO;
    return what.opening(from).isPresent();
  }
}
