package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "Drop the last one", behind several edits at once that put something on the film last: that. */
final class LastOfThem {
  private LastOfThem() {}

  /**
   * @param alone the sentence by itself, which would undo all of them
   * @param made what was done last, in order
   */
  static Optional<Wish> of(Understanding alone, String sentence, List<Wish> made) {
    boolean isUndone =
        alone.wishes().size() == 1
            && alone.wishes().get(0).kind() == Kind.UNDO
            && Cue.LAST_OF_THEM.isIn(sentence);
    boolean areSeveral = made.size() > 1 && ByItsName.isShown(made.get(made.size() - 1));
    if (!isUndone || !areSeveral) {
      return Optional.empty();
    }
    Map<String, Object> gone = new LinkedHashMap<>(Map.of("remove", true));
    Wish last = made.get(made.size() - 1);
    return Optional.of(ByItsName.same(new Wish(last.kind(), gone, sentence), last));
  }
}
