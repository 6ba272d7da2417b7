package dev.nemomcp.language.shown;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * "Show Part One at the beginning", "write Subscribe! on the screen", "结尾写上谢谢观看": words that what
 * stands around them tells to be shown, whatever they would ask for elsewhere. They are quoted
 * before anything is recognised, since a mark among them would end the sentence.
 */
public final class FramedWords {
  /** Around the words: no cue that frames them is longer. */
  private static final int AROUND = 8;

  private static final int SHORTEST_HAN = 2;
  private static final int LONGEST_HAN = 12;
  private static final int LINE = 2;

  private static final int SMALL_WORDS = 2;
  private static final String EXCLAIMED = "!?！？";
  private static final String PARTS = "，。,；;.\n" + EXCLAIMED;
  private static final Set<String> CONNECTS = Set.of(" ", ": ", " & ", " - ");
  private static final Set<String> NUMBERS = Set.of("number", "percent");
  private static final Set<String> SHOWN = Set.of("mood", "exciting", "clip", "part", "number");

  private final Lexicon lexicon;
  private final String original;

  /**
   * @param original what the offsets of the words point into
   */
  public FramedWords(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** The same words of the message, those that are framed made one quote. */
  public List<Token> quoted(List<Token> words) {
    List<Token> quoted = new ArrayList<>(words.size());
    int at = 0;
    while (at < words.size()) {
      int end = at == 0 ? at : words.get(at).isHan() ? endOfHan(words, at) : end(words, at);
      if (end > at) {
        int start = words.get(at).start();
        int behind = words.get(end - 1).end();
        String text = original.substring(start, behind);
        quoted.add(Token.of("quote", "text", text, text, start, behind));
        at = end;
      } else {
        quoted.add(words.get(at++));
      }
    }
    return quoted;
  }

  /** Behind the words in capitals from there on; the same place where they are not framed. */
  private int end(List<Token> words, int from) {
    boolean isNumbered = NUMBERS.contains(words.get(from).type()) && from + 1 < words.size();
    int first = isNumbered ? from + 1 : from;
    if (!isCapital(words.get(first))) {
      return from;
    }
    int end = endOfCapitals(words, first);
    boolean isMarked = end < words.size() && isMark(words, end);
    end += isMarked ? 1 : 0;
    List<Token> text = words.subList(from, end);
    List<Token> before = words.subList(Math.max(0, from - AROUND), from);
    List<Token> behind = words.subList(end, Math.min(words.size(), end + AROUND));
    // One word alone may be a file or a clip that is called so, where no text is spoken of.
    boolean isText = isMarked || text.size() > 1;
    boolean isShown =
        isTold(before, text, behind) || (isText && !isNumbered && isFramed(before, text, behind));
    return isShown && !Cue.NAMES_A_THING.opens(text.get(0)) ? end : from;
  }

  private boolean isFramed(List<Token> before, List<Token> text, List<Token> behind) {
    boolean isListed = Cue.SHOWN_TOO.closes(before) && asksForNothing(text);
    boolean isPlaced =
        (isListed || Cue.SHOWS_WORDS.closes(before)) && Cue.SHOWN_THERE.opening(behind).isPresent();
    boolean isCalled =
        Cue.WANTS_WORDS.closes(before) && Cue.SHOWN_AS_TEXT.opening(behind).isPresent();
    boolean isTitle =
        Cue.READS.closes(before)
            && (behind.isEmpty()
                || behind.get(0).is(Token.PUNCTUATION)
                || Cue.SHOWN_THEN.opening(behind).isPresent());
    return isPlaced || isCalled || isTitle;
  }

  /** "Title: 50% OFF", "a text saying Welcome at 0:05": what stands before speaks of a text. */
  private boolean isTold(List<Token> before, List<Token> text, List<Token> behind) {
    boolean isAll =
        behind.isEmpty()
            || endsSentence(behind)
            || (original.charAt(behind.get(0).start()) == ','
                && behind.stream().skip(1).limit(1).noneMatch(this::isCapital))
            || Cue.TOLD_TILL.opening(behind).isPresent();
    boolean isWritten =
        Cue.WRITES_A_WORD.closes(before) && Cue.SHOWN_THEN.opening(behind).isPresent();
    return (isWritten || (Cue.TELLS_WORDS.closes(before) && isAll)) && !isLook(text);
  }

  private static boolean endsSentence(List<Token> behind) {
    return behind.get(0).form().equals(";")
        || (PARTS.contains(behind.get(0).form()) && behind.size() == 1);
  }

  /** "Title: Yellow", "text: Bottom Left". */
  private boolean isLook(List<Token> words) {
    List<Token> telling =
        recognised(words).stream().filter(t -> lexicon.role(t) != Role.FILLER).toList();
    return !telling.isEmpty() && telling.stream().allMatch(FramedWords::isOfLook);
  }

  private static boolean isOfLook(Token token) {
    return token.isOneOf(TokenTypes.LOOKS)
        || token.isOneOf(TextWords.NOT_A_TEXT)
        || token.isOneOf(TextWords.PLACES)
        || token.isOneOf(TokenTypes.TIMES)
        || token.is("length")
        || token.is("quote")
        || token.isOneOf(TextWords.SHOWS_TEXT);
  }

  private int endOfCapitals(List<Token> words, int from) {
    int end = from + 1;
    int at = end;
    while (at < words.size() && at - end <= SMALL_WORDS + 1 && connects(words, at)) {
      boolean goesOn = isCapital(words.get(at)) || words.get(at).is("number");
      if (!goesOn && !words.get(at).is(Token.PUNCTUATION) && !Cue.SMALL_WORD.is(words.get(at))) {
        break;
      }
      at++;
      end = goesOn ? at : end;
    }
    return end;
  }

  private boolean connects(List<Token> words, int at) {
    boolean isMark = words.get(at).is(Token.PUNCTUATION);
    return isMark
        ? at + 1 < words.size()
            && CONNECTS.contains(
                original.substring(words.get(at - 1).end(), words.get(at + 1).start()))
        : words.get(at - 1).is(Token.PUNCTUATION)
            || CONNECTS.contains(
                original.substring(words.get(at - 1).end(), words.get(at).start()));
  }

  private boolean isCapital(Token word) {
    return word.isPlain() && !word.isHan() && word.isCapitalIn(original);
  }

  /** A mark that belongs to the words before it. */
  private static boolean isMark(List<Token> words, int at) {
    Token mark = words.get(at);
    return mark.is(Token.PUNCTUATION)
        && EXCLAIMED.contains(mark.form())
        && mark.start() == words.get(at - 1).end();
  }

  /** Behind the characters from there on; the same place where they are not framed. */
  private int endOfHan(List<Token> words, int from) {
    boolean isTold = isTold(words, from);
    if (!(isTold || isIntroduced(words, from)) || goesOnLeading(words, from)) {
      return from;
    }
    int end = from;
    while (end < words.size() && isWritten(words.get(end)) && !leadsOn(words, from, end)) {
      end++;
    }
    boolean fits = end - from >= SHORTEST_HAN && end - from <= LONGEST_HAN;
    boolean isMarked = fits && end < words.size() && isMark(words, end);
    boolean isAll =
        end == words.size()
            || isMarked
            || PARTS.contains(words.get(end).form())
            || leadsOn(words, from, end);
    List<Token> text = words.subList(from, Math.max(end, from));
    return fits
            && isAll
            && !Cue.NO_WORDING.is(text)
            && (isTold && tellsWords(text) || isIntroduced(words, from) && asksForNothing(text))
        ? end + (isMarked ? 1 : 0)
        : from;
  }

  /** "写上" and "写上一行" begin with "写", too. */
  private boolean goesOnLeading(List<Token> words, int from) {
    return isIntroduced(words, from + LINE)
        || (from + 1 < words.size() && (isIntroduced(words, from + 1) || isTold(words, from + 1)));
  }

  /** "标题：我的一天", "标题 我的一天": what stands before speaks of a text. */
  private boolean isTold(List<Token> words, int at) {
    List<Token> before = words.subList(Math.max(0, at - AROUND), at);
    boolean isApart = words.get(at).start() > words.get(at - 1).end();
    return Cue.TELLS_WORDS.closes(before) || (isApart && Cue.NAMES_A_TEXT.closes(before));
  }

  private boolean tellsWords(List<Token> text) {
    List<Token> words = recognised(text);
    return !Cue.ASKS_WHICH_WORDS.isIn(text)
        && words.stream().anyMatch(t -> lexicon.role(t) == Role.UNKNOWN)
        && words.stream().noneMatch(FramedWords::isOfLook);
  }

  private static boolean isIntroduced(List<Token> words, int at) {
    int end = Math.min(at, words.size());
    List<Token> before = words.subList(Math.max(0, end - AROUND), end);
    return Cue.SHOWS_WORDS.closes(before)
        || (Cue.ADDS_WORDS.closes(before) && Cue.SHOWN_THERE.isIn(partOf(before)));
  }

  private static boolean isWritten(Token word) {
    return (word.isPlain() && word.isHan()) || word.is("number");
  }

  private static boolean leadsOn(List<Token> words, int from, int at) {
    List<Token> behind = words.subList(at, Math.min(words.size(), at + AROUND));
    return at - from >= SHORTEST_HAN && Cue.SHOWN_WITH.opening(behind).isPresent();
  }

  /** What stands there behind the last mark. */
  private static List<Token> partOf(List<Token> words) {
    int from = words.size();
    while (from > 0 && !words.get(from - 1).is(Token.PUNCTUATION)) {
      from--;
    }
    return words.subList(from, words.size());
  }

  private boolean asksForNothing(List<Token> words) {
    return recognised(words).stream()
        .allMatch(
            t ->
                t.isOneOf(SHOWN)
                    || switch (lexicon.role(t)) {
                      case UNKNOWN, FILLER, TALK -> !t.is("not") && !t.is("polite");
                      default -> t.is(Token.PUNCTUATION);
                    });
  }

  /** By themselves, whatever they stand for in the sentence. */
  private List<Token> recognised(List<Token> words) {
    String text = original.substring(words.get(0).start(), words.get(words.size() - 1).end());
    return lexicon.recognise(Lexer.read(text.toLowerCase(Locale.ROOT), text));
  }
}
