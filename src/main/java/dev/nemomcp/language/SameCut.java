package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "换个酷的", "try a wipe instead", behind a transition at one cut: at that cut, and at no other. */
final class SameCut {
  private static final String BETWEEN = "between";
  private static final Set<String> PLACES =
      Set.of(BETWEEN, "before", "after", "clip", "clips", "at_seconds");

  private static final Set<Cue> OF_MORE = Set.of(Cue.EVERYTHING, Cue.OF_EACH, Cue.ALL_OF_THEM);

  private SameCut() {}

  /**
   * @param meant what the sentence means behind what was made
   * @param alone the sentence by itself
   * @param made what was asked for before
   */
  static Understanding at(
      Understanding meant, Understanding alone, String sentence, Stream<Wish> made) {
    boolean goesOn =
        meant.wishes().stream().anyMatch(SameCut::isOfNoCut)
            && !meant.wishes().equals(alone.wishes())
            && OF_MORE.stream().noneMatch(cue -> cue.isIn(sentence));
    return (goesOn ? last(made) : Optional.empty())
        .map(cut -> meant.asking(meant.wishes().stream().map(wish -> at(wish, cut)).toList()))
        .orElse(meant);
  }

  private static Optional<Object> last(Stream<Wish> made) {
    return made.filter(wish -> wish.kind() == Kind.TRANSITION)
        .reduce((first, second) -> second)
        .map(wish -> wish.parameters().get(BETWEEN))
        .filter(List.class::isInstance);
  }

  private static boolean isOfNoCut(Wish wish) {
    return wish.kind() == Kind.TRANSITION
        && wish.parameters().keySet().stream().noneMatch(PLACES::contains);
  }

  private static Wish at(Wish wish, Object cut) {
    if (!isOfNoCut(wish)) {
      return wish;
    }
    Map<String, Object> there = new LinkedHashMap<>(wish.parameters());
    there.put(BETWEEN, cut);
    return wish.with(there);
  }
}
