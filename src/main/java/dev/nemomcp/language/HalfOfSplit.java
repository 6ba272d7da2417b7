package dev.nemomcp.language;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** "把前半段挪到最后", behind a split: a half is the piece in front of the cut, or behind it. */
final class HalfOfSplit {
  private static final Set<String> HALVES = Set.of("first_half", "second_half");

  private HalfOfSplit() {}

  /**
   * @param alone the sentence by itself
   * @param last what was said before it
   */
  static Optional<Wish> of(
      Understanding alone, String sentence, String last, Function<String, Understanding> reader) {
    boolean isOfHalf =
        alone.wishes().size() == 1
            && HALVES.contains(String.valueOf(alone.wishes().get(0).parameters().get("part")));
    if (!isOfHalf && !GoesOn.isOpen(alone)) {
      return Optional.empty();
    }
    List<Wish> made = reader.apply(last).wishes();
    if (made.size() != 1 || made.get(0).kind() != Kind.SPLIT) {
      return Optional.empty();
    }
    Understanding both = reader.apply(SaidBefore.inOneBreath(List.of(last, sentence)));
    List<Wish> wishes = both.wishes();
    boolean isMore =
        wishes.size() == 2 && both.unclear().isEmpty() && wishes.get(1).kind() != Kind.SPLIT;
    return isMore && (!isOfHalf || wishes.get(1).kind() == alone.wishes().get(0).kind())
        ? Optional.of(wishes.get(1))
        : Optional.empty();
  }
}
