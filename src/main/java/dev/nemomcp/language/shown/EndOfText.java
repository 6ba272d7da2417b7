package dev.nemomcp.language.shown;

import dev.nemomcp.language.message.Sentence;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.List;
import java.util.Set;

/** Where a text ends that stands without quotes: at a mark, a time, a place, or how it looks. */
final class EndOfText {
  private static final int LONGEST_ROLE = 3;
  private static final Set<String> TIMES = Set.of("moment", "range", "clock", "shown");

  private final Lexicon lexicon;
  private final String original;
  private final ShownNames names;

  EndOfText(Lexicon lexicon, String original, ShownNames names) {
    this.lexicon = lexicon;
    this.original = original;
    this.names = names;
  }

  /** Behind the last word of the text that begins there. */
  int of(List<Token> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (endsText(tokens, i, from)) {
        return i;
      }
    }
    return tokens.size();
  }

  /** "How I lost 10 seconds in my 5k": the time is among the words, not when they show. */
  private boolean goesOn(List<Token> tokens, int at) {
    return tokens.subList(at + 1, tokens.size()).stream()
        .takeWhile(t -> !t.is(Token.PUNCTUATION))
        .anyMatch(t -> lexicon.role(t) == Role.UNKNOWN);
  }

  /** "Filmed by Jake, edited by Priya", "导演 周一鸣，摄影 阿凯": another line of the same. */
  private boolean listsPeople(List<Token> tokens, int comma) {
    boolean isBy =
        comma + 3 < tokens.size()
            && original.startsWith("by ", tokens.get(comma + 1).end() + 1)
            && tokens.get(comma + 3).isCapitalIn(original);
    List<Token> next = Sentence.partFrom(tokens, comma + 1);
    boolean isOfCredits =
        tokens.subList(TextWords.startOfSentence(tokens, comma), comma).stream()
            .anyMatch(t -> t.is("end_card") || (t.is("lower_third") && t.isHan()));
    return isBy || (isOfCredits && next.stream().allMatch(this::isOfAPerson));
  }

  /** "A lower third for Amina Yusuf, marine biologist, when she first appears". */
  private boolean tellsRole(List<Token> tokens, int comma) {
    List<Token> role =
        tokens.subList(comma + 1, tokens.size()).stream()
            .takeWhile(t -> !t.is(Token.PUNCTUATION) && !t.isOneOf(TIMES))
            .toList();
    return Token.anyIs(
            tokens.subList(TextWords.startOfSentence(tokens, comma), comma), "lower_third")
        && !role.isEmpty()
        && role.size() <= LONGEST_ROLE
        && role.stream().allMatch(t -> !t.isHan() && lexicon.role(t) == Role.UNKNOWN);
  }

  /** A name, or what its owner is: "高级工程师". */
  private boolean isOfAPerson(Token token) {
    return token.isHan()
        && (lexicon.role(token) == Role.UNKNOWN || token.isOneOf(TokenTypes.PRAISE));
  }

  /** "Thanks for watching, see you Friday!". */
  private boolean takesLeave(Token token) {
    return Cue.FAREWELL.opens(original.substring(token.start()));
  }

  /** "Write Hello on the last clip", and not "Take Two". */
  private boolean leadsToClip(List<Token> tokens, int at) {
    return ShownNames.leadsOntoClip(tokens, at) && !tokens.get(at + 1).isCapitalIn(original);
  }

  private boolean endsText(List<Token> tokens, int at, int from) {
    Token token = tokens.get(at);
    boolean goesOn = at + 1 < tokens.size() && token.form().equals(",");
    if (goesOn
        && tokens.get(at + 1).isCapitalIn(original)
        && tokens.get(at - 1).isCapitalIn(original)) {
      Role role = lexicon.role(tokens.get(at + 1));
      boolean isName = tokens.get(at + 1).is("clip");
      return role != Role.UNKNOWN && role != Role.FILLER && !isName;
    }
    boolean isOfThem =
        goesOn
            && (listsPeople(tokens, at) || tellsRole(tokens, at) || takesLeave(tokens.get(at + 1)));
    if (isOfThem) {
      return false;
    }
    if (token.is(Token.PUNCTUATION)) {
      boolean isFile = tokens.get(from - 1).is("file_named");
      return !"'’-&$€£¥#@%+|".contains(token.form()) && (isFile || !names.goesOnAfter(tokens, at));
    }
    if (at == from) {
      return false;
    }
    if (Cue.EVERYWHERE.is(token) || leadsToClip(tokens, at)) {
      return true;
    }
    if (tokens.get(from - 1).is("typo") && (token.is("but") || Cue.WRONG.is(token))) {
      return true;
    }
    if (HanText.isStyleApart(tokens, at) || (token.is("moment_of") && Cue.WHEN.opens(token))) {
      return true;
    }
    if (token.isOneOf(TIMES) && tokens.get(from - 1).form().equals(":") && goesOn(tokens, at)) {
      return false;
    }
    if (token.isOneOf(TextWords.ENDS) || token.is("then") || TextWords.isSaidBeside(tokens, at)) {
      return true;
    }
    Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : token;
    if (token.is("and")) {
      Token named =
          lexicon.role(next) == Role.FILLER && at + 2 < tokens.size() ? tokens.get(at + 2) : next;
      return named.isOneOf(TextWords.ENDS)
          || lexicon.isVerb(named)
          || lexicon.role(named).isTopic();
    }
    if (Cue.BEFORE_A_STYLE.is(token)) {
      return next.isOneOf(TextWords.NOT_A_TEXT) || next.is("font") || next.is("fade_in");
    }
    if (tokens.get(from - 1).is(Token.PUNCTUATION)) {
      return false;
    }
    boolean isTitle =
        token.isOneOf(TokenTypes.PRAISE) && next.isPlain() && next.start() == token.end();
    boolean isHan = Lexer.isHan(token.form().charAt(0)) && !isTitle;
    return isHan && token.end() - token.start() > 1 && lexicon.isVerb(token);
  }
}
