package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Words to be shown that no capitals tell to the end: what a comma goes on with, a greeting with
 * its place, words in small letters with their look and place.
 */
final class ShownPhrases {
  private static final Set<Role> PLAIN = EnumSet.of(Role.UNKNOWN, Role.FILLER);
  private static final Set<Role> SMALL =
      EnumSet.of(Role.UNKNOWN, Role.FILLER, Role.VALUE, Role.QUALITY);
  private static final Set<String> OPENS = Set.of("then", "and");
  private static final int MOST_WORDS_BEHIND_A_COMMA = 5;
  private static final int FEWEST_SMALL_WORDS = 3;

  private final Lexicon lexicon;
  private final String original;
  private final ShownNames names;

  ShownPhrases(Lexicon lexicon, String original, ShownNames names) {
    this.lexicon = lexicon;
    this.original = original;
    this.names = names;
  }

  /** "Lisbon, day one", "Priya Raman, pastry chef": with what stands behind the comma. */
  int withMore(List<Token> tokens, int from, int end) {
    int comma = endOfPlain(tokens, end);
    if (end == from || comma == tokens.size() || !tokens.get(comma).form().equals(",")) {
      return end;
    }
    int at = endOfPlain(tokens, comma + 1);
    List<Token> more = tokens.subList(comma + 1, at);
    boolean isWording =
        more.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
            && more.size() <= MOST_WORDS_BEHIND_A_COMMA
            && more.stream().noneMatch(t -> t.isCapitalIn(original) || t.isHan());
    return isWording && endsThere(tokens, at) ? at : end;
  }

  private int endOfPlain(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && isPlain(tokens.get(at)) && !leadsToLook(tokens, at)) {
      at++;
    }
    return at;
  }

  private boolean endsThere(List<Token> tokens, int at) {
    if (at == tokens.size() || leadsToLook(tokens, at)) {
      return true;
    }
    Token token = tokens.get(at);
    return token.is(Token.PUNCTUATION)
        || token.isOneOf(TextWords.ENDS)
        || (token.is("text") && Cue.AS.opens(token))
        || (token.isOneOf(OPENS)
            && at + 1 < tokens.size()
            && (lexicon.isVerb(tokens.get(at + 1))
                || lexicon.isThing(tokens.get(at + 1))
                || tokens.get(at + 1).isOneOf(TextWords.ENDS)));
  }

  /** "…, then Thanks for riding along in the lower right": it can only be meant to be read. */
  boolean standsByItself(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean opens = at > 0 && (token.isOneOf(OPENS) || token.form().equals(","));
    if (!opens || at + 2 >= tokens.size() || !tokens.get(at + 1).isCapitalIn(original)) {
      return false;
    }
    int end = names.endOfShown(tokens, at + 1);
    return end > at + 2
        && end < tokens.size()
        && tokens.get(end).is("position")
        && tokens.subList(at + 1, end).stream()
            .allMatch(t -> isPlain(t) || t.is("hello") || t.is("polite"))
        && tokens.stream().noneMatch(t -> t.is("quote"));
  }

  /** "Add grand opening sat 10am in red up top", where capitals are not to be expected. */
  boolean isInSmallLetters(List<Token> tokens, int at) {
    int end = endOfSmallLetters(tokens, at + 1);
    if (Cue.WRITES_A_WORD.is(tokens.get(at))) {
      return isWritten(tokens, at + 1, end);
    }
    if (!tokens.get(at).isOneOf(TextWords.PUTS) || end - at <= FEWEST_SMALL_WORDS) {
      return false;
    }
    List<Token> words = tokens.subList(at + 1, end);
    return lexicon.role(words.get(0)) != Role.FILLER
        && words.stream().noneMatch(t -> t.isCapitalIn(original) || t.isHan())
        && words.stream().filter(t -> lexicon.role(t) == Role.UNKNOWN).count() > 1
        && end < tokens.size()
        && leadsToLook(tokens, end)
        && names.leadsToPlace(tokens, end)
        && tokens.stream().noneMatch(t -> t.is("quote"));
  }

  /**
   * "Write Open every Sunday", "add text Free coffee", "it should say Happy 80th": with a capital.
   */
  boolean tellsWhatToShow(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean tells =
        Cue.WRITES_A_WORD.is(token)
            || Cue.SHOULD_SAY.is(token)
            || (at > 0 && Cue.ENDS_WITH.wordsAt(tokens, at - 1) > 0)
            || (token.is("text")
                && tokens.subList(Math.max(0, at - 2), at).stream()
                    .anyMatch(t -> t.isOneOf(TextWords.PUTS)));
    return tells
        && !token.isHan()
        && !tokens.get(at + 1).is("quote")
        && tokens.get(at + 1).isCapitalIn(original);
  }

  /** "Write happy birthday mum in pink", and not "write the names in pink". */
  private boolean isWritten(List<Token> tokens, int from, int end) {
    List<Token> words = tokens.subList(from, end);
    boolean isPlaced =
        end < tokens.size()
            && (leadsToLook(tokens, end) || tokens.get(end).isOneOf(TextWords.ENDS));
    return words.size() > 1
        && isPlaced
        && !Cue.NO_WORDS_TO_WRITE.is(words.get(0))
        && words.stream().noneMatch(Token::isHan)
        && words.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        && tokens.stream().noneMatch(t -> t.is("quote"));
  }

  int endOfSmallLetters(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && isSmallWord(tokens.get(at)) && !leadsToLook(tokens, at)) {
      at++;
    }
    return at;
  }

  private boolean isSmallWord(Token token) {
    return !token.is(Token.PUNCTUATION)
        && SMALL.contains(lexicon.role(token))
        && !token.isOneOf(TextWords.ENDS)
        && !token.isOneOf(TextWords.NOT_A_TEXT);
  }

  private boolean isPlain(Token token) {
    return !token.is(Token.PUNCTUATION) && PLAIN.contains(lexicon.role(token));
  }

  private static boolean leadsToLook(List<Token> tokens, int at) {
    int next = at + 1;
    while (next < tokens.size() && tokens.get(next).is("filler")) {
      next++;
    }
    return Cue.LEADS_TO_LOOK.is(tokens.get(at))
        && next < tokens.size()
        && tokens.get(next).isOneOf(TextWords.NOT_A_TEXT);
  }
}
