package dev.nemomcp.language.clauses;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Set;

/**
 * "放大去掉", "the zoom has to go", "慢动作保留", "淡入还原": an edit that was made, and no order to make it.
 */
final class EditsMade {
  private static final Set<String> DONE_WITH_IT = Set.of("remove", "keep", "leave");
  private static final Set<String> NEVER_THERE = Set.of("undo", "redo", "reset", "export");

  private static final Set<String> AN_END = Set.of("at_beginning", "at_ending");

  private static final Set<String> TAKING_OFF = Set.of("remove", "undo");

  private final Lexicon lexicon;
  private final String original;

  EditsMade(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** "Undo the zoom", "撤销刚才的加速": what was done, and no order to do it. */
  boolean isUndone(List<Token> clause, Token token) {
    Token last = clause.get(clause.size() - 1);
    return last.is("undo")
        && (last.form().endsWith(" 的")
            || (Cue.UNDOES.is(last) && last.end() == token.start())
            || Cue.BEFORE_A_NOUN.closes(original.substring(0, token.start())));
  }

  /** "取消第二段的降噪": what was done there, and neither an order to do it nor to cut the clip. */
  boolean isTakenOffThere(List<Token> clause, Token token) {
    int order = clause.size() - 2;
    return order >= 0
        && lexicon.isVerb(token)
        && token.isHan()
        && clause.get(order).isOneOf(TAKING_OFF)
        && clause.get(order + 1).isOneOf(TokenTypes.STRETCH)
        && original.charAt(token.start() - 1) == '的';
  }

  /** Whether the token says what becomes of the edit that the clause names, and nothing follows. */
  boolean isDoneWith(List<Token> clause, Token token, List<Token> rest) {
    boolean isDone =
        (token.isOneOf(DONE_WITH_IT) || (token.is("reset") && Cue.RESTORED.is(token)))
            && endsThere(rest);
    return (isDone || token.is("effect")) && isNamedBy(clause);
  }

  /** Its name, and where it was made. */
  private boolean isNamedBy(List<Token> clause) {
    List<Token> named =
        clause.stream()
            .filter(t -> !t.isOneOf(ClausePairs.PLACES) && !t.isOneOf(AN_END) && !t.is("side"))
            .filter(t -> lexicon.role(t) != Role.TALK)
            .toList();
    return !named.isEmpty()
        && lexicon.role(named.get(0)) == Role.VERB
        && !named.get(0).isOneOf(NEVER_THERE)
        && named.stream().skip(1).allMatch(t -> t.is("effect"));
  }

  private boolean endsThere(List<Token> rest) {
    return rest.stream()
        .filter(t -> t.is(Token.PUNCTUATION) || (lexicon.role(t) != Role.FILLER && !t.is("it")))
        .findFirst()
        .map(t -> t.is(Token.PUNCTUATION) || lexicon.role(t) == Role.JOINT)
        .orElse(true);
  }
}
