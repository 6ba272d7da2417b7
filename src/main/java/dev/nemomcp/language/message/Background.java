package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * "I'm a nurse, …", "…. They can't wait to see it", "客户催得急，…", "…，不急": who asks, what for, how
 * soon, and what the footage is. It asks for nothing, but would be looked through for wishes:
 * "wait" puts an export off, "small" makes captions smaller. It is left out as a whole, and only
 * beside something else; alone it may be meant.
 */
public final class Background {
  private static final Set<String> PAUSES = Set.of(",", ";", "，", "；", "、", "-", ":", "：");

  private Background() {}

  /**
   * @param message its words, not yet recognised
   * @return the same without what is only background
   */
  public static List<Token> leftOut(List<Token> message) {
    List<Token> words = OpensWith.leftOut(message);
    List<List<Token>> parts = Sentence.parts(words, Background::parts);
    Map<Boolean, List<Integer>> said =
        IntStream.iterate(0, at -> at < parts.size(), at -> at + 2)
            .boxed()
            .collect(Collectors.partitioningBy(at -> isLeftOut(parts, at)));
    boolean saysMore = said.get(false).stream().anyMatch(at -> !parts.get(at).isEmpty());
    return saysMore ? without(parts, Set.copyOf(said.get(true))) : words;
  }

  private static List<Token> without(List<List<Token>> parts, Set<Integer> background) {
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      List<Token> mark = i + 1 < parts.size() ? parts.get(i + 1) : List.of();
      if (!background.contains(i)) {
        kept.addAll(behind(Cue.BACKGROUND_SO, parts.get(i)));
        kept.addAll(mark);
      } else if (mark.isEmpty() || !isPause(mark.get(0))) {
        ended(kept, mark);
      }
    }
    return kept;
  }

  /** Where the last of a sentence goes, the mark behind it ends what stands before. */
  private static void ended(List<Token> kept, List<Token> mark) {
    if (!kept.isEmpty() && isPause(kept.get(kept.size() - 1))) {
      Token pause = kept.remove(kept.size() - 1);
      if (!mark.isEmpty()) {
        kept.add(Token.punctuation(".", pause.start()));
      }
    }
  }

  private static boolean isLeftOut(List<List<Token>> parts, int at) {
    return isBackground(parts.get(at)) || AboutPeople.isOnlyTold(parts, at);
  }

  private static boolean isBackground(List<Token> part) {
    return isTold(part) || isTold(behind(Cue.HEDGES, part));
  }

  private static boolean isTold(List<Token> part) {
    return Cue.BACKGROUND.is(part) || Cue.BACKGROUND_OF.is(part) && !Cue.NO_BACKGROUND.isIn(part);
  }

  /** "So I'm a nurse", "I'm in a hurry so add captions": what follows what it opens with. */
  private static List<Token> behind(Cue cue, List<Token> part) {
    return cue.opening(part)
        .map(said -> said.split(" ").length)
        .filter(said -> said < part.size())
        .map(said -> part.subList(said, part.size()))
        .orElse(part);
  }

  private static boolean parts(Token token) {
    return token.is(Token.PUNCTUATION)
        && (PAUSES.contains(token.form()) || Sentence.ENDS.contains(token.form()));
  }

  private static boolean isPause(Token token) {
    return PAUSES.contains(token.form());
  }
}
