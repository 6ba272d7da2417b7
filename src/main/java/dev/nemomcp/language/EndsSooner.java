package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Stop it at 5 already", behind a zoom from 2 to 6: from there on it is taken off, and nothing
 * cut.
 */
final class EndsSooner {
  private static final String START = "start_seconds";
  private static final String END = "end_seconds";

  private static final Set<Kind> CHANGES_A_STRETCH = EnumSet.of(Kind.COLOR, Kind.EFFECT, Kind.ZOOM);

  private EndsSooner() {}

  /** Whether by itself it cuts the film there. */
  static boolean mayBeToldIn(Understanding alone, String sentence) {
    return Cue.POINTS_AT_IT.isIn(sentence)
        && alone
            .onlyWish(Kind.TRIM_RANGE)
            .filter(wish -> wish.parameters().keySet().equals(Set.of(START)))
            .isPresent();
  }

  /**
   * @param alone what {@linkplain #mayBeToldIn may be told} of it
   * @param last what was done last
   */
  static Optional<Wish> of(Understanding alone, String sentence, Wish last) {
    boolean isStretch = CHANGES_A_STRETCH.contains(last.kind()) && last.tellsStretch();
    if (!isStretch) {
      return Optional.empty();
    }
    Object stop = alone.wishes().get(0).parameters().get(START);
    return isWithin(seconds(stop), last)
        ? Optional.of(new Wish(last.kind(), takenOff(stop, last), sentence))
        : Optional.empty();
  }

  private static Map<String, Object> takenOff(Object from, Wish last) {
    Map<String, Object> off = new LinkedHashMap<>();
    off.put("remove", true);
    off.put(START, from);
    off.put(END, last.parameters().get(END));
    return off;
  }

  private static boolean isWithin(double seconds, Wish last) {
    return seconds > seconds(last.parameters().get(START))
        && seconds < seconds(last.parameters().get(END));
  }

  private static double seconds(Object number) {
    return ((Number) number).doubleValue();
  }
}
