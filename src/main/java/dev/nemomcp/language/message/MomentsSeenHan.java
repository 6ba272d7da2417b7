package dev.nemomcp.language.message;

import static dev.nemomcp.language.message.SeenThereHan.SEEN;
import static dev.nemomcp.language.message.SeenThereHan.SHOWN;
import static dev.nemomcp.language.message.SeenThereHan.WHERE;
import static dev.nemomcp.language.message.SeenThereHan.ended;
import static dev.nemomcp.language.message.SeenThereHan.hasTime;
import static dev.nemomcp.language.message.SeenThereHan.isName;
import static dev.nemomcp.language.message.SeenThereHan.isOnlySeen;
import static dev.nemomcp.language.message.SeenThereHan.moment;
import static dev.nemomcp.language.message.SeenThereHan.without;

import dev.nemomcp.language.message.SeenThereHan.End;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Set;

/**
 * "客厅到阳台那段1.5倍", "每次我挥杆都定住一秒", "除了跳舞那段，全片黑白": a moment told by nothing but what is seen then, which
 * would have to be looked for.
 */
final class MomentsSeenHan {
  private static final Set<String> SAID = Set.of("when", "topic", "quote");

  private static final Set<String> NOT_DONE =
      Set.of("keep", "leave", "leave_be", "drags", "pause", "beat_sync");

  private static final Set<String> HOW =
      Set.of("factor", "at_start", "at_end", "move_it", "teaser");

  private final Lexicon lexicon;

  MomentsSeenHan(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "客厅到阳台那段1.5倍": told by nothing but what is seen, and by no time of its own. */
  List<Token> asMoments(List<Token> words) {
    List<Token> left = words;
    for (int i = 0; i < left.size(); i++) {
      boolean opens = i == 0 || left.get(i - 1).is(Token.PUNCTUATION);
      int spared = opens ? Cue.EXCEPTING.wordsAt(left, i) : 0;
      int behind = spared == 0 ? 0 : endOfSpared(left, i + spared);
      if (behind > 0) {
        left = without(left, i + spared, behind, List.of(moment(left.subList(i + spared, behind))));
        continue;
      }
      int from = opens ? i + Cue.BEFORE_WHAT_IS_SEEN.wordsAt(left, i) : i;
      int end = opens ? Math.max(endOfMoment(left, from), endOfEach(left, i)) : 0;
      left = end == 0 ? left : without(left, i, end, List.of(moment(left.subList(i, end))));
    }
    return left;
  }

  /** Behind what is spared, where that is only seen; 0 where it is told otherwise. */
  private int endOfSpared(List<Token> words, int from) {
    return ended(words, from, Cue.ENDS_A_MOMENT_SEEN, Cue.ENDS_WHAT_IS_SEEN)
        .filter(end -> isName(words.subList(from, end.at()), lexicon))
        .filter(end -> isSilent(words.subList(from, end.at())))
        .map(End::behind)
        .orElse(0);
  }

  /** Behind the words that tell a moment; 0 where they do not, or where the clock tells it too. */
  private int endOfMoment(List<Token> words, int from) {
    return ended(words, from, Cue.ENDS_A_MOMENT_SEEN)
        .filter(end -> !Cue.UNTIL_THERE.opens(words.get(from)))
        .filter(end -> !isLongPart(words, end.at()))
        .filter(end -> isUnknownName(words.subList(from, end.at())))
        .filter(end -> isDoneThere(words, end.behind()))
        .map(End::behind)
        .orElse(0);
  }

  /** What is said somewhere can be found. */
  private boolean isSilent(List<Token> name) {
    return lexicon.speech(name).stream().noneMatch(t -> t.isOneOf(SAID));
  }

  private boolean isLongPart(List<Token> words, int at) {
    return lexicon.recognise(words.subList(at, words.size())).get(0).is("long_part");
  }

  /** "每次我挥杆都定住一秒": behind what happens each time; 0 where that can be heard. */
  private int endOfEach(List<Token> words, int from) {
    int opener = Cue.EACH_TIME_SEEN.wordsAt(words, from);
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
      if (!isOnlySeen(token, lexicon) && !token.is("person")) {
        break;
      }
      while (to < end && words.get(to).start() < token.end()) {
        to++;
      }
    }
    List<Token> name = words.subList(start, to);
    boolean isMoment =
        name.size() > 1
            && isSilent(name)
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
    List<Token> rest = Sentence.partFrom(words, at);
    return rest.isEmpty()
        || lexicon.recognise(rest).stream()
            .noneMatch(t -> (t.isOneOf(WHERE) && !t.is("length")) || t.isOneOf(SHOWN));
  }

  /** And heard no more than seen: what is said somewhere can be found. */
  private boolean isUnknownName(List<Token> name) {
    List<Token> recognised = lexicon.recognise(name);
    return isName(name, lexicon)
        && isSilent(name)
        && recognised.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        && recognised.stream().allMatch(t -> isOnlySeen(t, lexicon));
  }

  /** What follows says how it should be, and nothing of when it is or of what is shown there. */
  private boolean isDoneThere(List<Token> words, int from) {
    List<Token> rest = Sentence.partFrom(words, from);
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
}
