package dev.nemomcp.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** "Put back one second of the end", behind a cut there: so much less is cut off. */
final class PutBack {
  private static final String REFUSED = "undo_part";
  private static final String START = "start_seconds";
  private static final String CLIP = "clip";
  private static final String END = "end_seconds";

  private static final Pattern LENGTH =
      Pattern.compile(
          "(?i)\\b(?:(?:\\d+(?:\\.\\d+)?|an?|one|two|three|half a) ?(?:s|secs?|seconds?)|last second)\\b");

  /** "还回来1秒", "补回半秒": so much of what was cut comes back. */
  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:[^,，。.!！\\s]{1,8}了[啊呀吧]?[,，。.!！\\s]+)?(?:你?(?:给我|帮我|请|再|得)?)?"
              + "(?:还|补|加|退|放|恢复|要|找|拿|吐|留|送)(?:回来?|回去)(\\d+(?:\\.\\d+)?|半|一|两|三)秒[钟吧呗]?[。!！]*");

  /** "Too much, give me one second back". */
  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)(?=.*\\bback\\b)(?:(?:(?:that['’]?s )?(?:too much|a bit much)|oops|no|nah|hm+)[,.!]+ )?"
              + "(?:please |can you |could you )?(?:give|put|add|bring)(?: me| us)? (?:back )?"
              + "(\\d+(?:\\.\\d+)?|half a|an?|one|two|three) ?(?:s|secs?|seconds?)(?: back)?(?:,? please)?[.!?]*");

  private PutBack() {}

  /** "剪多了 还回来1秒": undone, and so much less is cut. */
  static Optional<List<Wish>> lessCut(String sentence, Supplier<Optional<Wish>> last) {
    Optional<Double> seconds =
        Stream.of(ENGLISH, CHINESE)
            .map(pattern -> pattern.matcher(sentence.strip()))
            .filter(Matcher::matches)
            .map(back -> SecondsSaid.in(back.group(1)))
            .findFirst();
    return seconds
        .flatMap(
            much ->
                last.get()
                    .filter(cut -> cut.kind() == Kind.TRIM_RANGE)
                    .flatMap(cut -> without(cut, much)))
        .map(less -> new Wish(Kind.TRIM_RANGE, less, sentence))
        .map(less -> TakenBack.afterUndoing(List.of(less), sentence));
  }

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
    Map<String, Object> less = new LinkedHashMap<>(cut.parameters());
    less.remove(CLIP);
    boolean isAtEnd = less.keySet().equals(Set.of(START));
    boolean isAtStart =
        less.keySet().equals(Set.of(START, END))
            && less.get(START) instanceof Number start
            && start.doubleValue() == 0;
    String end = isAtEnd ? START : END;
    if (!(isAtEnd || isAtStart)
        || !(less.get(end) instanceof Number much)
        || Math.abs(much.doubleValue()) <= seconds) {
      return Optional.empty();
    }
    less.putAll(cut.parameters());
    less.put(end, much.doubleValue() + (isAtEnd ? seconds : -seconds));
    return Optional.of(less);
  }
}
