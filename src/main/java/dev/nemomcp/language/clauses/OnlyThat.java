package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "The part from 0:30 to 2:45 only", "I'd like the sermon only, it begins at 14:05 …", "0:30-2:45,
 * square, as mp4": without a verb, what is to be left of the film. Behind another wish it would
 * only say where that is meant.
 */
final class OnlyThat {
  private static final Set<String> ON_IT = Set.of("voice", "person", "moment_of");
  private static final Set<String> ASKING = Set.of("wants", "polite", "hello", "only_want");

  /** What a film is to be like as a whole. */
  private static final Set<String> OF_THE_FILE =
      Set.of(
          "ratio", "square", "vertical", "horizontal", "video_file", "resolution", "fps", "export");

  private static final Set<String> SHAPING = Set.of("make", "it", "in", "change", "polite", "for");

  private static final Set<String> GIVING = Set.of("have", "get", "give me", "send me");

  private OnlyThat() {}

  /** The clauses of a sentence, the first of them with what it wants of that. */
  static List<Clause> wanted(List<Clause> clauses, boolean opensMessage) {
    if (clauses.isEmpty()
        || !(isAllThatIsWanted(clauses.get(0), opensMessage)
            || isBesideFile(clauses, opensMessage))) {
      return clauses;
    }
    Clause first = clauses.get(0);
    boolean isPlaced = hasPlace(first);
    List<Clause> told = new ArrayList<>(clauses);
    if (clauses.size() > 1 && tellsWhen(clauses.get(1))) {
      Token when =
          clauses.get(1).tokens().stream().filter(t -> t.is("range")).findFirst().orElseThrow();
      told.set(0, first.of(List.of(wants(first), when)));
      told.remove(1);
    } else if ((isPlaced || first.has("moment_of"))
        && (clauses.size() == 1
            || clauses.get(1).joint() != Joint.COMMA
            || clauses.get(1).has("rest")
            || isOfTheFile(clauses.get(1)))) {
      told.set(0, first.of(placesOf(first)).with(List.of(wants(first))));
    }
    return told;
  }

  private static boolean isAllThatIsWanted(Clause clause, boolean opensMessage) {
    return clause.joint() == Joint.START
        && (opensMessage || clause.has("wants") || clause.has("only_want"))
        && (Cue.NOTHING_ELSE.isIn(clause.said()) || clause.has("only_want"))
        && !Cue.IS_JUST.isIn(clause.said())
        && clause.tokens().stream().noneMatch(Token::isHan)
        && clause.tokens().stream()
            .allMatch(
                t ->
                    t.isOneOf(TokenTypes.STRETCH)
                        || t.isOneOf(ON_IT)
                        || t.isOneOf(ASKING)
                        || GIVING.contains(t.form())
                        || t.is(Token.WORD));
  }

  private static boolean isBesideFile(List<Clause> clauses, boolean opensMessage) {
    return opensMessage
        && clauses.size() > 1
        && clauses.get(0).has("range")
        && clauses.get(0).tokens().stream()
            .allMatch(t -> !t.isHan() && (t.is("range") || t.isOneOf(ASKING)))
        && isOfTheFile(clauses.get(1));
  }

  private static boolean isOfTheFile(Clause clause) {
    return clause.tokens().stream().anyMatch(t -> t.isOneOf(OF_THE_FILE))
        && clause.tokens().stream().allMatch(t -> t.isOneOf(OF_THE_FILE) || t.isOneOf(SHAPING));
  }

  /**
   * "…, which begins at 14:05 and goes to 41:30", "…, like the second chorus from 1:20 to 1:50".
   */
  private static boolean tellsWhen(Clause clause) {
    return clause.joint() == Joint.COMMA
        && clause.tokens().stream().filter(t -> t.is("range")).count() == 1
        && clause.tokens().stream()
            .allMatch(t -> t.is("range") || t.is("it") || t.is("states") || t.is(Token.WORD));
  }

  private static boolean hasPlace(Clause clause) {
    return clause.tokens().stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH));
  }

  private static List<Token> placesOf(Clause clause) {
    List<Token> told = clause.tokens().stream().filter(t -> t.isOneOf(TokenTypes.STRETCH)).toList();
    return told.isEmpty() ? clause.tokens().stream().filter(t -> t.is("moment_of")).toList() : told;
  }

  private static Token wants(Clause clause) {
    return Token.of("only_want", Map.of(), clause.said(), 0, 0);
  }
}
