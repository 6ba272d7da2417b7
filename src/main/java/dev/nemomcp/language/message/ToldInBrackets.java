package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * "Put the drone shot (clip 4) first": what it shows is the owner's name of what can be counted.
 */
public final class ToldInBrackets {
  private static final int LONGEST_NAME = 6;

  private ToldInBrackets() {}

  /**
   * @param words of the message, not yet recognised
   * @return the same, where a clip stands in brackets without them and the name in front of them
   */
  public static List<Token> instead(List<Token> words, Lexicon lexicon) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Token> inside = Asides.inBrackets(words.subList(i, words.size()));
      if (!inside.isEmpty() && isClip(inside, lexicon)) {
        int name = startOfName(kept);
        kept.subList(name, kept.size()).clear();
        kept.addAll(inside);
        i += inside.size() + 1;
      } else {
        kept.add(words.get(i));
      }
    }
    return kept;
  }

  private static boolean isClip(List<Token> inside, Lexicon lexicon) {
    List<Token> recognised = lexicon.recognise(inside);
    return recognised.size() == 1 && recognised.get(0).is("clip");
  }

  /** Where it cannot be seen where the name begins, all of it stays. */
  private static int startOfName(List<Token> before) {
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - LONGEST_NAME); i--) {
      Token word = before.get(i);
      if (!word.isPlain() || Cue.BEFORE_A_NAME.is(word)) {
        return i + 1;
      }
      if (i == 0 || Cue.DETERMINER.is(word)) {
        return i;
      }
    }
    return before.size();
  }
}
