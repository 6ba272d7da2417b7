package dev.nemomcp.language.words;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which of several things a value belongs to: the one that it stands nearest to. */
public final class Nearness {
  /** What only describes something else that is there. */
  private static final Set<String> NOT_RIVALS =
      Set.of("video_whole", "typeface", "font_points", "letter_case", "words_each");

  private final Lexicon lexicon;
  private final Map<Token, Integer> places = new IdentityHashMap<>();

  /**
   * @param order the clause's tokens, as they stand
   */
  public Nearness(Lexicon lexicon, List<Token> order) {
    this.lexicon = lexicon;
    order.forEach(token -> places.put(token, places.size()));
  }

  /** The values that stand nearer to the used topics than to a topic that is still unread. */
  public List<Token> nearest(List<Token> left, List<Token> used) {
    NavigableSet<Integer> own = places(used.stream());
    NavigableSet<Integer> others =
        places(left.stream().filter(t -> lexicon.role(t).isTopic() && !t.isOneOf(NOT_RIVALS)));
    return left.stream()
        .filter(t -> distance(places.get(t), others) >= distance(places.get(t), own))
        .toList();
  }

  private NavigableSet<Integer> places(Stream<Token> tokens) {
    return tokens
        .map(places::get)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static int distance(Integer from, NavigableSet<Integer> to) {
    if (from == null || to.isEmpty()) {
      return Integer.MAX_VALUE;
    }
    Integer before = to.floor(from);
    Integer after = to.ceiling(from);
    return Math.min(
        before == null ? Integer.MAX_VALUE : from - before,
        after == null ? Integer.MAX_VALUE : after - from);
  }
}
