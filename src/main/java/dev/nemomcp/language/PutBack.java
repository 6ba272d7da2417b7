package dev.nemomcp.language;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "Put back one second of the end", behind a cut there: so much less is cut off. */
final class PutBack {
  private static final String REFUSED = "undo_part";
  private static final String START = "start_seconds";
  private static final String END = "end_seconds";

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)\\b(?:(?:\\d+(?:\\.\\d+)?|an?|one|two|three|half a) ?(?:s|secs?|seconds?)|last second)\\b");

  private PutBack() {}

  /**
   * @param alone the sentence by itself
   * @param last what was done last
   * @return how it should have been cut; empty where it is not about that
   */
  static Optional<Wish> of(
      Understanding alone, String sentence, Wish last, Function<String, Understanding> reader) {
    Matcher length = LENGTH.matcher(sentence);
    boolean isRefused = alone.impossible().stream().anyMatch(i -> i.what().equals(REFUSED));
    if (!isRefused || last.kind() != Kind.TRIM_RANGE || !length.find()) {
      return Optional.empty();
    }
    String much = length.group().replace("last", "one");
    return reader.apply("cut " + much + " off the end").wishes().stream()
        .map(wish -> wish.parameters().get(START))
        .filter(Number.class::isInstance)
        .findFirst()
        .flatMap(start -> without(last, -((Number) start).doubleValue()))
        .map(less -> new Wish(Kind.TRIM_RANGE, less, sentence));
  }

  private static Optional<Map<String, Object>> without(Wish cut, double seconds) {
    Map<String, Object> place = cut.parameters();
    if (place.keySet().equals(Set.of(START))
        && place.get(START) instanceof Number start
        && -start.doubleValue() > seconds) {
      return Optional.of(Map.of(START, start.doubleValue() + seconds));
    }
    return place.keySet().equals(Set.of(START, END))
            && place.get(START) instanceof Number start
            && start.doubleValue() == 0
            && place.get(END) instanceof Number end
            && end.doubleValue() > seconds
        ? Optional.of(Map.of(START, 0, END, end.doubleValue() - seconds))
        : Optional.empty();
  }
}
