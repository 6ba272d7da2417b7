package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "Half way between those", "取个中间值": between how it was before the last edit and how it is. */
final class HalfWay {
  private static final Set<String> CHANGES =
      Set.of("brightness", "contrast", "saturation", "warmth", "change_db");

  private HalfWay() {}

  static boolean isSaidIn(String sentence) {
    return Cue.HALF_WAY.isIn(sentence);
  }

  /**
   * @param last what was done last
   * @param earlier what was done before that
   */
  static Optional<Wish> of(String sentence, Wish last, Optional<Wish> earlier) {
    if (!isSaidIn(sentence)) {
      return Optional.empty();
    }
    Map<String, Object> between = new LinkedHashMap<>();
    last.parameters()
        .forEach(
            (name, value) -> {
              if (CHANGES.contains(name) && value instanceof Number change) {
                between.put(name, -change.doubleValue() / 2);
              }
            });
    Optional<Wish> same = earlier.filter(w -> w.kind() == last.kind());
    mean(last, "percent", same.flatMap(w -> number(w, "percent")))
        .ifPresent(mean -> between.put("percent", mean));
    if (last.kind() == Kind.SPEED && !last.parameters().containsKey("relative")) {
      mean(last, "factor", same.flatMap(w -> number(w, "factor")).or(() -> Optional.of(1.0)))
          .ifPresent(mean -> between.put("factor", mean));
    }
    return between.isEmpty()
        ? Optional.empty()
        : Optional.of(MoreOfIt.there(new Wish(last.kind(), between, sentence), last));
  }

  private static Optional<Double> mean(Wish last, String name, Optional<Double> earlier) {
    return number(last, name).flatMap(now -> earlier.map(then -> (now + then) / 2));
  }

  private static Optional<Double> number(Wish wish, String name) {
    return wish.parameters().get(name) instanceof Number value
        ? Optional.of(value.doubleValue())
        : Optional.empty();
  }
}
