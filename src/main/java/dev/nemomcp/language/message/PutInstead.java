package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is named only to say what is not to be done, or what was said there: "instead of cutting
 * clip 2, mute it" is about that clip, though nothing is asked of it before; and of "hello" said
 * twice, the second one is no clip.
 */
public final class PutInstead {
  private static final Set<String> PLACES = Set.of("clip", "range", "part");

  private final Lexicon lexicon;
  private final String text;

  public PutInstead(Lexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  /** The tokens, with what "it" and "the second one" stand for in their place. */
  public List<Token> named(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(tokens, lexicon);
    for (int i = 0; i + 2 < parts.size(); i += 2) {
      List<Token> part = parts.get(i);
      List<Token> next = parts.get(i + 2);
      if (part.isEmpty() || next.isEmpty()) {
        continue;
      }
      String said = Sentence.said(part, text);
      if (Cue.UTTERS.isIn(said) && Cue.OFTEN.isIn(said) && removesOne(next)) {
        parts.set(i, List.of());
        parts.set(i + 2, words(next));
      } else if (Cue.INSTEAD_OF.opens(said) && next.stream().noneMatch(t -> t.isOneOf(PLACES))) {
        parts.set(i + 2, there(next, part));
      }
    }
    return parts.stream().flatMap(List::stream).toList();
  }

  private static boolean removesOne(List<Token> part) {
    return Token.anyIs(part, "remove")
        && part.stream().anyMatch(t -> t.is("clip") && Cue.ONE_OF_THEM_SAID.is(t));
  }

  private static List<Token> words(List<Token> part) {
    return part.stream().map(t -> t.is("clip") ? t.as("moment_of").with(Map.of()) : t).toList();
  }

  private static List<Token> there(List<Token> part, List<Token> before) {
    List<Token> places = before.stream().filter(t -> t.isOneOf(PLACES)).toList();
    if (places.size() != 1) {
      return part;
    }
    List<Token> there = new ArrayList<>(part.size());
    for (Token token : part) {
      boolean isIt = token.is("it") && there.stream().noneMatch(t -> t.isOneOf(PLACES));
      there.add(
          isIt
              ? Token.of(
                  places.get(0).type(),
                  places.get(0).values(),
                  token.form(),
                  token.start(),
                  token.end())
              : token);
    }
    return there;
  }
}
