package dev.nemomcp.language.wishes;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenIndex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of {@code wishes.rules}, and the search for the one that fits a clause best. */
public final class RuleBook {
  private static final BitSet NONE = new BitSet();

  private final List<Rule> rules;
  private final Map<String, BitSet> placesByType = new HashMap<>();
  private final Set<String> standAlone = new HashSet<>();
  private final Lexicon lexicon;

  public RuleBook(String resource, Lexicon lexicon) {
    this.lexicon = lexicon;
    rules = Lexicon.lines(resource).stream().map(Rule::parse).toList();
    for (int i = 0; i < rules.size(); i++) {
      for (String type : rules.get(i).required().get(0)) {
        placesByType.computeIfAbsent(type, t -> new BitSet()).set(i);
      }
    }
    rules.stream().filter(Rule::standsAlone).forEach(r -> standAlone.addAll(r.required().get(0)));
  }

  /**
   * A rule that fits.
   *
   * @param rule which
   * @param used the tokens that meet its conditions
   * @param weight how much they say
   */
  public record Match(Rule rule, List<Token> used, int weight) {

    /** The same with other words for what it uses. */
    public Match with(List<Token> more) {
      List<Token> all = new ArrayList<>(used);
      all.addAll(more);
      return new Match(rule, all, weight);
    }
  }

  /**
   * The rule that fits best, of equals one that says what is impossible; null where none fits.
   *
   * @param tokens of the clause that are not used up
   * @param mustUse one of these at least must meet a condition; empty for no such demand
   */
  public Match best(List<Token> tokens, List<Token> mustUse) {
    Match best = null;
    TokenIndex index = new TokenIndex(tokens);
    Set<Token> demanded = TokenIndex.identities(mustUse);
    List<String> actions =
        index.types().stream().filter(type -> lexicon.role(type) == Role.ACTION).toList();
    for (Rule rule : candidates(index)) {
      List<Token> used = rule.match(index);
      if (used.isEmpty() || !actions.stream().allMatch(rule::mentions)) {
        continue;
      }
      if (!demanded.isEmpty() && used.stream().noneMatch(demanded::contains)) {
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

  /** The rules that may fit, in their order. */
  private List<Rule> candidates(TokenIndex index) {
    BitSet places = new BitSet();
    index.types().forEach(type -> places.or(placesByType.getOrDefault(type, NONE)));
    return places.stream().mapToObj(rules::get).toList();
  }

  /** Enough, by itself, to make a further wish in the same clause. */
  public boolean isTopic(Token token) {
    Role role = lexicon.role(token);
    boolean ruledByOthers = role == Role.ACTION || role == Role.HELPER || role == Role.TALK;
    return role.isTopic()
        || role == Role.QUALITY
        || (!ruledByOthers && standAlone.contains(token.type()));
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
