package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** "半秒，加叠化转场", "3秒，加标题“你好”": how long what is asked for next is to last. No film is that short. */
public final class LengthFirst {
  private static final double LONGEST_SECONDS = 5;
  private static final Set<String> LASTING =
      Set.of(
          "title",
          "text",
          "lower_third",
          "end_card",
          "transition",
          "dissolve",
          "wipe",
          "slide",
          "fade",
          "fade_in",
          "fade_out",
          "fade_black",
          "fade_white",
          "freeze");
  private static final Set<String> TIMED =
      Set.of("length", "target", "to_length", "fade_length", "shown", "each_one", "number");

  /** What is done to a stretch, where it has to be said to which. */
  private static final Set<String> DONE_THERE =
      Set.of("remove", "mute", "zoom_in", "bigger", "reverse", "freeze");

  private LengthFirst() {}

  /** Without the comma after it. */
  public static List<Token> joined(List<Token> tokens) {
    return Sentence.rewritten(tokens, LengthFirst::joinedSentence);
  }

  private static List<Token> joinedSentence(List<Token> sentence) {
    boolean opens =
        sentence.size() > 2 && isShort(sentence.get(0)) && sentence.get(1).is(Token.PUNCTUATION);
    if (!opens) {
      return sentence;
    }
    if (isLostPlace(sentence)) {
      List<Token> told = new ArrayList<>(sentence);
      told.set(0, sentence.get(0).as("moment_of"));
      return told;
    }
    List<Token> next = sentence.stream().skip(2).takeWhile(t -> !t.is(Token.PUNCTUATION)).toList();
    boolean lasts =
        next.stream().anyMatch(t -> t.isOneOf(LASTING))
            && next.stream().noneMatch(t -> t.isOneOf(TIMED));
    if (!lasts) {
      return sentence;
    }
    List<Token> joined = new ArrayList<>(sentence);
    joined.remove(1);
    return joined;
  }

  /** "2秒，删掉": some two seconds, and not how long the film should be. */
  private static boolean isLostPlace(List<Token> sentence) {
    List<Token> said = sentence.stream().filter(t -> !t.is(Token.PUNCTUATION)).toList();
    return said.size() == 2 && said.get(1).isOneOf(DONE_THERE);
  }

  private static boolean isShort(Token token) {
    return token.is("length")
        && Lexer.hasHan(token.form())
        && token.value() instanceof Number seconds
        && seconds.doubleValue() <= LONGEST_SECONDS;
  }
}
