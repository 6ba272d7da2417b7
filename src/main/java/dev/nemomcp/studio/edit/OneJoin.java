package dev.nemomcp.studio.edit;

import java.util.List;
import java.util.OptionalDouble;

/**
 * The join between two clips that the user named.
 *
 * @param between numbers of the two clips; empty where only one of them is named
 * @param after number of the clip before it
 * @param before number of the clip after it
 */
record OneJoin(List<Double> between, OptionalDouble after, OptionalDouble before) {

  static OneJoin from(Parameters wish) throws CannotEdit {
    return new OneJoin(wish.numbers("between"), wish.number("after"), wish.number("before"));
  }

  /** No join in particular: all of them. */
  boolean isAny() {
    return between.size() != 2 && after.isEmpty() && before.isEmpty();
  }

  /** The index, among all clips, of the one that begins at this join. */
  int in(Units units) throws CannotEdit {
    int later = later(units);
    int at = 0;
    for (int i = 0; i < later; i++) {
      at += units.units().get(i).clips().size();
    }
    return at;
  }

  private int later(Units units) throws CannotEdit {
    int first = first(units);
    int second = between.size() == 2 ? units.position(between.get(1)) : first + 1;
    if (first < 0 || second >= units.size() || Math.abs(first - second) != 1) {
      throw new CannotEdit(
          Phrase.of("There is no join there: these clips do not play one after the other."),
          Phrase.of("They are: {0}.", units.numbered()));
    }
    return Math.max(first, second);
  }

  private int first(Units units) throws CannotEdit {
    if (between.size() == 2) {
      return units.position(between.get(0));
    }
    return after.isPresent()
        ? units.position(after.getAsDouble())
        : units.position(before.orElseThrow()) - 1;
  }
}
