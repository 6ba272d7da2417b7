package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "Source: a 22-minute interview", "the clip is 11 min long": how the film is, and no wish. */
public final class SourceTold {
  static final String SOURCE = "source";
  private static final Set<String> OPENERS = Set.of(".", "。", "\n", "!", "！", ";", "；", ":", "：");
  private static final Set<String> ENDS = Set.of(".", "。", "\n", "!", "！", ";", "；", "?", "？");

  private static final Set<String> MEASURES = Set.of("ratio", "resolution", "pixels", "clock");
  private static final String UNITS = "s|sec|secs|seconds?|m|mins?|minutes?|h|hrs?|hours?|fps";

  private final Lexicon lexicon;
  private final List<Token> written;

  private SourceTold(Lexicon lexicon, List<Token> written) {
    this.lexicon = lexicon;
    this.written = written;
  }

  /** The same words without what tells how long or how large the film is. */
  public static List<Token> leftOut(List<Token> written, Lexicon lexicon) {
    return new SourceTold(lexicon, written).leftOut();
  }

  private List<Token> leftOut() {
    List<Token> left = new ArrayList<>(written);
    List<Token> marked = lexicon.attributes(written);
    for (int i = 0; i < marked.size(); i++) {
      Token mark = marked.get(i);
      if (mark.is(SOURCE) && (i == 0 || OPENERS.contains(marked.get(i - 1).form()))) {
        List<Token> told = told(mark);
        boolean isAll = mark.values().containsKey("all");
        if (tells(told)) {
          left.removeAll(isAll ? told : measures(told));
        }
      }
    }
    return left;
  }

  /** From the mark up to where its sentence ends, or says what to do. */
  private List<Token> told(Token mark) {
    List<Token> sentence =
        written.stream()
            .filter(t -> t.start() >= mark.start())
            .takeWhile(t -> t.start() < mark.end() || !ENDS.contains(t.form()))
            .toList();
    List<Token> behind = sentence.stream().filter(t -> t.start() >= mark.end()).toList();
    int stop =
        lexicon.recognise(behind).stream()
            .filter(t -> lexicon.isVerb(t) || Cue.WANTING.is(t.form()))
            .mapToInt(Token::start)
            .min()
            .orElse(Integer.MAX_VALUE);
    return sentence.stream().filter(t -> t.start() < stop).toList();
  }

  /** Of the film, and neither of a part of it nor of what is wanted: a bound is not there yet. */
  private boolean tells(List<Token> told) {
    return told.stream().noneMatch(t -> Cue.A_BOUND.is(t.form()))
        && lexicon.recognise(told).stream()
            .noneMatch(t -> t.isOneOf(TokenTypes.STRETCH) || t.isOneOf(TokenTypes.FILES));
  }

  /** How long or large it is, and what is told of that up to the next mark. */
  private List<Token> measures(List<Token> told) {
    List<Token> measures = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Token token = told.get(i);
      boolean isLength =
          token.is("number") && i + 1 < told.size() && told.get(i + 1).form().matches(UNITS);
      if (isLength || token.isOneOf(MEASURES)) {
        int end = isLength ? i + 2 : i + 1;
        List<Token> more = Sentence.partFrom(told, end);
        measures.addAll(told.subList(i, end));
        measures.addAll(saysNothing(more) ? more : List.of());
      }
    }
    return measures;
  }

  private boolean saysNothing(List<Token> tokens) {
    return lexicon.recognise(tokens).stream().noneMatch(lexicon::saysWhatHappens);
  }
}
