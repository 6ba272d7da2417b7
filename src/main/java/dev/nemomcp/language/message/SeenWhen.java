package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * "Zoom in while she's holding the trophy", "when the vase breaks, slow it down": a moment told by
 * what is to be seen then, which would have to be looked for. What is asked for is not for the
 * whole film.
 */
public final class SeenWhen {
  /** Of a moment that is told so: {@code seen} true. */
  public static final String SEEN = "seen";

  private static final int LONGEST = 14;
  private static final int LONGEST_NAME = 3;
  private static final int LONGEST_RETURN = 8;

  /** Said, heard, or edited there; or told by the clock. */
  private static final Set<String> TOLD_OTHERWISE =
      Set.of(
          "pause",
          "filler_word",
          "speaking_part",
          "spoken",
          "quote",
          "duck",
          "clip",
          "range",
          "clock",
          "moment",
          "music",
          "captions",
          "title",
          "text",
          "lower_third",
          "end_card",
          "logo",
          "transition",
          "scene",
          "fade",
          "video_file",
          "voice",
          "beat_sync");

  private static final Set<String> SHOWN = Set.of("thing", "person", "face", "moment_of");

  /** Where somebody is first heard, and where nobody is. */
  private static final Set<String> FOUND_BY_EAR = Set.of("pause", "lower_third", "duck", "cover");

  private static final Set<String> ENDS =
      Set.of("part", "middle", "at_start", "at_end", "at_beginning", "at_ending", "said_at");

  private static final Set<String> TIMED = Set.of("clock", "moment", "range", "said_at");

  private static final Set<String> SAID = Set.of("when", "topic", "quote");

  private final Lexicon lexicon;

