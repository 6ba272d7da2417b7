package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "0:30到0:40狗叫那段静音": what is seen there is only the owner's name of what the clock tells.
 * "第二段里放烟花那段", "中间我忘词的地方": somewhere in the clip or in the middle, which would have to be looked
 * for, and by no means all of it.
 */
public final class SeenThereHan {
  private static final int LONGEST_NAME = 14;

  private static final Set<String> WHERE =
      Set.of("range", "clip", "part", "moment", "clock", "length", "at_beginning", "at_ending");

  private static final Set<String> SHOWN = Set.of("captions", "title", "text", "quote", "music");

  private static final Set<String> DONE =
      Set.of("remove", "keep", "leave", "leave_be", "replace", "change", "move_it");

  private static final Set<String> SAID_OF_IT = Set.of("moment_of", "drags");

  private static final Set<String> EXCEPT = Set.of("除", "除了", "除开");

  private static final String UNTIL = "到";

  private static final Set<String> TAKES = Set.of("把", "将");

  private static final Set<String> SAID = Set.of("when", "topic", "quote");

  private static final Set<String> NOT_DONE =
      Set.of("keep", "leave", "leave_be", "drags", "pause", "beat_sync");

  private static final Set<String> HOW =
      Set.of("factor", "at_start", "at_end", "move_it", "teaser");

  private static final Set<String> SEEN = Set.of("thing", "moment_of", "remark", "subject");

  private final Lexicon lexicon;

