package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "最后客人都走了，她抱着熊睡着了，…", "我自己剪了半天也没剪好，…": what people did, beside what is wanted. Whatever words of
 * it look like an edit, nothing is asked for; where a thing to edit or what is wrong with it is
 * named, it may be asked for, and stays.
 */
public final class Story {
  private static final Set<String> TALK =
      Set.of(
          "tells",
          "wh",
          "ask",
          "abilities",
          "timeline",
          "progress",
          "polite",
          "not",
          "if",
          "hello");

  private static final Set<String> VALUES =
      Set.of("mood", "number", "length", "part", "number_of", "degree", "platform", "says");
  private static final Set<String> SHOWN = Set.of("moment_of", "person", "thing", "beauty");

  private static final Set<String> LENGTHS = Set.of("to_length", "length", "stated_length");

  private Story() {}

  /** The tokens without what is only told, where anything else is said. */
  public static List<Token> leftOut(List<Token> tokens, Lexicon lexicon, String text) {
    List<List<Token>> parts = new ArrayList<>(Sentence.parts(tokens, lexicon));
    boolean asksBeside =
        parts.stream()
            .filter(part -> !isTold(part, lexicon, text))
            .anyMatch(part -> part.stream().anyMatch(t -> saysSomething(t, lexicon)));
    if (!asksBeside) {
      return tokens;
    }
    for (int i = 0; i < parts.size(); i++) {
      boolean isDone = i > 0 && Token.anyIs(parts.get(i - 1), "take");
      if (!isDone && isTold(parts.get(i), lexicon, text)) {
        parts.set(i, parts.get(i).stream().map(t -> t.as("filler")).toList());
      }
    }
    return parts.stream().flatMap(List::stream).toList();
  }

  private static boolean saysSomething(Token token, Lexicon lexicon) {
    return switch (lexicon.role(token)) {
      case VERB, OBJECT, ACTION, QUALITY -> true;
      case VALUE -> !token.isOneOf(VALUES) && !token.isOneOf(LENGTHS);
      default -> token.isOneOf(TokenTypes.MUST_NOT_BE_LOST);
    };
  }

  private static boolean isTold(List<Token> part, Lexicon lexicon, String text) {
    if (part.isEmpty()) {
      return false;
    }
    return tellsHowItWasFilmed(part, lexicon, text)
        || part.stream().allMatch(t -> t.isHan() && mayBeTold(t, lexicon))
            && part.stream().anyMatch(t -> lexicon.role(t) != Role.FILLER)
            && Cue.NARRATES.opens(Sentence.said(part, text))
            && (part.stream().noneMatch(lexicon::isVerb)
                || Cue.TOLD.isIn(Sentence.said(part, text)))
            && !Cue.WANTS_DONE.isIn(Sentence.said(part, text));
  }

  /** "这节课是45分钟连着录的": how long it is, and not how long it should be. */
  private static boolean tellsHowItWasFilmed(List<Token> part, Lexicon lexicon, String text) {
    return Cue.WAS_FILMED.closes(Sentence.said(part, text))
        && part.stream().anyMatch(t -> t.isOneOf(LENGTHS))
        && part.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case UNKNOWN, FILLER, HELPER, TALK -> true;
                      default -> t.isOneOf(LENGTHS) || t.is("says");
                    });
  }

  private static boolean mayBeTold(Token token, Lexicon lexicon) {
    return switch (lexicon.role(token)) {
      case UNKNOWN, FILLER, HELPER -> true;
      case VERB -> !token.is("duck");
      case ACTION -> !token.is("fix_it");
      case TALK -> token.isOneOf(TALK);
      case VALUE -> token.isOneOf(VALUES);
      case OBJECT -> token.isOneOf(SHOWN);
      default -> false;
    };
  }
}
