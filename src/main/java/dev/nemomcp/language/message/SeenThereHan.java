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
  static final int LONGEST_NAME = 14;

  static final Set<String> WHERE =
      Set.of("range", "clip", "part", "moment", "clock", "length", "at_beginning", "at_ending");

  static final Set<String> SHOWN = Set.of("captions", "title", "text", "quote", "music");

  private static final Set<String> DONE =
      Set.of("remove", "keep", "leave", "leave_be", "replace", "change", "move_it");

  private static final Set<String> SAID_OF_IT = Set.of("moment_of", "drags");

  private static final Set<String> TAKES = Set.of("把", "将");

  static final Set<String> SEEN = Set.of("thing", "moment_of", "remark", "subject");

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
      int opener = Cue.OPENS_AN_END.wordsAt(left, i);
      int end = opener == 0 ? 0 : lengthNamed(left, i + opener);
      left = end == 0 ? left : without(left, i + opener, end, List.of());
    }
    if (!Cue.ENDS_WHAT_IS_SEEN.isIn(left) && !Cue.EACH_TIME_SEEN.isIn(left)) {
      return left;
    }
    left = new MomentsSeenHan(lexicon).asMoments(withoutNameBefore(left));
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
        return isName(words.subList(from, at), lexicon) ? at : 0;
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

  static boolean hasTime(Token token) {
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
    int inside = isTimed ? 0 : Cue.INSIDE_IT.wordsAt(words, from);
    if (!isTimed && inside == 0) {
      return 0;
    }
    int start = from + inside;
    return ended(words, start, Cue.ENDS_WHAT_IS_SEEN)
        .filter(end -> isName(words.subList(start, end.at()), lexicon))
        .filter(end -> !leadsToThing(words, end.behind()))
        .map(End::behind)
        .orElse(0);
  }

  /**
   * Where a name ends.
   *
   * @param at the word that ends it
   * @param behind all that ends it
   */
  record End(int at, int behind) {}

  /** Of a name of two words at least, written in Chinese characters without a mark. */
  static Optional<End> ended(List<Token> words, int from, Cue... enders) {
    for (int at = from; at < words.size() && at - from <= LONGEST_NAME; at++) {
      for (Cue cue : enders) {
        int ender = cue.wordsAt(words, at);
        if (ender > 0) {
          return Optional.of(new End(at, at + ender)).filter(end -> end.at() - from > 1);
        }
      }
      if (!words.get(at).isPlain() || !words.get(at).isHan()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** It names what is seen, and asks for nothing of its own. */
  static boolean isName(List<Token> name, Lexicon lexicon) {
    List<Token> recognised = lexicon.recognise(name);
    String said = name.stream().map(Token::form).collect(Collectors.joining());
    return !Cue.NAMES_ANOTHER.isIn(said)
        && recognised.stream().noneMatch(t -> t.isOneOf(WHERE) || t.is("keep"))
        && !recognised.get(0).isOneOf(DONE);
  }

  /** "中间停顿的地方" can be heard, and "中间那段" is all of it. */
  private boolean isUnknown(List<Token> name) {
    return lexicon.recognise(name).stream().allMatch(t -> isOnlySeen(t, lexicon));
  }

  /** Neither heard nor edited, as far as it is known. */
  static boolean isOnlySeen(Token token, Lexicon lexicon) {
    return token.isOneOf(SEEN)
        || lexicon.role(token) == Role.UNKNOWN
        || lexicon.role(token) == Role.FILLER;
  }

  /** "去掉0:30到0:40放的那段音乐": the music, and not the stretch. */
  private boolean leadsToThing(List<Token> words, int at) {
    List<Token> rest = Sentence.partFrom(words, Math.min(at, words.size()));
    return !rest.isEmpty()
        && lexicon.recognise(rest).stream()
            .limit(1)
            .anyMatch(t -> lexicon.role(t) == Role.OBJECT && !t.isOneOf(SAID_OF_IT));
  }

  static List<Token> without(List<Token> words, int from, int end, List<Token> instead) {
    List<Token> left = new ArrayList<>(words.subList(0, from));
    left.addAll(instead);
    left.addAll(words.subList(end, words.size()));
    return left;
  }

  static Token moment(List<Token> words) {
    return Token.over(words, "moment_of", Map.of());
  }
}
