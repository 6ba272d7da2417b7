package dev.nemomcp.language.clauses;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Set;

/** A Chinese clause that cannot end where it is, though it has a verb already. */
final class Unfinished {
  private static final Set<String> LETTERING =
      Set.of("text", "font", "color", "text_color", "bigger", "smaller", "bold", "position");

  private final Lexicon lexicon;

  Unfinished(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "改为", "变成": what it is to be comes next. */
  boolean awaitsResult(List<Token> clause) {
    Token last = clause.get(clause.size() - 1);
    return lexicon.isVerb(last) && (last.form().endsWith(" 为") || last.form().endsWith(" 成"));
  }

  /** "用白色大字打上“…”": it began with what the words are written in. */
  static boolean isWrittenWith(List<Token> clause, Token verb, List<Token> rest) {
    return verb.isOneOf(EachInTurn.WRITING)
        && !rest.isEmpty()
        && rest.get(0).is("quote")
        && clause.get(0).is("use")
        && clause.get(0).isHan()
        && clause.stream().skip(1).allMatch(t -> t.isOneOf(LETTERING));
  }
}
