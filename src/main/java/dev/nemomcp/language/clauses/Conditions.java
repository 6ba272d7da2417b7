package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.message.Clause.Joint;
import dev.nemomcp.language.wishes.RuleBook;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is said with "if". */
final class Conditions {
  private static final Set<Kind> CUTTING =
      EnumSet.of(Kind.TRIM_RANGE, Kind.DELETE_CLIP, Kind.KEEP_RANGE);

  private final Lexicon lexicon;
  private final RuleBook rules;

  Conditions(Lexicon lexicon, RuleBook rules) {
    this.lexicon = lexicon;
    this.rules = rules;
  }

  /** "If it is over 5 minutes, cut the middle": how long it will be is not known yet. */
  static boolean dependOnLength(Clause before, Clause clause, RuleBook.Match match) {
    return before != null
        && before.has("longer_than")
        && (before.has("if") || before.tokens().size() == 1)
        && clause.joint() != Joint.START
        && CUTTING.stream().anyMatch(match.rule()::makes);
  }

  /** Says when, not what: "if there are pauses". */
  boolean isOnlyOne(Clause clause, List<Token> own) {
    return clause.tokens().stream().findFirst().filter(t -> t.is("if")).isPresent()
        && own.stream().noneMatch(t -> lexicon.isVerb(t) || t.isOneOf(ClausePairs.WANTED_LENGTHS));
  }

  /** "Cut the pauses if there are any" asks for the same as without the end. */
  List<Token> leftOut(List<Token> tokens) {
    int at = tokens.stream().map(Token::type).toList().indexOf("if");
    if (at < 0) {
      return tokens;
    }
    List<Token> before = tokens.subList(0, at);
    boolean asks = before.stream().anyMatch(t -> lexicon.isVerb(t) || rules.isTopic(t));
    if (asks) {
      return before;
    }
    List<Token> rest = new ArrayList<>(before);
    rest.addAll(tokens.subList(at + 1, tokens.size()));
    return rest;
  }
}
