package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "Keep just the part where she opens the present, 3:20-4:05": what is seen there is only the
 * owner's name of what the clock tells; and where no time does, its words ask for nothing.
 */
public final class SeenThere {
  private static final int LONGEST_NAME = 14;
  private static final String OPENS = "(";
  private static final String CLOSES = ")";
  private static final Set<String> MARKS = Set.of(",", "-", "–", "—", ":", OPENS);

  private static final Set<String> HEARD =
      Set.of("pause", "filler_word", "speaking_part", "spoken", "quote", "duck", "clip", "range");

  /** What is edited, and does nothing by itself that could be seen. */
  private static final Set<String> EDITED =
      Set.of("music", "captions", "title", "text", "lower_third", "end_card", "logo", "transition");

  private static final Set<String> SAID = Set.of("when", "topic", "quote");

  private final Lexicon lexicon;

  private SeenThere(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param words of the message, not yet recognised
   * @return the same, each such part told by its times only, or by no more than that it is one
   */
  public static List<Token> named(List<Token> words, Lexicon lexicon) {
    return new SeenThere(lexicon).named(words);
  }

  private List<Token> named(List<Token> words) {
    List<Token> kept = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int opener = opener(words, at);
      Name name = opener == 0 ? null : name(words, at, at + opener);
      if (name == null) {
        kept.add(words.get(at++));
      } else {
        kept.addAll(name.instead);
        at = name.end;
      }
    }
    return kept;
  }

  /**
   * What stands for a part.
   *
   * @param end behind the words that it is told by
   */
  private record Name(List<Token> instead, int end) {}

  /** How many words name a part and lead to what is seen there. */
  private static int opener(List<Token> words, int at) {
    int named = Cue.PART_SEEN.wordsAt(words, at);
    return named == 0 && Cue.WHILE_SOMEBODY.wordsAt(words, at) > 0 ? 1 : named;
  }

  private Name name(List<Token> words, int opener, int from) {
    int end = from;
    while (end < words.size() && !Sentence.ENDS.contains(words.get(end).form())) {
      end++;
    }
    boolean isWhile = from - opener == 1 && Cue.WHERE.is(words.get(opener));
    List<Token> recognised = lexicon.recognise(words.subList(from, end));
    for (Token token : recognised) {
      if (isTime(token)) {
        int start = from;
        while (start < end && words.get(start).start() < token.start()) {
          start++;
        }
        return isWhile && !isDoneThere(words.subList(0, start), from)
            ? null
            : timed(words, opener, from, start, token);
      }
    }
    return isWhile ? null : untimed(words, opener, from, recognised);
  }

  private static boolean isTime(Token token) {
    return !token.isHan()
        && (token.is("range") || token.is("clock") || token.is("moment"))
        && token.values().values().stream().anyMatch(Number.class::isInstance);
  }

  /** "While grandpa sings, 5:10-5:50", and not while the title fades in. */
  private boolean isDoneThere(List<Token> said, int from) {
    List<Token> name = said.subList(from, said.size());
    return lexicon.speech(name).stream().noneMatch(t -> t.isOneOf(SAID))
        && lexicon.recognise(name).stream()
            .noneMatch(t -> t.isOneOf(EDITED) || t.is("quote") || t.is("clip"))
        && !Token.anyIs(lexicon.recognise(said), "follows_it");
  }

  private Name timed(List<Token> words, int opener, int from, int start, Token time) {
    int end = start;
    while (end < words.size() && words.get(end).start() < time.end()) {
      end++;
    }
    List<Token> told = new ArrayList<>(words.subList(start, end));
    if (!time.is("range")) {
      int length = length(words, end);
      if (length == 0) {
        return null;
      }
      told = startingAt(told, words.subList(end, length), time);
      end = length;
    }
    int nameEnd = start;
    while (nameEnd > from && leadsToWhen(words.get(nameEnd - 1))) {
      nameEnd--;
    }
    List<Token> name = words.subList(from, nameEnd);
    if (!isName(name, nameEnd < start)) {
      return null;
    }
    boolean isLast = end == words.size() || words.get(end).is(Token.PUNCTUATION);
    boolean isMade = opener > 0 && isLast && Cue.MAKES_OF_IT.is(words.get(opener - 1));
    told.addAll(isMade ? whatItBecomes(name) : List.of());
    boolean isBracketed =
        words.subList(nameEnd, start).stream().anyMatch(t -> t.form().equals(OPENS));
    if (isBracketed && end < words.size() && words.get(end).form().equals(CLOSES)) {
      end++;
    }
    return new Name(told, end);
  }

  private static boolean leadsToWhen(Token word) {
    return MARKS.contains(word.form()) || Cue.LEADS_TO_WHEN.is(word);
  }