  private SeenWhen(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param words of the message, not yet recognised
   * @return the same, each such moment as one token, in the clause of what is done then
   */
  public static List<Token> named(List<Token> words, Lexicon lexicon) {
    SeenWhen reading = new SeenWhen(lexicon);
    return untilThen(Sentence.rewritten(words, reading::inSentence));
  }

  /** "8x. As soon as the barn shows up go back to normal": what was said before ends then. */
  private static List<Token> untilThen(List<Token> words) {
    List<List<Token>> parts = Sentence.parts(words, t -> Sentence.ENDS.contains(t.form()));
    for (int at = 2; at < parts.size(); at += 2) {
      List<Token> sentence = parts.get(at);
      List<Token> moments = sentence.stream().filter(SeenWhen::isSeen).toList();
      if (moments.size() == 1
          && !parts.get(at - 2).isEmpty()
          && sentence.size() <= LONGEST_RETURN
          && Cue.BACK_TO_NORMAL.isIn(sentence)) {
        List<Token> before = new ArrayList<>(parts.get(at - 2));
        before.add(moments.get(0));
        parts.set(at - 2, before);
        parts.set(at, List.of());
        parts.set(at - 1, List.of());
      }
    }
    return parts.stream().flatMap(List::stream).toList();
  }

  /** Whether it is such a moment. */
  public static boolean isSeen(Token token) {
    return token.is("moment_of") && token.values().containsKey(SEEN);
  }

  private List<Token> inSentence(List<Token> sentence) {
    List<Token> read = new ArrayList<>();
    for (int at = 0; at < sentence.size(); ) {
      int slowed = endOfPlace(sentence, at, Cue.SLOWS_SEEN);
      if (slowed > 0 && endsThere(sentence, slowed - 1)) {
        int thing = at + Cue.SLOWS_SEEN.wordsAt(sentence, at) - 1;
        read.addAll(sentence.subList(at, thing));
        read.add(moment(sentence.subList(thing, slowed)));
        at = slowed;
        continue;
      }
      int start = startingThere(sentence, at);
      if (start > 0) {
        if (!read.isEmpty() && read.get(read.size() - 1).form().equals(",")) {
          read.remove(read.size() - 1);
        }
        read.add(moment(sentence.subList(at, start)));
        at = start;
        continue;
      }
      int place = endOfPlace(sentence, at, Cue.PART_SEEN_AT);
      if (place > 0) {
        read.add(moment(sentence.subList(at, place)));
        at = place;
        continue;
      }
      int opener = Cue.SEEN_WHEN.wordsAt(sentence, at);
      int verb = opener == 0 ? 0 : verb(sentence, at, at + opener);
      int end = verb == 0 ? 0 : end(sentence, at, verb);
      boolean isSeen = end > 0 && isSeenOnly(sentence.subList(at, end), sentence.get(verb));
      if (!isSeen || !isWanted(sentence, at, end)) {
        read.add(sentence.get(at++));
        continue;
      }
      read.add(moment(sentence.subList(at, end)));
      boolean leads = at == 0 || !saysWhatToDo(clauseBefore(sentence, at));
      at = leads && end < sentence.size() && sentence.get(end).form().equals(",") ? end + 1 : end;
    }
    return read;
  }

  /** Behind "from the interview on"; 0 where that is told by the clock, or of a thing to edit. */
  private int startingThere(List<Token> words, int at) {
    int opener = Cue.FROM_SEEN.wordsAt(words, at);
    for (int on = at + opener + 1; opener > 0 && on - at - opener <= 2 && on < words.size(); on++) {
      boolean isLast = on + 1 == words.size() || words.get(on + 1).is(Token.PUNCTUATION);
      if (isLast && Cue.FROM_THERE_ON.is(words.get(on))) {
        boolean isSeen =
            lexicon.recognise(words.subList(at, on + 1)).stream()
                .noneMatch(t -> t.isOneOf(TOLD_OTHERWISE) || t.isOneOf(ENDS));
        return isSeen && !isTimed(words.subList(at, on + 1)) ? on + 1 : 0;
      }
    }
    return 0;
  }

  /** Nothing is said of it but how slow it shall be. */
  private boolean endsThere(List<Token> words, int at) {
    return lexicon.recognise(words.subList(at, words.size())).stream()
        .takeWhile(t -> !t.is(Token.PUNCTUATION))
        .noneMatch(t -> t.isOneOf(TOLD_OTHERWISE) || t.isOneOf(ENDS));
  }

  /** Behind "the bit on the horse"; 0 where no part is told so. */
  private int endOfPlace(List<Token> words, int at, Cue opening) {
    int opener = opening.wordsAt(words, at);
    int from = at + opener;
    int end = from;
    while (opener > 0
        && end < words.size()
        && end - from < LONGEST_NAME
        && isPartOfName(words, end)) {
      end++;
    }
    boolean isTimed =
        end > from && isTimed(words.subList(at, Math.min(words.size(), at + LONGEST)));
    boolean isPlace =
        end > from
            && lexicon.recognise(words.subList(from - 1, end)).stream().allMatch(this::isOnlySeen);
    return isPlace && !isTimed ? end : 0;
  }

  private boolean isPartOfName(List<Token> words, int at) {
    Token only = lexicon.recognise(words.subList(at, at + 1)).get(0);
    return words.get(at).isPlain()
        && !Cue.IS_SO_THEN.is(words.get(at))
        && isOnlySeen(only)
        && lexicon.role(only) != Role.FILLER;
  }

  private boolean isOnlySeen(Token token) {
    return token.isOneOf(SHOWN)
        || lexicon.role(token) == Role.UNKNOWN
        || lexicon.role(token) == Role.FILLER;
  }

  /** Where it says what somebody does or is, behind who that is; 0 where it does not. */
  private static int verb(List<Token> words, int opener, int from) {
    boolean isAs = Cue.AS.is(words.get(from - 1));
    int who = Cue.WHO_IS_SEEN.wordsAt(words, from);
    if (who > 0) {
      boolean isTold = from + who < words.size() && words.get(from + who).isPlain();
      return isTold && (!isAs || happens(words.subList(from + who, words.size()))) ? from + who : 0;
    }
    if (Cue.WHOSE_IS_SEEN.wordsAt(words, from) == 0) {
      return 0;
    }
    for (int at = from + 2; at < words.size() && at - from <= LONGEST_NAME + 1; at++) {
      if (!words.get(at).isPlain() || !words.get(at - 1).isPlain()) {
        return 0;
      }
      if (isAs ? happens(words.subList(at, words.size())) : happens(words.get(at))) {
        return at;
      }
    }
    return 0;
  }

  /** "As she is leaving", and not "as they are". */
  private static boolean happens(List<Token> verb) {
    return happens(verb.get(0))
        && (!Cue.IS_SO_THEN.is(verb.get(0))
            || (verb.size() > 1 && verb.get(1).form().endsWith("ing")));
  }

  /** "Lands", "is", "dancing". */
  private static boolean happens(Token word) {
    String form = word.form();
    return Cue.IS_SO_THEN.is(word)
        || (form.length() > 3 && form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us"))
        || (form.length() > 5 && form.endsWith("ing"));
  }

  /** Where the words for it end: at a mark, a joint, or the order that follows. */
  private int end(List<Token> words, int opener, int verb) {
    boolean isOrdered = saysWhatToDo(clauseBefore(words, opener));
    int end = verb + 1;
    while (end < words.size() && words.get(end).isPlain()) {
      Token only = lexicon.recognise(words.subList(end, end + 1)).get(0);
      boolean goesOn = lexicon.role(only) == Role.JOINT;
      boolean returns = Cue.BACK_TO_NORMAL.wordsAt(words, end) > 0;
      if (goesOn || returns || (!isOrdered && end > verb + 1 && orders(words, end))) {
        break;
      }
      end++;
    }
    return end;
  }

  /** "… the backflip freeze it": an order, and not what somebody does. */
  private boolean orders(List<Token> words, int at) {
    return !Cue.BELONGS_TO.is(words.get(at - 1))
        && !words.get(at).form().endsWith("ing")
        && lexicon.isVerb(lexicon.recognise(words.subList(at, words.size())).get(0));
  }

  private static List<Token> clauseBefore(List<Token> words, int at) {
    int from = at;
    while (from > 0 && !words.get(from - 1).is(Token.PUNCTUATION)) {
      from--;
    }
    return words.subList(from, at);
  }

  /** And not heard, nor edited, nor told of those who will watch it. */
  private boolean isSeenOnly(List<Token> name, Token verb) {
    return name.size() <= LONGEST
        && name.size() > 2
        && !Cue.NOT_SEEN_THEN.isIn(name)
        && lexicon.speech(name).stream().noneMatch(t -> t.isOneOf(SAID))
        && Stream.of(name, name.subList(1, name.size()))
            .flatMap(words -> lexicon.recognise(words).stream())
            .noneMatch(t -> t.start() != verb.start() && t.isOneOf(TOLD_OTHERWISE));
  }

  /** Something is asked for in its clause or the next, and no clock says when. */
  private boolean isWanted(List<Token> words, int from, int to) {
    List<Token> before = clauseBefore(words, from);
    int behind = to < words.size() && words.get(to).form().equals(",") ? to + 1 : to;
    List<Token> after = Sentence.partFrom(words, behind);
    boolean leads = !saysWhatToDo(before);
    List<Token> done = leads ? after : before;
    return (saysWhatToDo(done) || Cue.BACK_TO_NORMAL.isIn(done))
        && lexicon.recognise(done).stream().noneMatch(t -> t.isOneOf(FOUND_BY_EAR))
        && (!leads || before.size() <= 2)
        && !isTimed(done)
        && !isTimed(words.subList(from, Math.min(words.size(), behind + LONGEST)));
  }

  private boolean isTimed(List<Token> words) {
    return lexicon.recognise(words).stream()
        .takeWhile(t -> lexicon.role(t) != Role.JOINT)
        .anyMatch(t -> t.isOneOf(TIMED));
  }

  private boolean saysWhatToDo(List<Token> clause) {
    return !clause.isEmpty()
        && lexicon.recognise(clause).stream()
            .anyMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case VERB, ACTION, HELPER, QUALITY -> true;
                      case OBJECT -> !t.isOneOf(SHOWN);
                      default -> false;
                    });
  }

  private static Token moment(List<Token> words) {
    return Token.over(words, "moment_of", Map.of(SEEN, true));
  }
}
