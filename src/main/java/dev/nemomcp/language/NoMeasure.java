package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * "Stronger" behind a blurred place, "white instead" behind bars: what has no such measure here,
 * and is refused by its name.
 */
final class NoMeasure {
  private static final Set<String> BARS = Set.of("letterbox");

  private NoMeasure() {}

  /**
   * @param last what was done last
   * @return the same, refused; empty where it is not about that
   */
  static Optional<Understanding> told(
      Understanding alone, String sentence, Wish last, Function<String, Understanding> reader) {
    return named(sentence, last)
        .map(reader)
        .filter(read -> read.wishes().isEmpty() && !read.impossible().isEmpty())
        .map(read -> alone.asking(List.of()).refusing(read.impossible()));
  }

  private static Optional<String> named(String sentence, Wish last) {
    boolean isBlurred = last.kind() == Kind.EFFECT && last.parameters().containsKey("position");
    if (isBlurred && Cue.OF_THE_AREA.isIn(sentence)) {
      return Optional.of("make the blurred place stronger");
    }
    boolean hasBars =
        last.kind() == Kind.ASPECT || BARS.contains(String.valueOf(last.parameters().get("name")));
    return hasBars && Cue.ANOTHER_COLOR.is(sentence)
        ? Optional.of("make the bars white")
        : Optional.empty();
  }
}
