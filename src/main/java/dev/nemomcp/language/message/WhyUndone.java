package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "That zoom was too much, go back one step": what is undone is not to be done once more. */
public final class WhyUndone {
  private static final Set<String> ALL_OF_IT =
      Set.of("undo", "number_of", "last_steps", "it", "polite", "filler", "hello", "not");

  private WhyUndone() {}

  /** The tokens without what only blames the step that is to be undone. */
  public static List<Token> leftOut(List<Token> tokens, Lexicon lexicon, String text) {
    List<List<Token>> parts = new ArrayList<>(Sentence.parts(tokens, lexicon));
    for (int i = 0; i + 2 < parts.size(); i += 2) {
      if (undoes(parts.get(i + 2), lexicon) && blames(parts.get(i), text)) {
        parts.set(i, parts.get(i).stream().map(t -> t.as("filler")).toList());
      }
    }
    return parts.stream().flatMap(List::stream).toList();
  }

  private static boolean undoes(List<Token> part, Lexicon lexicon) {
    return Token.anyIs(part, "undo")
        && part.stream()
            .allMatch(
                t ->
                    t.isOneOf(ALL_OF_IT)
                        || lexicon.role(t) == Role.FILLER
                        || lexicon.role(t) == Role.TALK);
  }

  private static boolean blames(List<Token> part, String text) {
    return !part.isEmpty()
        && part.stream().noneMatch(Token::isHan)
        && part.stream()
            .noneMatch(t -> t.is("remove") || t.is("keep") || t.is("undo") || t.is("redo"))
        && part.stream().noneMatch(t -> t.isOneOf(TokenTypes.MUST_NOT_BE_LOST))
        && Cue.BLAMES.opens(Sentence.said(part, text));
  }
}
