package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * "与其删掉第二段，不如静音": two ways are weighed, and only the one that is preferred is asked for. What is
 * dismissed would be read as an order too, since nothing in it says no.
 */
public final class Preferred {
  private Preferred() {}

  /**
   * @param words of the message, not yet recognised
   * @return the same without what is dismissed
   */
  public static List<Token> only(List<Token> words) {
    if (!Cue.RATHER_THAN.isIn(words)) {
      return words;
    }
    List<Token> kept = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int next =
          Cue.RATHER_THAN.opening(words.subList(at, words.size())).isPresent()
              ? behindDismissed(words, at)
              : at;
      if (next > at && !Cue.A_NUMBERED_CLIP.isIn(words.subList(next, words.size()))) {
        kept.addAll(clip(words.subList(at, next)));
      }
      if (next == at) {
        kept.add(words.get(at));
        next++;
      }
      at = next;
    }
    return kept;
  }

  /** Where what is preferred begins; where it starts itself if nothing is. */
  private static int behindDismissed(List<Token> words, int from) {
    for (int i = from; i < words.size() && !isEnd(words.get(i)); i++) {
      Optional<String> preferably = Cue.PREFERABLY.opening(words.subList(i, words.size()));
      if (preferably.isPresent()) {
        return i + preferably.get().split(" ").length;
      }
    }
    return from;
  }

  /** Which clip is spoken of, that is not named again. */
  private static List<Token> clip(List<Token> dismissed) {
    for (int i = 0; i < dismissed.size(); i++) {
      List<Token> from = dismissed.subList(i, dismissed.size());
      Optional<String> clip = Cue.A_NUMBERED_CLIP.opening(from);
      if (clip.isPresent()) {
        return from.subList(0, clip.get().split(" ").length);
      }
    }
    return List.of();
  }

  private static boolean isEnd(Token token) {
    return token.is(Token.PUNCTUATION) && Sentence.ENDS.contains(token.form());
  }
}
