package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Names to be shown, known by their capitals: "put Golden Hour at the top". */
final class ShownNames {
  static final Set<String> HOLDS_NAME = Set.of("lower_third", "text", "title", "a_name");
  private static final Set<String> THINGS = Set.of("clip", "file", "picture_file", "sound_file");
  private static final Set<String> TITLED = Set.of("title", "lower_third", "a_name");
  private static final int LONGEST_HAN_NAME = 4;
  private static final int LONGEST_CREDIT = 8;
  private static final Set<Role> NAMES =
      EnumSet.of(
          Role.UNKNOWN, Role.FILLER, Role.VALUE, Role.QUALITY, Role.HELPER, Role.JOINT, Role.TALK);

  private final Lexicon lexicon;
  private final String original;

  ShownNames(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** "Put Golden Hour at the top": a name, and where or when it is to be shown. */
  boolean showsName(List<Token> tokens, int at) {
    int end = endOfShown(tokens, at + 1);
    boolean isGiven = tokens.get(at).is("use") && isGivenAs(tokens, end);
    if (!tokens.get(at).isOneOf(TextWords.PUTS) && !keepsInView(tokens, at) && !isGiven) {
      return false;
    }
    List<Token> name = tokens.subList(at + 1, end);
    boolean isName =
        name.size() > 1
            || (name.size() == 1 && name.get(0).isPlain() && tokens.get(at).is("write"));
    return isName
        && name.stream().allMatch(t -> isComma(t) || isOfName(t, name.get(0)))
        && (leadsToPlace(tokens, end)
            || isGivenAs(tokens, end) && name.get(name.size() - 1).isCapitalIn(original)
            || isPlacedBefore(tokens, at) && name.get(0).isCapitalIn(original));
  }

  /** "Keep 14 Birch Court along the bottom the whole time". */
  private static boolean keepsInView(List<Token> tokens, int at) {
    return tokens.get(at).is("keep")
        && tokens.subList(at, tokens.size()).stream()
            .takeWhile(t -> !t.is(Token.PUNCTUATION))
            .anyMatch(t -> t.is("throughout"));
  }

  /** "… The Climb in red at 1:30": a place, and before it no more than how it looks. */
  boolean leadsToPlace(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size()
        && !tokens.get(at).is(Token.PUNCTUATION)
        && !tokens.get(at).isOneOf(TextWords.ENDS)
        && (tokens.get(at).isOneOf(TextWords.NOT_A_TEXT)
            || lexicon.role(tokens.get(at)) == Role.FILLER
            || tokens.get(at).isOneOf(TextWords.PLACES))) {
      at++;
    }
    return at < tokens.size()
        && (tokens.get(at).isOneOf(TextWords.ENDS) || at > from && leadsOntoClip(tokens, from));
  }

  /** "… on the last clip". */
  static boolean leadsOntoClip(List<Token> tokens, int at) {
    return at >= 0
        && at + 1 < tokens.size()
        && Cue.IN_OR_ON.is(tokens.get(at))
        && tokens.get(at + 1).is("clip");
  }

  /** "… 27 Maple Lane as the title". */
  private static boolean isGivenAs(List<Token> tokens, int end) {
    return end + 1 < tokens.size()
        && Cue.AS.is(tokens.get(end))
        && tokens.subList(end + 1, Math.min(end + 4, tokens.size())).stream()
            .anyMatch(t -> t.isOneOf(HOLDS_NAME));
  }

  /** "The title Our Little Farm fades in": two words with capitals behind it. */
  boolean isTitled(List<Token> tokens, int at) {
    return tokens.get(at).isOneOf(TITLED)
        && at + 2 < tokens.size()
        && capitalFollows(tokens, at)
        && endOfName(tokens, at + 1, false) > at + 2
        && tokens.subList(at + 1, endOfName(tokens, at + 1, false)).stream()
            .noneMatch(t -> t.is("quote") || lexicon.role(t) == Role.OBJECT)
        && tokens.stream().noneMatch(t -> t.is("quote"));
  }

  /** "Put Thanks for watching at the end": with the small words before the place. */
  int endOfShown(List<Token> tokens, int from) {
    int end =
        isTitledName(tokens, from) ? endOfName(tokens, from, true) : endOfName(tokens, from, false);
    int at = end;
    while (at > from
        && at < tokens.size()
        && !tokens.get(at).isOneOf(TextWords.ENDS)
        && isSmall(tokens.get(at))) {
      at++;
    }
    if (leadsOntoClip(tokens, at - 1) && at > end + 1) {
      return at - 1;
    }
    boolean saysMore = at > end && lexicon.role(tokens.get(at - 1)) == Role.UNKNOWN;
    boolean isPlaced =
        at < tokens.size() && !isComma(tokens.get(at)) && !tokens.get(at).is("and")
            ? tokens.get(at).isOneOf(TextWords.ENDS)
            : isPlacedBefore(tokens, from - 1);
    return saysMore && isPlaced ? at : end;
  }

  /** "Show Anna Bell, Head of Research as a lower third". */
  private boolean isTitledName(List<Token> tokens, int from) {
    int end = endOfName(tokens, from, true);
    return end > from
        && (isGivenAs(tokens, end) || leadsToPlace(tokens, end))
        && tokens.subList(from, end).stream()
            .allMatch(t -> isComma(t) || isOfName(t, tokens.get(from)));
  }

