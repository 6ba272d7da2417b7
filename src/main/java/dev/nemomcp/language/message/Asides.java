package dev.nemomcp.language.message;

import dev.nemomcp.language.words.ClipNames;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** "Move clip 5 (the front exterior) to the beginning": what it shows, for who does not count. */
public final class Asides {
  private static final int LONGEST_WORDS = 6;

  /** How far before the brackets it is said of what they tell. */
  private static final int NEAR_WORDS = 5;

  private Asides() {}

  /**
   * @param words of the message, not yet recognised
   * @param meaning what words say by themselves
   * @return the same without such asides
   */
  public static List<Token> leftOut(List<Token> words, Function<String, ClipNames.Says> meaning) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Token> inside = inBrackets(words.subList(i, words.size()));
      if (!inside.isEmpty() && isName(inside, kept, meaning)) {
        i += inside.size() + 1;
      } else {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  /** What stands in the brackets that open with the first word; nothing where none do. */
  static List<Token> inBrackets(List<Token> words) {
    if (!words.get(0).is(Token.PUNCTUATION) || !words.get(0).form().equals("(")) {
      return List.of();
    }
    List<Token> inside = words.stream().skip(1).takeWhile(t -> !t.form().equals(")")).toList();
    return inside.size() + 1 < words.size() ? inside : List.of();
  }

  /** Whether it tells which clip was meant, and asks for nothing. */
  private static boolean isName(
      List<Token> inside, List<Token> before, Function<String, ClipNames.Says> meaning) {
    List<Token> near = before.subList(Math.max(0, before.size() - NEAR_WORDS), before.size());
    Token last = before.isEmpty() ? inside.get(0) : before.get(before.size() - 1);
    boolean isOfClip =
        Cue.A_CLIP.is(last.form())
            || (last.is("number") && near.stream().anyMatch(t -> Cue.A_CLIP.is(t.form())));
    boolean asks =
        meaning.apply(inside.stream().map(Token::form).collect(Collectors.joining(" ")))
                == ClipNames.Says.WHAT_TO_EDIT
            && !Cue.DETERMINER.is(inside.get(0).form())
            && near.stream().noneMatch(t -> Cue.DONE_TO_CLIPS.is(t.form()));
    return isOfClip
        && !asks
        && !Cue.A_NUMBERED_CLIP.is(inside)
        && inside.size() <= LONGEST_WORDS
        && inside.stream().allMatch(Token::isPlain);
  }
}
