package dev.nemomcp.language.shown;

import dev.nemomcp.language.message.Sentence;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * When words on the picture come and go: "the title should disappear at 0:08", "文字3秒出现，6秒消失". What
 * is said of their end would be read as a place of the film, or as when they begin, or as taking
 * them away; so all that tells their times is gathered into one value, before anything else is read
 * into those words.
 */
public final class ShownWhen {
  private static final Set<String> SHOWN =
      Set.of("title", "text", "lower_third", "end_card", "logo", "pip");

  /** What tells a time by itself. */
  private static final Set<String> TELLS =
      Set.of("comes", "goes", "spans", "lasts", "longer", "moves");

  /** What tells one only with a verb that goes before it. */
  private static final Set<String> LEADS =
      Set.of("to_time", "to_length", "at_time", "by_time", "until_time", "a_time", "before_end");

  /** How much later the end is than it was. */
  private static final String END_SHIFT = "end_shift";

  private static final Set<String> VERBS =
      Set.of("prolongs", "shifts", "delays", "advances", "ends");
  private static final Set<String> BESIDE = Set.of("seen", "time_blamed", "joint", "then_instead");

  /** What may be said beside the times of words that are there. */
  private static final Set<String> HARMLESS =
      Set.of(
          "keep", "leave_be", "leave", "change", "become", "it", "instead", "only_want", "states");

  private static final Set<String> COMES_AND_GOES = Set.of("comes", "goes");

  /** Which of them are meant. */
  private static final Set<String> PLACED =
      Set.of("clip", "at_start", "at_end", "at_beginning", "at_ending");

  private static final Set<String> NEEDS_MORE = Set.of("not", "wh", "if", "ask", "add", "write");
  private static final Set<String> COMMAS = Set.of(",", ";", "，", "；", "、");
  private static final Set<String> NEW = Set.of("quote", "add", "put", "write", "says", "called");

  private final Lexicon lexicon;