  private boolean isSmall(Token token) {
    Role role = lexicon.role(token);
    return !token.is(Token.PUNCTUATION)
        && !TextWords.NOT_A_TEXT.contains(token.type())
        && (role == Role.UNKNOWN || role == Role.FILLER || role == Role.TALK);
  }

  /** "At the end write See you soon". */
  private static boolean isPlacedBefore(List<Token> tokens, int at) {
    return tokens.subList(TextWords.startOfSentence(tokens, at), at).stream()
            .anyMatch(t -> t.isOneOf(TextWords.PLACES))
        && tokens.subList(at, tokens.size()).stream().noneMatch(t -> t.is("quote"));
  }

  /** "A lower third at 1:30, Maria Lopez, Head of Design": a name where no other text is told. */
  boolean namesAfterComma(List<Token> tokens, int at) {
    boolean isComma =
        tokens.get(at).is(Token.PUNCTUATION)
            && (",(".contains(tokens.get(at).form())
                || at > 0 && tokens.get(at - 1).isOneOf(TextWords.PLACES));
    if (!isComma || at + 2 >= tokens.size() || !tokens.get(at + 1).isCapitalIn(original)) {
      return false;
    }
    int end = endOfName(tokens, at + 1, true);
    List<Token> name = tokens.subList(at + 1, end);
    List<Token> sentence = tokens.subList(TextWords.startOfSentence(tokens, at), at);
    List<Token> clause = sentence.subList(TextWords.afterComma(sentence), sentence.size());
    return name.size() > 1
        && name.get(1).isCapitalIn(original)
        && name.stream().allMatch(t -> isOfName(t, name.get(0)))
        && clause.stream().anyMatch(t -> t.isOneOf(HOLDS_NAME))
        && sentence.stream().noneMatch(t -> t.is("quote"));
  }

  /**
   * "挂个人名条，李建国", "滚动演职员表，导演周野，摄影阿布": up to where the people end that it is for; {@code comma} where
   * none are told.
   */
  static int endOfPeople(List<Token> tokens, int comma) {
    if (comma == 0 || !isComma(tokens.get(comma)) || !isForPeople(tokens.get(comma - 1))) {
      return comma;
    }
    boolean isList = tokens.get(comma - 1).is("end_card");
    int end = comma;
    while (end < tokens.size() && isComma(tokens.get(end)) && (isList || end == comma)) {
      int next = end + 1;
      while (next < tokens.size() && mayName(tokens.get(next), isList && next == end + 1)) {
        next++;
      }
      List<Token> name = tokens.subList(end + 1, next);
      int length = name.stream().mapToInt(t -> t.end() - t.start()).sum();
      boolean isWhole = next == tokens.size() || tokens.get(next).is(Token.PUNCTUATION);
      if (!isWhole
          || name.stream().noneMatch(Token::isPlain)
          || length < 2
          || length > (isList ? LONGEST_CREDIT : LONGEST_HAN_NAME)) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** "王小明" is a small one too; "剪辑" opens a line of the credits. */
  private static boolean mayName(Token token, boolean opensCredit) {
    return token.isHan()
        && !token.is("write")
        && (token.isPlain() || token.end() - token.start() == 1 || opensCredit);
  }

  private static boolean isForPeople(Token token) {
    return token.isHan()
        && (token.is("lower_third") || (token.is("end_card") && Cue.OF_PEOPLE.isIn(token)));
  }

  private static boolean isComma(Token token) {
    return token.form().equals(",");
  }

  private boolean capitalFollows(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).isCapitalIn(original);
  }

  /** "Grads" may be read as "grade", but not after another word of a name. */
  private boolean isOfName(Token token, Token first) {
    boolean isNamed = token != first && first.isPlain() && token.isCapitalIn(original);
    boolean isThing = token.isOneOf(THINGS) || token.isOneOf(TextWords.SHOWS_TEXT);
    return !isThing && (isNamed || NAMES.contains(lexicon.role(token)));
  }

  /**
   * Up to the last word with a capital, small words between them and a number behind included.
   *
   * @param withTitle whether a comma may part a name from what its owner is
   */
  int endOfName(List<Token> tokens, int from, boolean withTitle) {
    int end = from;
    for (int i = from; i < tokens.size() && i - end < 3; i++) {
      boolean joins =
          goesOnAfter(tokens, i)
              || (withTitle && isComma(tokens.get(i)) && capitalFollows(tokens, i));
      boolean parts = tokens.get(i).is(Token.PUNCTUATION) && !joins;
      if (parts || tokens.get(i).isOneOf(TextWords.ENDS)) {
        break;
      }
      boolean isCounted = i == end && i > from && tokens.get(i).is("number");
      if (isCounted || tokens.get(i).isCapitalIn(original)) {
        end = i + 1;
      }
    }
    return end;
  }

  /** "Thanks for watching! Subscribe", "Day 3 - Lisbon": more words of no other meaning. */
  boolean goesOnAfter(List<Token> tokens, int at) {
    boolean links = "!！?-–—:".indexOf(original.charAt(tokens.get(at).start())) >= 0;
    boolean isLinked =
        links
            && at + 1 < tokens.size()
            && (tokens.get(at + 1).isPlain() || lexicon.role(tokens.get(at + 1)) == Role.FILLER)
            && tokens.get(at + 1).isCapitalIn(original);
    return isLinked || (at > 0 && HanText.isOfBrackets(tokens, at));
  }
}
