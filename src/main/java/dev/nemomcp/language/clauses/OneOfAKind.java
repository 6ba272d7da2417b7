package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.Findings;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Set;

/**
 * What is said once more of a wish of which there can be one: a mood, a row of captions, a cover.
 */
final class OneOfAKind {
  private static final Set<String> LENGTHS = Set.of("length", "target", "to_length");

  private OneOfAKind() {}

  /** "Something soft and acoustic": one mood is enough. */
  static boolean saysMoodAgain(Pending wish, Clause clause, List<Token> fitting) {
    return wish.kind() == Kind.MUSIC
        && clause.joint() == Joint.AND
        && fitting.stream().allMatch(t -> t.is("mood"));
  }

  /** "Captions in English and then German ones": there is one row of captions. */
  static boolean namesSecondLanguage(
      Pending wish, Clause clause, List<Token> fitting, Findings findings) {
    boolean isSecond =
        wish.kind() == Kind.CAPTIONS && fitting.stream().allMatch(t -> t.is("language_name"));
    if (isSecond) {
      findings.cannot("second_language", clause.said());
    }
    return isSecond;
  }

  /** "封面换一张，大概41秒": where the picture is found that it is made of. */
  static boolean isFrameOfCover(Pending wish, List<Token> own) {
    return wish.kind() == Kind.COVER
        && !wish.parameters().containsKey("at_seconds")
        && own.size() == 1
        && Lexer.hasHan(own.get(0).form())
        && own.get(0).isOneOf(LENGTHS);
  }
}