  private SeenThereHan(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param words of the message, not yet recognised
   * @return the same, each such part told by its times only, or as one that would be looked for
   */
  public static List<Token> named(List<Token> words, Lexicon lexicon) {
    return words.stream().anyMatch(Token::isHan) ? new SeenThereHan(lexicon).named(words) : words;
  }

  private List<Token> named(List<Token> words) {
    List<Token> left = words;
    for (int i = 0; i < left.size(); i++) {
      int opener = wordsOf(Cue.OPENS_AN_END, left, i);
      int end = opener == 0 ? 0 : lengthNamed(left, i + opener);
      left = end == 0 ? left : without(left, i + opener, end, List.of());
    }
    if (!Cue.ENDS_WHAT_IS_SEEN.isIn(left) && !Cue.EACH_TIME_SEEN.isIn(left)) {
      return left;
    }
    left = asMoments(withoutNameBefore(left));
    List<Token> recognised = lexicon.recognise(left);
    for (Token token : recognised) {
      boolean isTimed = token.is("range") && hasTime(token);
      boolean isMiddle = token.is("part") && "middle".equals(token.value());
      if (isTimed || isMiddle || token.is("clip")) {
        int from = indexAt(left, isTimed ? endOfTime(left, token) : token.end());
        int end = from < 0 ? 0 : endOfName(left, from, isTimed || isMiddle);
        end = isMiddle && end > 0 && !isUnknown(left.subList(from, end)) ? 0 : end;
        if (end > 0 && isTimed) {
          left = without(left, from, end, List.of());
        } else if (end > 0 && recognised.stream().noneMatch(t -> t.isOneOf(SHOWN))) {
          int first = indexAt(left, token.start());
          left = without(left, first, end, List.of(moment(left.subList(first, end))));
        }
      }
    }
    return left;
  }

  /** "客厅到阳台那段1.5倍": told by nothing but what is seen, and by no time of its own. */
  private List<Token> asMoments(List<Token> words) {
    List<Token> left = words;
    for (int i = 0; i < left.size(); i++) {
      boolean opens = i == 0 || left.get(i - 1).is(Token.PUNCTUATION);
      int spared = opens ? lengthOfExcept(left, i) : 0;
      int behind = spared == 0 ? 0 : endOfSpared(left, i + spared);
      if (behind > 0) {
        left = without(left, i + spared, behind, List.of(moment(left.subList(i + spared, behind))));
        continue;
      }
      int from = opens ? i + wordsOf(Cue.BEFORE_WHAT_IS_SEEN, left, i) : i;
      int end = opens ? Math.max(endOfMoment(left, from), endOfEach(left, i)) : 0;
      left = end == 0 ? left : without(left, i, end, List.of(moment(left.subList(i, end))));
    }
    return left;
  }

  /** "除了跳舞那段，全片黑白": all but what only eyes can find. */
  private static int lengthOfExcept(List<Token> words, int from) {
    return EXCEPT.stream()
        .filter(said -> startsWith(words, from, said))
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static boolean startsWith(List<Token> words, int from, String said) {
    int end = from + said.length();
    return end < words.size()
        && words.subList(from, end).stream()
            .map(Token::form)
            .collect(Collectors.joining())
            .equals(said);
  }

  /** Behind what is spared, where that is only seen; 0 where it is told otherwise. */
  private int endOfSpared(List<Token> words, int from) {
    for (int at = from; at < words.size() && at - from <= LONGEST_NAME; at++) {
      int ender = wordsOf(Cue.ENDS_A_MOMENT_SEEN, words, at);
      ender = ender == 0 ? wordsOf(Cue.ENDS_WHAT_IS_SEEN, words, at) : ender;
      if (ender > 0) {
        List<Token> name = words.subList(from, at);
        boolean isSeen =
            at - from > 1
                && isName(name)
                && lexicon.speech(name).stream().noneMatch(t -> t.isOneOf(SAID));
        return isSeen ? at + ender : 0;
      }
      if (!words.get(at).isPlain() || !words.get(at).isHan()) {
        return 0;
      }
    }
    return 0;
  }

  /** Behind the words that tell a moment; 0 where they do not, or where the clock tells it too. */
  private int endOfMoment(List<Token> words, int from) {
    for (int at = from; at < words.size() && at - from <= LONGEST_NAME; at++) {
      int ender = wordsOf(Cue.ENDS_A_MOMENT_SEEN, words, at);
      if (ender > 0) {
        boolean isMoment =
            at - from > 1
                && !UNTIL.equals(words.get(from).form())
                && !isLongPart(words, at)
                && isUnknownName(words.subList(from, at))
                && isDoneThere(words, at + ender);
        return isMoment ? at + ender : 0;
      }
      if (!words.get(at).isPlain() || !words.get(at).isHan()) {
        return 0;
      }
    }
    return 0;
  }

  private boolean isLongPart(List<Token> words, int at) {
    return lexicon.recognise(words.subList(at, words.size())).get(0).is("long_part");
  }

  /** "每次我挥杆都定住一秒": behind what happens each time; 0 where that can be heard. */
  private int endOfEach(List<Token> words, int from) {
    int opener = wordsOf(Cue.EACH_TIME_SEEN, words, from);
    int start = from + opener;
    int end = start;
    while (end < words.size() && words.get(end).isPlain() && words.get(end).isHan()) {
      end++;
    }
    if (opener == 0 || end == start) {
      return 0;
    }
    int to = start;
    for (Token token : lexicon.recognise(words.subList(start, end))) {
      boolean isNamed =
          token.isOneOf(SEEN)
              || lexicon.role(token) == Role.UNKNOWN
              || lexicon.role(token) == Role.FILLER
              || token.is("person");
      if (!isNamed) {
        break;
      }
      while (to < end && words.get(to).start() < token.end()) {
        to++;
      }
    }
    List<Token> name = words.subList(start, to);
    boolean isMoment =
        name.size() > 1
            && lexicon.speech(name).stream().noneMatch(t -> t.isOneOf(SAID))
            && lexicon.recognise(name).stream()
                .anyMatch(t -> lexicon.role(t) == Role.UNKNOWN || t.isOneOf(SEEN))
            && !Cue.NAMES_ANOTHER.isIn(name)
            && (to == words.size() || isPauseOrDone(words, to));
    boolean leads =
        isMoment
            && to + 1 < words.size()
            && words.get(to).form().equals(",")
            && orders(words, to + 1);
    return !isMoment ? 0 : leads ? to + 1 : to;
  }

  /** "每次我挥杆，定住一秒": what is done then. */
  private boolean orders(List<Token> words, int at) {
    Token first = lexicon.recognise(words.subList(at, words.size())).get(0);
    return isPauseOrDone(words, at)
        && switch (lexicon.role(first)) {
          case ACTION, VERB, QUALITY, OBJECT -> true;
          default -> false;
        };
  }

  private boolean isPauseOrDone(List<Token> words, int at) {
    List<Token> rest =
        words.subList(at, words.size()).stream().takeWhile(t -> !t.is(Token.PUNCTUATION)).toList();
    return rest.isEmpty()
        || lexicon.recognise(rest).stream()
            .noneMatch(t -> (t.isOneOf(WHERE) && !t.is("length")) || t.isOneOf(SHOWN));
  }

  /** And heard no more than seen: what is said somewhere can be found. */
  private boolean isUnknownName(List<Token> name) {
    List<Token> recognised = lexicon.recognise(name);
    return isName(name)
        && lexicon.speech(name).stream().noneMatch(t -> t.isOneOf(SAID))
        && recognised.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        && recognised.stream()
            .allMatch(
                t ->
                    t.isOneOf(SEEN)
                        || lexicon.role(t) == Role.UNKNOWN
                        || lexicon.role(t) == Role.FILLER);
  }

  /** What follows says how it should be, and nothing of when it is or of what is shown there. */
  private boolean isDoneThere(List<Token> words, int from) {
    List<Token> rest =
        words.subList(from, words.size()).stream()
            .takeWhile(t -> !t.is(Token.PUNCTUATION))
            .toList();
    List<Token> recognised = rest.isEmpty() ? List.of() : lexicon.recognise(rest);
    boolean isSound = Token.anyIs(recognised, "any_sound");
    return recognised.stream()
            .anyMatch(
                t ->
                    lexicon.role(t) == Role.ACTION
                        || lexicon.role(t) == Role.QUALITY
                        || isSound
                        || t.isOneOf(HOW))
        && recognised.stream()
            .noneMatch(t -> t.isOneOf(WHERE) || t.isOneOf(SHOWN) || t.isOneOf(NOT_DONE))
        && lexicon.recognise(words.subList(from, words.size())).stream()
            .takeWhile(t -> !Sentence.ENDS.contains(t.form()))
            .noneMatch(t -> t.is("range") && hasTime(t));
  }

  /** "我调整垫子那段大概0:12到0:40不要了": what is done to the stretch is said behind it. */
  private List<Token> withoutNameBefore(List<Token> words) {
    for (Token time : lexicon.recognise(words)) {
      int at = indexAt(words, time.start());
      int from = at;
      while (from > 0 && words.get(from - 1).isPlain() && words.get(from - 1).isHan()) {
        from--;
      }
      if (from < at && TAKES.contains(words.get(from).form())) {
        from++;
      }
      boolean isTimed = time.is("range") && hasTime(time) && at - from > 2;
      List<Token> before = isTimed ? words.subList(from, at) : List.of();
      if (isTimed
          && at - from <= LONGEST_NAME
          && Cue.NAMED_BEFORE_ITS_TIME.closes(before)
          && isDoneNothing(before)
          && isOrdered(words, time.end())) {
        return without(words, from, at, List.of());
      }
    }
    return words;
  }

  /** Neither what is shown or heard, nor what would be an order by itself. */
  private boolean isDoneNothing(List<Token> name) {
    return !Cue.NAMES_ANOTHER.isIn(name)
        && lexicon.recognise(name).stream()
            .noneMatch(
                t ->
                    t.isOneOf(SHOWN)
                        || t.isOneOf(WHERE)
                        || t.is("keep")
                        || t.is("take")
                        || lexicon.role(t) == Role.ACTION
                        || lexicon.role(t) == Role.VERB
                        || lexicon.role(t) == Role.QUALITY);
  }

  private boolean isOrdered(List<Token> words, int offset) {
    List<Token> behind =
        words.stream()
            .filter(t -> t.start() >= offset)
            .takeWhile(t -> !t.is(Token.PUNCTUATION))
            .toList();
    return !behind.isEmpty()
        && lexicon.recognise(behind).stream()
            .anyMatch(
                t ->
                    t.is("not")
                        || lexicon.role(t) == Role.ACTION
                        || lexicon.role(t) == Role.VERB
                        || lexicon.role(t) == Role.QUALITY);
  }

  /** "开头学生还没坐好那十秒": where that long is told; 0 where it is not. */
  private int lengthNamed(List<Token> words, int from) {
    for (int at = from; at + 1 < words.size() && at - from <= LONGEST_NAME; at++) {
      Token word = words.get(at);
      boolean isLed = word.form().equals("那") && at - from > 1;
      if (isLed && isLength(words.subList(at + 1, words.size()))) {
        return isName(words.subList(from, at)) ? at : 0;
      }
      if (!word.isPlain() || !word.isHan()) {
        return 0;
      }
    }
    return 0;
  }

  private boolean isLength(List<Token> words) {
    Token first = lexicon.recognise(words).get(0);
    return (first.is("length") || first.is("target")) && !Cue.A_FEW.opens(first);
  }

  private static boolean hasTime(Token token) {
    return token.values().values().stream().anyMatch(Number.class::isInstance);
  }

  private static int indexAt(List<Token> words, int offset) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).start() >= offset) {
        return i;
      }
    }
    return -1;
  }

  /** Where what follows was recognised as its name already, behind the numbers. */
  private int endOfTime(List<Token> words, Token time) {
    List<Token> told =
        words.stream().filter(t -> t.start() >= time.start()).limit(LONGEST_NAME).toList();
    for (int i = 1; i <= told.size(); i++) {
      List<Token> recognised = lexicon.recognise(told.subList(0, i));
      boolean isAll = recognised.size() == 1 && recognised.get(0).is("range");
      if (isAll && recognised.get(0).values().equals(time.values())) {
        return told.get(i - 1).end();
      }
    }
    return time.end();
  }

  /** Behind the words that tell what is seen there; 0 where none do. */
  private int endOfName(List<Token> words, int from, boolean isTimed) {
    int start = from;
    if (!isTimed) {
      int inside = wordsOf(Cue.INSIDE_IT, words, from);
      if (inside == 0) {
        return 0;
      }
      start += inside;
    }
    for (int at = start; at < words.size() && at - start <= LONGEST_NAME; at++) {
      int ender = wordsOf(Cue.ENDS_WHAT_IS_SEEN, words, at);
      if (ender > 0) {
        boolean isName = at - start > 1 && isName(words.subList(start, at));
        return isName && !leadsToThing(words, at + ender) ? at + ender : 0;
      }
      if (!words.get(at).isPlain() || !words.get(at).isHan()) {
        return 0;
      }
    }
    return 0;
  }

  private static int wordsOf(Cue cue, List<Token> words, int at) {
    Optional<String> said = cue.opening(words.subList(at, Math.min(words.size(), at + 8)));
    return said.map(s -> s.split(" ").length).orElse(0);
  }

  /** It names what is seen, and asks for nothing of its own. */
  private boolean isName(List<Token> name) {
    List<Token> recognised = lexicon.recognise(name);
    String said = name.stream().map(Token::form).collect(Collectors.joining());
    return !Cue.NAMES_ANOTHER.isIn(said)
        && recognised.stream().noneMatch(t -> t.isOneOf(WHERE) || t.is("keep"))
        && !recognised.get(0).isOneOf(DONE);
  }

  /** "中间停顿的地方" can be heard, and "中间那段" is all of it. */
  private boolean isUnknown(List<Token> name) {
    List<Token> recognised = lexicon.recognise(name);
    return recognised.stream()
        .allMatch(
            t ->
                t.isOneOf(SEEN)
                    || lexicon.role(t) == Role.UNKNOWN
                    || lexicon.role(t) == Role.FILLER);
  }

  /** "去掉0:30到0:40放的那段音乐": the music, and not the stretch. */
  private boolean leadsToThing(List<Token> words, int at) {
    List<Token> rest =
        words.subList(Math.min(at, words.size()), words.size()).stream()
            .takeWhile(t -> !t.is(Token.PUNCTUATION))
            .toList();
    return !rest.isEmpty()
        && lexicon.recognise(rest).stream()
            .limit(1)
            .anyMatch(t -> lexicon.role(t) == Role.OBJECT && !t.isOneOf(SAID_OF_IT));
  }

  private static List<Token> without(List<Token> words, int from, int end, List<Token> instead) {
    List<Token> left = new ArrayList<>(words.subList(0, from));
    left.addAll(instead);
    left.addAll(words.subList(end, words.size()));
    return left;
  }

  private static Token moment(List<Token> words) {
    String form = words.stream().map(Token::form).collect(Collectors.joining(" "));
    Token last = words.get(words.size() - 1);
    return Token.of("moment_of", Map.of(), form, words.get(0).start(), last.end());
  }
}
