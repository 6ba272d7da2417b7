package dev.nemomcp.studio.agent;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps the numbers of clips true where one wish of a message takes clips away before the next:
 * people count the clips that they see, not those that will be left.
 */
final class ClipNumbers {
  private static final Set<String> NUMBERS =
      Set.of(
          "clip",
          "clips",
          "except_clips",
          "kept_clips",
          "move",
          "before",
          "after",
          "swap",
          "order");

  private final Set<Integer> gone = new TreeSet<>();

  private ClipNumbers() {}

  /** The same wishes; after a split numbers are those of the pieces, and stay. */
  static List<Wish> keptTrue(List<Wish> wishes) {
    if (wishes.stream().anyMatch(w -> w.kind() == Kind.SPLIT || w.kind() == Kind.MERGE)) {
      return wishes;
    }
    ClipNumbers numbers = new ClipNumbers();
    return wishes.stream().map(numbers::after).toList();
  }

  private Wish after(Wish wish) {
    Wish counted = gone.isEmpty() ? wish : renumbered(wish);
    if (wish.kind() == Kind.DELETE_CLIP) {
      taken(wish.parameters().get("clip"));
      taken(wish.parameters().get("clips"));
    }
    return counted;
  }

  private void taken(Object clips) {
    List<?> all = clips instanceof List<?> list ? list : clips == null ? List.of() : List.of(clips);
    all.stream().map(n -> ((Number) n).intValue()).filter(n -> n > 0).forEach(gone::add);
  }

  private Wish renumbered(Wish wish) {
    Map<String, Object> parameters = new LinkedHashMap<>(wish.parameters());
    NUMBERS.forEach(name -> parameters.computeIfPresent(name, (n, value) -> left(value)));
    return wish.with(parameters);
  }

  private Object left(Object value) {
    if (value instanceof List<?> list) {
      List<Object> left = new ArrayList<>();
      list.forEach(item -> left.add(left(item)));
      return left;
    }
    if (!(value instanceof Integer number) || number <= 0) {
      return value;
    }
    return number - (int) gone.stream().filter(n -> n < number).count();
  }
}
