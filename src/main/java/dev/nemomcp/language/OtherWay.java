package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** "The other way round" of an order, "wrong way" of a turn. */
final class OtherWay {
  private static final Set<Kind> ORDERS = Set.of(Kind.MERGE, Kind.REORDER);
  private static final int HALF_TURN_DEGREES = 180;

  private OtherWay() {}

  /**
   * @param made what was done in the message before
   */
  static Optional<Wish> of(String sentence, List<Wish> made) {
    boolean isTurned = SaidBefore.last(made).filter(wish -> wish.kind() == Kind.ROTATE).isPresent();
    if (isTurned && Cue.TURNED_BACK.isIn(sentence)) {
      return Optional.of(new Wish(Kind.UNDO, Map.of(), sentence));
    }
    if (!Cue.THE_OTHER_WAY.isIn(sentence)) {
      return Optional.empty();
    }
    if (made.stream().anyMatch(wish -> ORDERS.contains(wish.kind()))) {
      return Optional.of(new Wish(Kind.REORDER, Map.of("swap", "both"), sentence));
    }
    return SaidBefore.last(made).filter(OtherWay::isQuarterTurn).map(OtherWay::opposite);
  }

  private static boolean isQuarterTurn(Wish wish) {
    Object degrees = wish.parameters().get("degrees");
    return wish.kind() == Kind.ROTATE
        && !wish.parameters().containsKey("flip")
        && !(degrees instanceof Number n && n.intValue() % HALF_TURN_DEGREES == 0);
  }

  /** As it has been turned by now, a half turn makes it the other quarter. */
  private static Wish opposite(Wish turn) {
    Map<String, Object> all = new LinkedHashMap<>(turn.parameters());
    all.put("degrees", HALF_TURN_DEGREES);
    return turn.with(all);
  }
}
