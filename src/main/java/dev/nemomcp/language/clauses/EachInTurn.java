package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Several words to be shown, the first in the first clip, the second in the second, and so on. */
final class EachInTurn {
  static final Set<String> WRITING = Set.of("add", "put", "write");

  private EachInTurn() {}

  /** "在每段开头标上“第1步”“第2步”“第3步”": each clip with its own. */
  static List<Clause> told(List<Clause> sentence) {
    List<Clause> told = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      int end = i + 1;
      while (end < sentence.size() && onlyGoesOn(sentence.get(end))) {
        end++;
      }
      List<Clause> listed = sentence.subList(i, end);
      List<Clause> turns =
          inTurn(
              sentence
                  .get(i)
                  .of(listed.stream().flatMap(clause -> clause.tokens().stream()).toList()));
      told.addAll(turns.size() > 1 ? turns : listed);
      i = end - 1;
    }
    return told;
  }

  /** "…, “Step 2” and “Step 3” on each clip". */
  private static boolean onlyGoesOn(Clause clause) {
    return (clause.joint() == Joint.COMMA || clause.joint() == Joint.AND)
        && clause.has("quote")
        && clause.tokens().stream().allMatch(t -> t.is("quote") || t.is("per_clip"));
  }

  private static List<Clause> inTurn(Clause clause) {
    List<Token> words = all(clause, t -> t.is("quote"));
    List<Token> verbs = all(clause, t -> t.isOneOf(WRITING));
    if (!clause.has("per_clip") || words.size() < 2 || verbs.isEmpty()) {
      return List.of(clause);
    }
    List<Token> looks = all(clause, t -> t.is("position") || t.isOneOf(TokenTypes.LOOKS));
    Token clips = clause.first("per_clip");
    List<Clause> turns = new ArrayList<>();
    for (Token word : words) {
      double clip = turns.size() + 1.0;
      List<Token> turn = new ArrayList<>();
      turn.add(Token.of("clip", "clips", clip, clips.form(), clips.start(), clips.end()));
      turn.add(verbs.get(0));
      turn.add(word);
      turn.addAll(looks);
      turns.add(clause.of(turn).after(turns.isEmpty() ? clause.joint() : Joint.COMMA));
    }
    return turns;
  }

  private static List<Token> all(Clause clause, Predicate<Token> wanted) {
    return clause.tokens().stream().filter(wanted).toList();
  }
}