  /** Behind how long it is: "(0:30, about 10 seconds)"; 0 where that is not told. */
  private int length(List<Token> words, int from) {
    boolean isTold =
        from < words.size() && words.get(from).form().equals(",") && from + 1 < words.size();
    if (!isTold) {
      return 0;
    }
    List<Token> rest =
        words.subList(from + 1, words.size()).stream()
            .takeWhile(t -> !t.form().equals(CLOSES) && !Sentence.ENDS.contains(t.form()))
            .toList();
    List<Token> recognised =
        lexicon.recognise(rest).stream()
            .filter(t -> lexicon.role(t) != Role.FILLER && !Cue.ABOUT.is(t))
            .toList();
    boolean isLength =
        recognised.size() == 1
            && (recognised.get(0).is("length") || recognised.get(0).is("target"));
    return isLength ? from + 1 + rest.size() : 0;
  }

  private static List<Token> startingAt(List<Token> clock, List<Token> length, Token time) {
    List<Token> told = new ArrayList<>();
    told.add(led("from", time.start() - 1));
    clock.stream().filter(t -> t.is("clock") || t.is("number")).forEach(told::add);
    told.add(led("for", length.get(0).start()));
    length.stream().skip(1).filter(t -> !Cue.ABOUT.is(t)).forEach(told::add);
    return told;
  }

  /** A word that was not written, in the place of a mark that was. */
  private static Token led(String word, int at) {
    return new Token(Token.WORD, Map.of(), word, word, at, at + 1);
  }

  /** "Make the bit where I walk to the door slow mo, …": the end of it is what is wished. */
  private List<Token> whatItBecomes(List<Token> name) {
    int from = Integer.MAX_VALUE;
    List<Token> recognised = lexicon.recognise(name);
    for (int i = recognised.size() - 1; i > 0 && saysHow(recognised.get(i)); i--) {
      from = recognised.get(i).start();
    }
    int start = from;
    return name.stream().filter(t -> t.start() >= start).toList();
  }

  private boolean saysHow(Token token) {
    return switch (lexicon.role(token)) {
      case VERB, QUALITY -> !isAnew(token);
      default -> token.is("degree") || token.is("mono") || token.is("vintage");
    };
  }

  /** It names what is seen, and asks for nothing of its own. */
  private boolean isName(List<Token> words, boolean isSetApart) {
    if (words.isEmpty()
        || words.size() > LONGEST_NAME
        || words.stream().anyMatch(t -> t.is(Token.PUNCTUATION))) {
      return false;
    }
    List<Token> recognised = lexicon.recognise(words);
    for (int i = 0; i + 1 < recognised.size(); i++) {
      boolean goesOn = lexicon.role(recognised.get(i)) == Role.JOINT;
      boolean orders = lexicon.isVerb(recognised.get(i + 1)) && !isAnew(recognised.get(i + 1));
      if (goesOn && (orders || !isSetApart)) {
        return isAnew(recognised.get(i + 1));
      }
    }
    return true;
  }

  /** "… and start again". */
  private static boolean isAnew(Token token) {
    return token.is("reset") || Cue.ANEW.opens(token);
  }

  private Name untimed(List<Token> words, int opener, int from, List<Token> recognised) {
    int to = from;
    for (int i = 0; i < recognised.size(); i++) {
      Token token = recognised.get(i);
      boolean goesOn = i + 1 < recognised.size() && isAnew(recognised.get(i + 1));
      if (token.is(Token.PUNCTUATION) || (lexicon.role(token) == Role.JOINT && !goesOn)) {
        break;
      }
      to = token.end();
    }
    int behind = to;
    int end = from;
    while (end < words.size() && words.get(end).start() < behind) {
      end++;
    }
    List<Token> name = words.subList(opener, end);
    boolean isSought = opener > 0 && Cue.SEEKS.is(words.get(opener - 1));
    if (end == from || isSought || !isSeenOnly(name)) {
      return null;
    }
    List<Token> told = new ArrayList<>(somePart(words, opener, from));
    boolean isMade = opener > 0 && Cue.MAKES_OF_IT.is(words.get(opener - 1));
    told.addAll(isMade ? whatItBecomes(words.subList(from, end)) : List.of());
    return new Name(told, end);
  }

  /** And not heard, as what is said there, or a pause. */
  private boolean isSeenOnly(List<Token> name) {
    return name.size() <= LONGEST_NAME
        && lexicon.speech(name).stream().noneMatch(t -> t.isOneOf(SAID))
        && lexicon.recognise(name).stream().noneMatch(t -> t.isOneOf(HEARD))
        && Cue.PART_SEEN_ONLY.opening(name).isPresent();
  }

  /** "The part where": which that is, is left open. */
  private static List<Token> somePart(List<Token> words, int opener, int from) {
    return List.of(
        as("the", words.get(opener)),
        as("part", words.get(opener + 1)),
        as("where", words.get(from - 1)));
  }

  private static Token as(String word, Token written) {
    Token read = Token.word(word, written.start());
    return new Token(read.type(), Map.of(), word, read.stem(), read.start(), written.end());
  }
}
