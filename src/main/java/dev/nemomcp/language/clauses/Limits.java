package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Set;

/** What only says how far a wish may go: "brighter, but not too bright", "字幕大一点，别太大". */
final class Limits {
  private static final List<Set<String>> SCALES =
      List.of(
          Set.of("brighter", "darker"),
          Set.of("warmer", "cooler"),
          Set.of("more_contrast", "less_contrast"),
          Set.of("more_saturation", "less_saturation"),
          Set.of("bigger", "smaller", "zoom_in", "zoom_out"),
          Set.of("louder", "quieter", "raised_to", "lowered_to", "up_by", "down_by"),
          Set.of("faster", "slower", "speed_up", "slow_down"),
          Set.of("higher", "lower", "moved_up", "moved_down"),
          Set.of("longer", "shorter"),
          Set.of("bold", "bolder"));

  private Limits() {}

  /** It is said of the same scale as what the clause before asks for, and names nothing else. */
  static boolean are(List<Token> own, Clause clause, Clause before, Lexicon lexicon) {
    return before != null
        && Cue.LIMITS.opens(clause.said())
        && own.stream().allMatch(t -> isOnScale(t) || saysNoMore(t, lexicon))
        && SCALES.stream().anyMatch(scale -> isOn(scale, own) && isOn(scale, before.tokens()));
  }

  private static boolean isOn(Set<String> scale, List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.isOneOf(scale));
  }

  private static boolean isOnScale(Token token) {
    return SCALES.stream().anyMatch(token::isOneOf);
  }

  private static boolean saysNoMore(Token token, Lexicon lexicon) {
    return switch (lexicon.role(token)) {
      case TALK, UNKNOWN, FILLER -> true;
      default -> false;
    };
  }
}
