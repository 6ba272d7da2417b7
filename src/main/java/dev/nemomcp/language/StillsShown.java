package dev.nemomcp.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * "Make the photo 5 seconds long": of a clip that is a video so much is kept, a photo shows for so
 * long.
 */
final class StillsShown {
  private static final String CLIP = "clip";
  private static final String END = "end_seconds";

  private StillsShown() {}

  /**
   * @param isStill tells it of a clip, by its number
   */
  static Understanding told(Understanding understood, IntPredicate isStill) {
    return understood.wanting(
        told(understood.wishes(), isStill), told(understood.question().of(), isStill));
  }

  private static List<Wish> told(List<Wish> wishes, IntPredicate isStill) {
    return wishes.stream()
        .map(wish -> isLengthOfStill(wish, isStill) ? shown(wish) : wish)
        .toList();
  }

  private static boolean isLengthOfStill(Wish wish, IntPredicate isStill) {
    return wish.kind() == Kind.KEEP_RANGE
        && wish.parameters().keySet().equals(Set.of(CLIP, END))
        && wish.parameters().get(CLIP) instanceof Number clip
        && isStill.test(clip.intValue());
  }

  private static Wish shown(Wish wish) {
    return new Wish(
        Kind.SLIDESHOW,
        Map.of(CLIP, wish.parameters().get(CLIP), "seconds_each", wish.parameters().get(END)),
        wish.said());
  }
}
