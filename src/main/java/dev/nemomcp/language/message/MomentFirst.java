package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "2分17秒定格两秒", "1分05秒加文字“你好”": a time right before what is done then is when, not how long. */
public final class MomentFirst {
  private static final double LONGEST_LASTING_SECONDS = 5;
  private static final Set<String> DONE_THEN = Set.of("freeze", "mute", "zoom_in", "zoom_out");
  private static final Set<String> PUTS = Set.of("add", "put", "write");
  private static final Set<String> PUT_THERE = Set.of("quote", "text", "lower_third");
  private static final Set<String> LASTING = Set.of("length", "shown", "held");

  private MomentFirst() {}

  /** The same, with such times as moments. */
  public static List<Token> told(List<Token> tokens) {
    return Sentence.rewritten(tokens, MomentFirst::toldInSentence);
  }

  private static List<Token> toldInSentence(List<Token> sentence) {
    List<Token> told = new ArrayList<>(sentence);
    for (int i = 0; i + 1 < sentence.size(); i++) {
      boolean opens = i == 0 || sentence.get(i - 1).is(Token.PUNCTUATION);
      if (opens && isMoment(sentence.get(i), sentence.subList(i + 1, sentence.size()))) {
        told.set(i, sentence.get(i).as("moment"));
      }
    }
    return told;
  }

  private static boolean isMoment(Token time, List<Token> behind) {
    if (!time.is("length") || !Lexer.hasHan(time.form())) {
      return false;
    }
    List<Token> clause = Sentence.partFrom(behind, 0);
    boolean isDoneThen =
        behind.get(0).isOneOf(DONE_THEN)
            || (behind.get(0).isOneOf(PUTS) && clause.stream().anyMatch(t -> t.isOneOf(PUT_THERE)));
    boolean saysHowLong = clause.stream().anyMatch(t -> t.isOneOf(LASTING));
    return isDoneThen && (saysHowLong || isLong(time));
  }

  private static boolean isLong(Token time) {
    return time.value() instanceof Number seconds
        && seconds.doubleValue() > LONGEST_LASTING_SECONDS;
  }
}
