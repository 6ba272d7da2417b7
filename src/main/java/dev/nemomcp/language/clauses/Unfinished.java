package dev.nemomcp.language.clauses;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Set;

/** A clause that cannot end where it is, though it has a verb already. */
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

  /** "字幕把白色换成黄色": theirs. */
  static boolean areRecolored(List<Token> current, List<Token> rest) {
    return current.stream().allMatch(t -> t.isOneOf(TokenTypes.LETTERED))
        && !rest.isEmpty()
        && rest.get(0).is("color_to");
  }

  /** "Put clip 2 in slow motion": one order. */
  static boolean isPutInto(Token verb, Token state) {
    return (verb.is("put") || Cue.SETS.is(verb)) && state.form().startsWith("in ");
  }

  /** "加完字幕后再转成webm": it does end there. */
  static boolean isDoneWith(Token heard, Token next) {
    return heard != null && heard.is("filler") && next.is("again") && Cue.AFTER.closes(heard);
  }

  /** "这段", "它": what is said of it still comes. */
  static boolean onlyPoints(List<Token> current, String said) {
    return current.isEmpty()
        ? Cue.SAME_PLACE.isIn(said)
        : current.stream().allMatch(t -> t.is("it"));
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

  /** "From 0:10 to 0:15 add a lower third with “…”": the words of what was named last. */
  static boolean isOnCard(List<Token> clause, Token with, List<Token> rest) {
    return with.is("with")
        && !with.isHan()
        && !rest.isEmpty()
        && rest.get(0).is("quote")
        && clause.get(0).is("range")
        && clause.get(clause.size() - 1).isOneOf(TokenTypes.LETTERED);
  }

  /** "From 0:10 to 0:15 add a text …": where it goes was told first. */
  static boolean awaitsWhatIsAdded(List<Token> clause, Token thing) {
    return clause.size() == 2
        && clause.get(0).is("range")
        && clause.get(1).isOneOf(EachInTurn.WRITING)
        && !thing.isHan()
        && thing.isOneOf(TokenTypes.LETTERED);
  }
}
