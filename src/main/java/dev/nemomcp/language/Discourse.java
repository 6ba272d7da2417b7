package dev.nemomcp.language;

import java.util.List;

/** What was said so far, which the clause that is being read may take up. */
final class Discourse {
  private final Lexicon lexicon;
  private List<Token> lastVerbs = List.of();
  private List<Token> lastThings = List.of();
  private Clause before;
  private Token spared;
  private boolean lasting;
  private boolean refused;

  Discourse(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Things may be taken up across sentences; verbs are not. */
  void beginSentence(List<Clause> clauses) {
    lasting = clauses.stream().anyMatch(c -> c.has("always"));
    lastVerbs = List.of();
    spared = null;
  }

  /** A clause is read, and all that it was understood to say. */
  void end(Clause clause) {
    before = clause;
  }

  void remember(List<Token> own) {
    List<Token> verbs =
        own.stream().filter(t -> lexicon.role(t).isAnyVerb() || t.is("not")).toList();
    List<Token> things = own.stream().filter(t -> lexicon.role(t) == Role.OBJECT).toList();
    if (!verbs.isEmpty()) {
      lastVerbs = verbs;
    }
    if (!things.isEmpty()) {
      lastThings = things;
    }
  }

  void spare(Token stretch) {
    spared = stretch;
  }

  void refuse(boolean isRefused) {
    refused = isRefused;
  }

  /** Verbs of this sentence, with "not". */
  List<Token> lastVerbs() {
    return lastVerbs;
  }

  List<Token> lastThings() {
    return lastThings;
  }

  /** The clause before; null at the very beginning. */
  Clause before() {
    return before;
  }

  /** The stretch that this sentence says to leave alone; null where it names none. */
  Token spared() {
    return spared;
  }

  /** The sentence says what should hold from now on. */
  boolean isLasting() {
    return lasting;
  }

  /** What was asked for last cannot be done. */
  boolean isRefused() {
    return refused;
  }
}
