package dev.nemomcp.language.clauses;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What words describe that is filmed, and not how the film is to be. */
public final class Described {

  /** How a film may be wished to look or feel; how fast it goes; what turns it round. */
  private static final Set<String> QUALITIES =
      Set.of("exciting", "premium", "professional", "cozy", "sweet", "funny", "faster", "slower");

  private static final Set<String> DONE = Set.of("flip", "reverse", "repeat", "looks_good");

  /** What somebody may be seen to do, and the film may be wished to have done to it. */
  private static final Set<String> ACTED =
      Set.of("remove", "split", "flip", "merge", "shorten", "add", "put", "repeat", "make", "use");

  private static final Set<String> SHORTENING =
      Set.of("highlights", "remove", "only_want", "shorter", "shorten", "keep", "best_of");
  private static final Set<String> OF_LETTERS =
      Set.of("font", "typeface", "type_family", "text_color");

  /** How many words tell of letters before they are named. */
  private static final int MOST_LOOKS = 4;

  private static final Set<String> ENDS = Set.of(".", "!", "?", ";");

  private Described() {}

  /** The same, what only describes being words like others. */
  public static List<Token> asWords(List<Token> tokens) {
    List<Token> read = new ArrayList<>();
    boolean inClause = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      inClause &= !token.is(Token.PUNCTUATION) && !token.is("and") && !token.is("then");
      boolean isSeen = inClause && (token.isOneOf(QUALITIES) || token.isOneOf(DONE));
      boolean tells =
          isSeen
              || isDoneBySomebody(token, read)
              || isOfThing(token, read, tokens, i + 1)
              || saysWhyShorter(token, tokens, i + 1);
      boolean isOfLetters = isOfLetters(token, read, tokens, i + 1);
      boolean hurries = hurries(token, read, tokens, i + 1);
      read.add(
          isOfLetters
              ? token.as("filler")
              : tells && !token.isHan()
                  ? token.as(Token.WORD)
                  : hurries ? token.as("hello") : token);
      inClause |= opensDescription(read, tokens, i + 1);
    }
    return read;
  }

  /** "A thumbnail from where the wick is being lit": who or what it is follows. */
  private static boolean opensDescription(List<Token> read, List<Token> tokens, int next) {
    Token last = read.get(read.size() - 1);
    return read.size() > 1
        && !read.get(read.size() - 2).is(Token.PUNCTUATION)
        && Cue.WHERE.is(last)
        && next < tokens.size()
        && Cue.DETERMINER.is(tokens.get(next));
  }

  /** "I was chopping onions", "she's cutting the cake", "when I show the gasket". */
  private static boolean isDoneBySomebody(Token token, List<Token> read) {
    int before = read.size() - 1;
    if (before >= 0 && tellsWhenSomebody(read) && !Cue.YOU.closes(read.get(before))) {
      return token.isOneOf(ACTED) || token.is("write");
    }
    return token.isOneOf(ACTED)
        && token.form().endsWith("ing")
        && before >= 0
        && (Cue.SOMEBODY_IS.is(read.get(before))
            || (before > 0
                && Cue.BEING.is(read.get(before))
                && Cue.SOMEBODY.is(read.get(before - 1))));
  }

  /** "When we …", where what is done follows. */
  private static boolean tellsWhenSomebody(List<Token> read) {
    int last = read.size() - 1;
    boolean isSomebody = Cue.SOMEBODY.closes(read.get(last));
    return isSomebody
        && (read.get(last).is("moment_of")
            || (last > 1 && (Cue.WHERE.is(read.get(last - 1)) || Cue.WHEN.is(read.get(last - 1)))));
  }

  /** "The slow dance", "my quick answer". */
  private static boolean isOfThing(Token token, List<Token> read, List<Token> tokens, int next) {
    return token.isOneOf(QUALITIES)
        && !token.form().contains(" ")
        && !read.isEmpty()
        && Cue.POSSESSIVE.is(read.get(read.size() - 1))
        && next < tokens.size()
        && tokens.get(next).is(Token.WORD);
  }

  /** "“Emma” in an elegant white serif": so are the letters, and not the film. */
  private static boolean isOfLetters(Token token, List<Token> read, List<Token> tokens, int next) {
    return (token.isOneOf(TokenTypes.PRAISE) || token.is("cinematic") || token.is("mood"))
        && read.stream().anyMatch(t -> t.is("quote") || t.isOneOf(TokenTypes.LETTERED))
        && leadsToLetters(read)
        && tokens.subList(next, Math.min(next + MOST_LOOKS, tokens.size())).stream()
            .takeWhile(t -> !t.is(Token.PUNCTUATION) && !t.is("and") && !t.is("with"))
            .anyMatch(t -> t.isOneOf(OF_LETTERS) || Cue.LETTERING.is(t));
  }

  private static boolean leadsToLetters(List<Token> read) {
    int last = read.size() - 1;
    while (last > 0 && Cue.ONE_OF_THEM.is(read.get(last))) {
      last--;
    }
    return Cue.BEFORE_A_STYLE.is(read.get(last));
  }

  /** "Need this square for instagram, quick": that is when it is wanted. */
  private static boolean hurries(Token token, List<Token> read, List<Token> tokens, int next) {
    int before = read.size() - 1;
    boolean isLast =
        tokens.subList(next, tokens.size()).stream()
            .allMatch(t -> t.is(Token.PUNCTUATION) || t.is("hello") || t.is("polite"));
    return token.is("faster")
        && Cue.HURRY.is(token)
        && isLast
        && before > 0
        && read.get(before).form().equals(",")
        && !read.get(before - 1).isOneOf(QUALITIES)
        && read.stream().noneMatch(t -> t.is("speed") || t.is("speed_up") || t.isOneOf(QUALITIES));
  }

  /** "Most of it is boring, I just want the good parts". */
  private static boolean saysWhyShorter(Token token, List<Token> tokens, int next) {
    return token.is("exciting")
        && Cue.BORING.isIn(token)
        && tokens.subList(next, tokens.size()).stream()
            .takeWhile(t -> !ENDS.contains(t.form()))
            .anyMatch(t -> t.isOneOf(SHORTENING));
  }
}
