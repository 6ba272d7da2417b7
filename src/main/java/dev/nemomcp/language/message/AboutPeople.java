package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.List;

/**
 * "My cat decided to join the meeting", "we split the filming between us", "孩子第一次参加比赛": what people
 * did or are, and what happened around them. No order opens with who did it, so it asks for nothing
 * unless it names what films are made of, a time, or a wish.
 */
final class AboutPeople {
  /** A verb stands no further from who does it: "my old maths teacher in Leeds still remembers". */
  private static final int UP_TO_THE_VERB = 7;

  private AboutPeople() {}

  /**
   * Whether one of the message's parts is only that, and nothing behind it is to be done to what it
   * tells of: "my cat walks by, cut that".
   *
   * @param parts what stands between marks, and those; every other one is such
   */
  static boolean isOnlyTold(List<List<Token>> parts, int at) {
    return isTold(parts, at)
        && !isDated(parts, at)
        && parts.stream().skip(at + 1).noneMatch(later -> Cue.MEANS_THE_TOLD.isIn(later));
  }

  /** "孩子摔倒的时候，大概45秒，…": a place of the film, whose time is said next. */
  private static boolean isDated(List<List<Token>> parts, int at) {
    return at + 2 < parts.size()
        && Cue.AT_THAT_TIME.closes(parts.get(at))
        && parts.get(at + 2).stream().anyMatch(token -> token.is("number"));
  }

  private static boolean isTold(List<List<Token>> parts, int at) {
    List<Token> part = parts.get(at);
    return !part.isEmpty()
        && part.stream().allMatch(Token::isPlain)
        && (at == 0 || !isMark(parts, at - 1, ":"))
        && (tells(part) || tellsOn(parts, at))
        && !Cue.ABOUT_THE_FILM.isIn(part);
  }

  /** "弟弟参加比赛，打进了四强": of whom that is was said before the comma. */
  private static boolean tellsOn(List<List<Token>> parts, int at) {
    return parts.get(at).stream().allMatch(Token::isHan)
        && parts.get(at).size() > 1
        && at > 1
        && (isMark(parts, at - 1, ",") || isMark(parts, at - 1, "，"))
        && isTold(parts, at - 2);
  }

  private static boolean isMark(List<List<Token>> parts, int at, String mark) {
    return parts.get(at).stream().anyMatch(token -> token.form().equals(mark));
  }

  private static boolean tells(List<Token> part) {
    return Cue.ABOUT_PEOPLE.opening(part).isPresent()
        || Cue.ABOUT_SOMEBODY.opening(part).isPresent() && hasVerb(part, Cue.A_VERB)
        || Cue.ABOUT_SOMETHING.opening(part).isPresent() && hasVerb(part, Cue.A_PAST_VERB);
  }

  private static boolean hasVerb(List<Token> part, Cue verbs) {
    return part.stream()
        .skip(1)
        .limit(UP_TO_THE_VERB)
        .anyMatch(word -> verbs.is(word) || Cue.PAST_TENSE.is(word) || word.form().endsWith("ed"));
  }
}
