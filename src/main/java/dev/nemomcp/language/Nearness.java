package dev.nemomcp.language;

import java.util.List;

/** Which of several things a value belongs to: the one that it stands nearest to. */
final class Nearness {
  private static final String WHOLE = "video_whole";

  private final Lexicon lexicon;
  private final List<Token> order;

  /**
   * @param order the clause's tokens, as they stand
   */
  Nearness(Lexicon lexicon, List<Token> order) {
    this.lexicon = lexicon;
    this.order = order;
  }

  /** The values that stand nearer to the used topics than to a topic that is still unread. */
  List<Token> nearest(List<Token> left, List<Token> used) {
    List<Token> others =
        left.stream()
            .filter(t -> lexicon.role(t).isTopic() && !t.is(WHOLE) && order.contains(t))
            .toList();
    return left.stream()
        .filter(
            t ->
                others.stream().allMatch(other -> distance(t, List.of(other)) >= distance(t, used)))
        .toList();
  }

  private int distance(Token from, List<Token> to) {
    int at = order.indexOf(from);
    return to.stream()
        .filter(order::contains)
        .mapToInt(t -> Math.abs(order.indexOf(t) - at))
        .min()
        .orElse(Integer.MAX_VALUE);
  }
}
