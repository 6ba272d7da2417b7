package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * "Too loud, halve it", "less, it feels creepy", "太大了，缩到一半", behind what was made: what is wrong
 * with that, and the cure.
 */
final class WhatIsWrong {
  /** In Chinese a blank parts as a comma does. */
  private static final Pattern PARTS =
      Pattern.compile(
          "([^,，;；.。!！—]+?)(?:\\s*[,，;；.。!！—]+\\s*|(?<=\\p{IsHan})\\s+(?=[\\p{IsHan}\\d]))(\\S.*)",
          Pattern.DOTALL);

  /** A film can be too dark or of the wrong shape whatever lies on it; undone is what was done. */
  private static final Set<Kind> OF_THE_FILM =
      EnumSet.of(Kind.COLOR, Kind.ASPECT, Kind.CAPTIONS, Kind.UNDO, Kind.RESET);

  private WhatIsWrong() {}

  /** What is to be done about it; empty where nothing is said to be wrong. */
  static Optional<String> cure(String sentence) {
    Matcher parts = PARTS.matcher(sentence.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    if (Cue.WHAT_IS_WRONG.opens(parts.group(1))) {
      return Optional.of(parts.group(2));
    }
    return Cue.HOW_IT_FEELS.opens(parts.group(2)) ? Optional.of(parts.group(1)) : Optional.empty();
  }

  /** Whether the sentence by itself may be about what was made, and not about the film. */
  static boolean mayBeOf(String sentence, Understanding alone) {
    return alone.wishes().stream().noneMatch(wish -> OF_THE_FILM.contains(wish.kind()))
        && cure(sentence).isPresent();
  }

  /** Whether what is done is done to that thing, and understood as a whole. */
  static boolean isCured(Wish thing, Understanding alone) {
    return !alone.wishes().isEmpty()
        && alone.unclear().isEmpty()
        && alone.impossible().isEmpty()
        && alone.wishes().stream()
            .allMatch(
                wish ->
                    wish.kind() == Kind.UNDO
                        || wish.kind() == thing.kind()
                        || Thing.of(thing).filter(name -> name.isOf(wish)).isPresent());
  }
}
