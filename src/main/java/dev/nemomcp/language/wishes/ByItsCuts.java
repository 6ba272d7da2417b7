package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;

/** "Snappier, but do not speed up the speech": a film is faster by its cuts too. */
final class ByItsCuts {
  private ByItsCuts() {}

  /**
   * @param wish of a sentence that says what speed there should be
   * @return the same, or a faster pace where all was to be faster and nobody said how much
   */
  static Pending faster(Pending wish, String sentence) {
    boolean isAgainst =
        wish.kind() == Kind.SPEED
            && wish.isAssumed("factor")
            && Reach.isOfFilm(wish)
            && Cue.NOT_BY_SPEED.isIn(sentence);
    if (!isAgainst) {
      return wish;
    }
    Pending pacing = wish.as(Kind.PACING);
    pacing.parameters().put("direction", "faster");
    return pacing;
  }
}
