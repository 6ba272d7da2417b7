package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.SpokenLines;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Two sentences that are one: a place and what to do there ("The first 5 seconds are me walking
 * back. Cut them."), a wish and how it is meant ("加字幕。白字黑边。") or what it spares.
 */
public final class ToldFirst {
  private static final Set<String> PLACES =
      Set.of("range", "clip", "part", "moment", "clock", SpokenLines.MOMENT);
  private static final Set<String> POINTS = Set.of("it", "moved_it", "there", "take");
  private static final Set<String> ADDED = Set.of(Token.PUNCTUATION, "factor");
  private static final Set<String> SAYS_HOW = Set.of("factor", "degree");
  private static final Set<String> ELSEWHERE = Set.of("overall", "video_whole", "rest");
  private static final int LONGEST_CURE = 4;

  private final Lexicon lexicon;

  public ToldFirst(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * @param asks whether a sentence asks for something by itself
   * @return the sentences, those that belong together joined
   */
  public List<Sentence> joined(List<Sentence> sentences, Predicate<Sentence> asks) {
    List<Sentence> joined = new ArrayList<>();
    for (Sentence sentence : sentences) {
      int last = joined.size() - 1;
      if (last >= 0
          && !Token.anyIs(joined.get(last).tokens(), "reset")
          && belongTogether(joined.get(last), sentence, asks)) {
        joined.set(last, joined.get(last).and(sentence));
      } else {
        joined.add(sentence);
      }
    }
    return joined;
  }

  private boolean belongTogether(Sentence told, Sentence next, Predicate<Sentence> asks) {
    boolean onlyPoints = onlyPoints(said(next.tokens()));
    if (complainsOfPlace(told) && (onlyPoints || mends(told, next))) {
      return true;
    }
    if (onlyPoints && Token.anyIs(next.tokens(), "remove") && blamesThing(told)) {
      return true;
    }
    boolean saysWhatToDo = (onlyPoints || pointsFirst(next)) && tellsOfPlace(told);
    boolean isRequest =
        !Token.anyIs(told.tokens(), "pieces")
            && Token.anyIs(told.tokens(), "polite")
            && told.tokens().get(0).isHan()
            && tellsOfPlace(next);
    boolean saysHow =
        (onlyAdds(next) || saysOfIt(next) || excepts(next)) && (!told.marked() || isRequest);
    return tellsWhichMoment(told, next)
        || ((saysWhatToDo || saysHow) && asks.test(told) == saysHow);
  }

  /** "把我喝水那几秒去掉？大概是2分41秒到2分46秒": which seconds they are. */
  private boolean tellsWhichMoment(Sentence told, Sentence next) {
    List<Token> said = said(next.tokens());
    return Token.anyIs(told.tokens(), "remove")
        && Token.anyIs(told.tokens(), "moment_of")
        && told.tokens().stream().noneMatch(t -> t.isOneOf(PLACES))
        && said.stream().filter(t -> t.is("range") && t.isHan()).count() == 1
        && said.stream()
            .allMatch(t -> t.is("range") || t.is("says") || lexicon.role(t) == Role.TALK);
  }

  /** "最后一段声音太大": what is wrong there, which asks for something by itself too. */
  private boolean complainsOfPlace(Sentence told) {
    List<Token> said = said(told.tokens());
    return !told.marked()
        && !said.isEmpty()
        && said.get(0).isOneOf(TokenTypes.STRETCH)
        && said.stream().allMatch(t -> t.isHan() || t.isOneOf(TokenTypes.STRETCH))
        && said.stream()
            .noneMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case ACTION, HELPER -> true;
                      default -> t.is("not") || t.is("quote");
                    })
        && told.tokens().stream().anyMatch(t -> t.is("remark") || Cue.COMPLAINT.isIn(t));
  }

  /** "The zoom makes me dizzy", "第二段的文字太乱了": and nothing that is to be done. */
  private boolean blamesThing(Sentence told) {
    List<Token> said = said(told.tokens());
    return !told.marked()
        && told.tokens().stream()
            .anyMatch(t -> t.is("remark") || t.is("dislike") || Cue.COMPLAINT.opens(t))
        && said.stream().anyMatch(t -> lexicon.role(t).isTopic() || lexicon.saysWhatHappens(t))
        && said.stream()
            .noneMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case ACTION, HELPER -> true;
                      default -> t.is("not") || t.is("quote") || t.is("it");
                    });
  }

  /** "音量降一半": of what was complained of, and of no other place. */
  private boolean mends(Sentence told, Sentence next) {
    List<Token> said = said(next.tokens());
    return said.size() <= LONGEST_CURE
        && said.stream().anyMatch(t -> isOf(told, t))
        && said.stream().anyMatch(t -> lexicon.saysWhatHappens(t) || t.isOneOf(TokenTypes.STEPS))
        && said.stream().noneMatch(t -> t.isOneOf(ELSEWHERE))
        && said.stream()
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case OBJECT -> isOf(told, t);
                      case VALUE -> t.isHan() && !t.isOneOf(TokenTypes.MUST_NOT_BE_LOST);
                      default -> lexicon.saysWhatHappens(t) || saysLittle(t);
                    });
  }

  private static boolean isOf(Sentence told, Token thing) {
    boolean isTooLoud = told.tokens().stream().anyMatch(t -> t.is("louder") || t.is("quieter"));
    return (!thing.isPlain() && Token.anyIs(told.tokens(), thing.type()))
        || (thing.is("sound") && isTooLoud);
  }

  private List<Token> said(List<Token> tokens) {
    return tokens.stream()
        .filter(t -> !t.is(Token.PUNCTUATION) && lexicon.role(t) != Role.FILLER)
        .toList();
  }

  /** "Black and white please. But leave the last clip in colour." */
  private boolean excepts(Sentence sentence) {
    List<Token> said = said(sentence.tokens());
    return said.size() > 1
        && said.get(0).is("but")
        && Cue.OPPOSED.is(said.get(0))
        && said.stream().anyMatch(t -> t.isOneOf(TokenTypes.KEEPING))
        && !Token.anyIs(said, "export");
  }

  /** "Add a fade in. One second." – "加字幕。白字黑边。": how what was asked for is to be. */
  private boolean onlyAdds(Sentence sentence) {
    return sentence.tokens().stream().allMatch(this::mayAdd)
        && sentence.tokens().stream()
            .anyMatch(t -> lexicon.role(t) == Role.VALUE || t.isOneOf(SAYS_HOW));
  }

  /** "I want it at the bottom", "Only in clip 2": and nothing that is to be done there. */
  private boolean saysOfIt(Sentence sentence) {
    List<Token> said = said(sentence.tokens());
    return (said.stream().anyMatch(t -> t.is("it"))
            || Cue.NOTHING_ELSE.opening(sentence.written()).isPresent())
        && said.stream().allMatch(t -> t.is("it") || t.is("clip") || mayAdd(t))
        && said.stream().noneMatch(t -> lexicon.role(t) == Role.QUALITY)
        && said.stream().anyMatch(t -> lexicon.role(t) == Role.VALUE);
  }

  private boolean mayAdd(Token token) {
    return switch (lexicon.role(token)) {
      case VALUE -> !token.is("clip");
      case TALK, FILLER, JOINT, HELPER -> !token.is("it");
      default -> token.isOneOf(ADDED) || token.isOneOf(TokenTypes.LOOKS);
    };
  }

  private boolean tellsOfPlace(Sentence sentence) {
    return !sentence.marked()
        && sentence.tokens().stream().anyMatch(t -> t.isOneOf(PLACES))
        && sentence.tokens().stream().noneMatch(t -> t.is("remove") || t.is("keep"));
  }

  /** "Cut that", "please remove this part", "删掉吧", "定住两秒": of nothing else. */
  private boolean onlyPoints(List<Token> said) {
    boolean acts = said.stream().anyMatch(lexicon::saysWhatHappens);
    boolean points = said.stream().anyMatch(t -> t.isOneOf(POINTS));
    boolean freezes = said.stream().anyMatch(t -> t.is("freeze"));
    boolean isShort =
        said.stream()
            .allMatch(
                t -> lexicon.saysWhatHappens(t) || saysLittle(t) || (freezes && t.is("length")));
    boolean isOfFile = said.stream().anyMatch(t -> t.is("export") || t.is("hold"));
    return acts && isShort && !isOfFile && (points || said.size() <= 2);
  }

  /** "Cut them, and add captions": of which only the first half points back. */
  private boolean pointsFirst(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int end = 0;
    while (end < tokens.size()
        && !tokens.get(end).is(Token.PUNCTUATION)
        && (tokens.get(end).isOneOf(POINTS) || lexicon.role(tokens.get(end)) != Role.JOINT)) {
      end++;
    }
    List<Token> first = tokens.subList(0, end);
    return end < tokens.size()
        && first.stream().anyMatch(t -> t.isOneOf(POINTS) || t.isHan())
        && onlyPoints(said(first));
  }

  private boolean saysLittle(Token token) {
    return switch (lexicon.role(token)) {
      case TALK, HELPER, FILLER -> true;
      default -> token.isOneOf(POINTS) || Cue.A_PART.is(token);
    };
  }
}
