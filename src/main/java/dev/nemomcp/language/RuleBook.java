package dev.nemomcp.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules of {@code wishes.rules}, and the search for the one that fits a clause best. */
final class RuleBook {
  private final List<Rule> rules;
  private final Set<String> standAlone = new HashSet<>();
  private final Lexicon lexicon;

  RuleBook(String resource, Lexicon lexicon) {
    this.lexicon = lexicon;
    rules = Lexicon.lines(resource).stream().map(Rule::parse).toList();
    rules.stream().filter(Rule::standsAlone).forEach(r -> standAlone.addAll(r.required().get(0)));
  }

  /**
   * A rule that fits.
   *
   * @param rule which
   * @param used the tokens that meet its conditions
   * @param weight how much they say
   */
  record Match(Rule rule, List<Token> used, int weight) {}

  /**
   * The rule that fits best, of equals one that says what is impossible; null where none fits.
   *
   * @param tokens of the clause that are not used up
   * @param mustUse one of these at least must meet a condition; empty for no such demand
   */
  Match best(List<Token> tokens, List<Token> mustUse) {
    Match best = null;
    for (Rule rule : rules) {
      List<Token> used = rule.match(tokens);
      if (used.isEmpty() || !coversActions(rule, tokens)) {
        continue;
      }
      if (!mustUse.isEmpty() && used.stream().noneMatch(mustUse::contains)) {
        continue;
      }
      int weight = Rule.weigh(used, this::weight);
      boolean honest = best != null && weight == best.weight && rule.isRefusal();
      if (best == null || weight > best.weight || (honest && !best.rule.isRefusal())) {
        best = new Match(rule, used, weight);
      }
    }
    return best;
  }

  /** Enough, by itself, to make a further wish in the same clause. */
  boolean isTopic(Token token) {
    Role role = lexicon.role(token);
    boolean ruledByOthers = role == Role.ACTION || role == Role.HELPER || role == Role.TALK;
    return role.isTopic()
        || role == Role.QUALITY
        || (!ruledByOthers && standAlone.contains(token.type()));
  }

  private boolean coversActions(Rule rule, List<Token> tokens) {
    return tokens.stream()
        .filter(t -> lexicon.role(t) == Role.ACTION)
        .allMatch(t -> rule.mentions(t.type()));
  }

  private int weight(Token token) {
    return switch (lexicon.role(token)) {
      case OBJECT, VERB -> 10;
      case ACTION -> 6;
      case QUALITY -> 4;
      case VALUE, TALK -> 3;
      default -> 1;
    };
  }
}
