package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** "A bit slower" goes on from the speed that there is; "2x" and "in slow motion" do not. */
final class SpeedFromNow {
  private static final Set<String> TURNED = Set.of("reverse", "boomerang");
  private static final Set<String> SHARES = Set.of("relative", "change");

  private SpeedFromNow() {}

  /** The parameters of the wish, and whether its factor is one of the present speed. */
  static Map<String, Object> told(Pending wish) {
    if (wish.kind() != Kind.SPEED || !isMeant(wish)) {
      return wish.parameters();
    }
    Map<String, Object> told = new LinkedHashMap<>(wish.parameters());
    told.put("relative", true);
    if (Reach.isOfAll(wish) && isToldOfAll(wish.said())) {
      told.put("part", "whole");
    }
    return told;
  }

  private static boolean isToldOfAll(String said) {
    return Cue.ALL_OF_THE_FILM.isIn(said) || Cue.EVERYTHING.isIn(said);
  }

  private static boolean isMeant(Pending wish) {
    return isToldAsAShare(wish) || isLeftOpen(wish);
  }

  /** "20 % faster". */
  private static boolean isToldAsAShare(Pending wish) {
    return SHARES.stream().anyMatch(wish.parameters()::containsKey);
  }

  private static boolean isLeftOpen(Pending wish) {
    return wish.isAssumed("factor")
        && wish.parameters().keySet().stream().noneMatch(TURNED::contains)
        && !Cue.A_NAMED_SPEED.isIn(wish.said());
  }
}
