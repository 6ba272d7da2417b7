package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which of several things a sentence means.
 *
 * @param by what tells it
 * @param words of the sentence that do
 */
record Which(By by, String words) {
  private enum By {
    FIRST(Cue.FIRST_OF_SEVERAL),
    SECOND(Cue.SECOND_OF_SEVERAL),
    LAST(Cue.FINAL_OF_SEVERAL),
    OTHER(Cue.OTHER_OF_SEVERAL),
    REMAINING(Cue.WHAT_IS_LEFT),
    LEFT(Cue.THE_LEFT_ONE),
    RIGHT(Cue.THE_RIGHT_ONE),
    TOP(Cue.THE_TOP_ONE),
    BOTTOM(Cue.THE_BOTTOM_ONE);

    private final Cue cue;

    By(Cue cue) {
      this.cue = cue;
    }
  }

  static Optional<Which> in(String sentence) {
    return Arrays.stream(By.values())
        .flatMap(by -> by.cue.in(sentence).map(words -> new Which(by, words)).stream())
        .findFirst();
  }

  /**
   * @param index of the thing
   * @param position on the picture, such as {@code top_left}
   * @param isLatest it is what was spoken of last
   */
  boolean fits(int index, int count, String position, boolean isLatest) {
    return switch (by) {
      case FIRST -> index == 0 && count > 1;
      case SECOND -> index == 1;
      case LAST -> index == count - 1 && count > 1;
      case OTHER -> !isLatest && count == 2;
      case REMAINING -> count == 1;
      default -> count > 1 && position.contains(by.name().toLowerCase(Locale.ROOT));
    };
  }
}
