package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Cue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** "The best of it, half a minute", "三段最精彩的，每段45秒": how long the best of a film lasts in all. */
final class BestPieces {
  private static final String SECONDS = "seconds";
  private static final String COUNT = "count";
  private static final String EVERY = "every_seconds";
  private static final String END = "end_seconds";

  private BestPieces() {}

  static void agree(List<Pending> wishes) {
    Optional<Pending> best = first(wishes, Kind.HIGHLIGHTS);
    if (best.isPresent()) {
      Map<String, Object> highlights = best.get().parameters();
      wishes.stream()
          .filter(BestPieces::tellsEach)
          .findFirst()
          .ifPresent(each -> lastTogether(highlights, secondsOf(each)));
      wishes.removeIf(BestPieces::tellsEach);
      lastAsLong(highlights, wishes);
    }
  }

  private static Optional<Pending> first(List<Pending> wishes, Kind kind) {
    return wishes.stream().filter(w -> w.kind() == kind).findFirst();
  }

  private static Object secondsOf(Pending each) {
    return each.parameters().getOrDefault(EVERY, each.parameters().get(END));
  }

  /**
   * "每段45秒", "每段不超过20秒" beside the best pieces: how long each of them is, and neither where the
   * film is cut nor what stays of its clips.
   */
  private static boolean tellsEach(Pending wish) {
    return wish.kind() == Kind.KEEP_RANGE
            && wish.parameters().keySet().equals(Set.of("each_clip", END))
        || wish.kind() == Kind.SPLIT
            && wish.parameters().keySet().equals(Set.of(EVERY))
            && !Cue.CUTS_ONCE.isIn(wish.said());
  }

  private static void lastTogether(Map<String, Object> highlights, Object each) {
    if (highlights.get(COUNT) instanceof Number count && each instanceof Number seconds) {
      highlights.putIfAbsent(SECONDS, count.doubleValue() * seconds.doubleValue());
    }
  }

  /** The length that the film was to have is that of its best pieces. */
  private static void lastAsLong(Map<String, Object> highlights, List<Pending> wishes) {
    Optional<Pending> length =
        first(wishes, Kind.SET_LENGTH).filter(w -> w.parameters().containsKey(SECONDS));
    if (length.isPresent()) {
      Map<String, Object> told = length.get().parameters();
      Object seconds = told.get(SECONDS);
      if (!highlights.containsKey(SECONDS) || highlights.get(SECONDS).equals(seconds)) {
        highlights.put(SECONDS, seconds);
        Stream.of(KeptInside.RANGES, KeptInside.CLIPS)
            .filter(told::containsKey)
            .forEach(kept -> highlights.putIfAbsent(kept, told.get(kept)));
        wishes.remove(length.get());
      }
    }
  }
}