  private ShownWhen(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A part of a sentence.
   *
   * @param words as they were written
   * @param marks what tells times in it
   * @param rest what the other words of it mean
   */
  private record Piece(List<Token> words, List<Token> marks, List<Token> rest) {}

  /**
   * @param words of the message, not yet recognised
   */
  public static List<Token> told(List<Token> words, Lexicon lexicon) {
    return Sentence.rewritten(words, new ShownWhen(lexicon)::told);
  }

  private List<Token> told(List<Token> sentence) {
    List<Token> read =
        new ArrayList<>(inSentence(Sentence.unmarked(sentence), Sentence.asks(sentence)));
    read.addAll(Sentence.mark(sentence));
    return read;
  }

  private List<Token> inSentence(List<Token> words, boolean asks) {
    List<Token> marked = lexicon.showing(words);
    boolean tells = marked.stream().anyMatch(t -> t.isOneOf(TELLS) || t.isOneOf(LEADS));
    if (!tells || (asks && Cue.ASKING_VERB.opens(words.get(0)))) {
      return words;
    }
    List<List<Token>> parts = Sentence.parts(marked, ShownWhen::parts);
    List<Token> read = new ArrayList<>();
    for (int i = 0; i < parts.size(); ) {
      Piece first = piece(parts.get(i), words);
      int end = i + 1;
      Map<String, Object> times = isOfShown(first) ? times(first) : new TreeMap<>();
      boolean isOpen = opens(first) || remarksOn(first);
      boolean isNew = makesNew(first);
      while ((isOpen || isNew) && end + 1 < parts.size()) {
        Piece next = piece(parts.get(end + 1), words);
        boolean isApart =
            !isOpen && next.marks().stream().noneMatch(t -> t.isOneOf(COMES_AND_GOES));
        if (isApart || !isOfThem(next)) {
          break;
        }
        times(next).forEach(times::putIfAbsent);
        end += 2;
      }
      boolean isNamedNext = end + 1 < parts.size() && isWorded(piece(parts.get(end + 1), words));
      if (times.isEmpty() || (isOpen && isNamedNext)) {
        end = i + 1;
        read.addAll(wordsOf(parts.get(i), words));
      } else if (isOpen) {
        first.rest().stream()
            .filter(t -> t.isOneOf(SHOWN) || lexicon.role(t) == Role.VALUE)
            .forEach(read::add);
        read.add(value("shown_when", times, parts.get(end - 1)));
      } else {
        read.addAll(first.words());
        read.add(span(times, first, parts.get(end - 1)));
      }
      if (end < parts.size()) {
        read.addAll(wordsOf(parts.get(end), words));
      }
      i = end + 1;
    }
    return read;
  }

  private static boolean parts(Token token) {
    boolean isComma = token.is(Token.PUNCTUATION) && COMMAS.contains(token.form());
    return isComma || token.is("joint");
  }

  private Piece piece(List<Token> part, List<Token> words) {
    List<Token> marks = new ArrayList<>();
    List<Token> rest = new ArrayList<>();
    List<Token> others = new ArrayList<>();
    for (Token token : part) {
      boolean isMark =
          token.isOneOf(TELLS)
              || token.isOneOf(LEADS)
              || token.isOneOf(VERBS)
              || token.isOneOf(BESIDE);
      if (isMark) {
        marks.add(token);
        rest.addAll(lexicon.recognise(others));
        others.clear();
      } else {
        others.addAll(wordsOf(List.of(token), words));
      }
    }
    rest.addAll(lexicon.recognise(others));
    return new Piece(wordsOf(part, words), marks, rest);
  }

  /** What was written where those are marked. */
  private static List<Token> wordsOf(List<Token> marked, List<Token> words) {
    return marked.stream()
        .flatMap(
            mark -> words.stream().filter(w -> w.start() >= mark.start() && w.end() <= mark.end()))
        .toList();
  }

  /** It names words that are there, and says nothing of them but when they show. */
  private boolean isOfShown(Piece piece) {
    return opens(piece) && !times(piece).isEmpty();
  }

  /** It names them, and says nothing of them but times, or that those are wrong. */
  private boolean opens(Piece piece) {
    return !piece.marks().isEmpty()
        && piece.rest().stream().filter(t -> t.isOneOf(SHOWN)).count() == 1
        && piece.rest().stream().noneMatch(t -> t.isOneOf(NEEDS_MORE) || t.is("quote"))
        && piece.rest().stream().allMatch(this::isHarmless);
  }

  /** "显示人名条，姓名为“王芳”": it is a new one, and here is what it says. */
  private static boolean isWorded(Piece piece) {
    return piece.rest().stream().anyMatch(t -> t.is("quote") || t.is("says"));
  }

  /** "The title covers her face, move it to 0:12". */
  private boolean remarksOn(Piece piece) {
    return piece.marks().isEmpty()
        && piece.rest().stream().filter(t -> t.isOneOf(SHOWN)).count() == 1
        && piece.rest().stream().noneMatch(t -> t.isOneOf(NEEDS_MORE) || t.isOneOf(NEW))
        && piece.rest().stream()
            .allMatch(t -> isHarmless(t) || lexicon.role(t) == Role.UNKNOWN || t.is("remark"));
  }

  private boolean isOfThem(Piece piece) {
    return !times(piece).isEmpty()
        && piece.rest().stream().noneMatch(t -> t.isOneOf(SHOWN) || t.isOneOf(NEEDS_MORE))
        && piece.rest().stream().noneMatch(t -> lexicon.role(t) == Role.VALUE)
        && piece.rest().stream().allMatch(this::isHarmless);
  }

  private boolean makesNew(Piece piece) {
    return piece.rest().stream().anyMatch(t -> t.isOneOf(NEW))
        && !Token.anyIs(piece.marks(), "time_blamed")
        && piece.rest().stream().noneMatch(t -> t.is("remove") || t.is("captions"))
        && piece.rest().stream().anyMatch(t -> t.isOneOf(SHOWN) || t.is("quote") || t.is("write"));
  }

  private boolean isHarmless(Token token) {
    return token.isOneOf(SHOWN)
        || token.isOneOf(HARMLESS)
        || token.isOneOf(PLACED)
        || switch (lexicon.role(token)) {
          case TALK, HELPER, JOINT, FILLER -> true;
          default -> false;
        };
  }

  /** What a piece tells; nothing where it leaves open what a time in it means. */
  private static Map<String, Object> times(Piece piece) {
    Map<String, Object> times = new TreeMap<>();
    List<Token> marks = piece.marks();
    boolean ends = Token.anyIs(marks, "ends");
    for (Token mark : marks) {
      if (ends && mark.is("moves")) {
        times.putIfAbsent(END_SHIFT, mark.value());
      } else if (ends && (mark.is("at_time") || mark.is("before_end"))) {
        times.putIfAbsent("end_seconds", mark.value());
      } else if (mark.isOneOf(TELLS)) {
        mark.values().forEach(times::putIfAbsent);
      } else if (mark.is("until_time")) {
        times.putIfAbsent(
            Token.anyIs(marks, "delays") ? "start_seconds" : "end_seconds", mark.value());
      } else if (mark.is("to_time")) {
        if (Token.anyIs(marks, "prolongs")) {
          times.putIfAbsent("end_seconds", mark.value());
        } else if (marks.stream().anyMatch(t -> t.isOneOf(VERBS))) {
          times.putIfAbsent("start_seconds", mark.value());
        }
      } else if (mark.is("to_length")) {
        if (Token.anyIs(marks, "prolongs")) {
          times.putIfAbsent("seconds", mark.value());
        } else if (Token.anyIs(marks, "shifts")) {
          times.putIfAbsent("start_seconds", mark.value());
        }
      } else if (mark.is("at_time") && Token.anyIs(marks, "then_instead")) {
        times.putIfAbsent("start_seconds", mark.value());
      } else if (mark.is("by_time") || (mark.is("a_time") && !Token.anyIs(marks, "shifts"))) {
        shifted(marks, ((Number) mark.value()).doubleValue()).forEach(times::putIfAbsent);
      }
    }
    return times;
  }

  private static Map<String, Object> shifted(List<Token> marks, double seconds) {
    return Token.anyIs(marks, "prolongs")
        ? Map.of("change_seconds", seconds)
        : Token.anyIs(marks, "advances")
            ? Map.of("shift_seconds", -seconds)
            : Token.anyIs(marks, "delays") || Token.anyIs(marks, "shifts")
                ? Map.of("shift_seconds", seconds)
                : Map.of();
  }

  /** Of new words: from when is told where they are, or it is the beginning. */
  private Token span(Map<String, Object> times, Piece first, List<Token> last) {
    boolean isTimed =
        lexicon.recognise(first.words()).stream()
            .anyMatch(t -> t.isOneOf(TokenTypes.TIMES) || t.isOneOf(TokenTypes.STRETCH));
    if (!isTimed && times.containsKey("end_seconds")) {
      times.putIfAbsent("start_seconds", 0.0);
    }
    return value("shown_span", times, last);
  }

  private static Token value(String type, Map<String, Object> times, List<Token> last) {
    Token at = last.get(last.size() - 1);
    return Token.of(type, withLength(times), at.form(), at.start(), at.end());
  }

  /** Where both ends move, it is as much longer as the end moves on from the beginning. */
  private static TreeMap<String, Object> withLength(Map<String, Object> times) {
    TreeMap<String, Object> all = new TreeMap<>(times);
    if (all.remove(END_SHIFT) instanceof Number end) {
      double start = all.get("shift_seconds") instanceof Number shift ? shift.doubleValue() : 0;
      all.putIfAbsent("change_seconds", end.doubleValue() - start);
    }
    return all;
  }
}
