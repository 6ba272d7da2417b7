package dev.nemomcp.language;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Leave it up a couple of seconds longer", behind a title: what holds a frame of the film, said by
 * itself, is about what was put on it, or is held already.
 */
final class ShownLonger {
  private static final Set<Kind> FOR_A_TIME =
      EnumSet.of(Kind.TITLE, Kind.TEXT, Kind.LOGO, Kind.FREEZE);

  private ShownLonger() {}

  /** Whether it may be about what was put on the film before. */
  static boolean isSaidIn(Understanding alone) {
    return alone.wishes().size() == 1
        && alone.unclear().isEmpty()
        && alone.wishes().get(0).kind() == Kind.FREEZE
        && alone.wishes().get(0).parameters().keySet().equals(Set.of("seconds"));
  }

  /**
   * @param last what was done last
   */
  static Optional<Wish> of(Understanding alone, Wish last) {
    if (!isSaidIn(alone) || !FOR_A_TIME.contains(last.kind())) {
      return Optional.empty();
    }
    Wish hold = alone.wishes().get(0);
    Map<String, Object> longer = Map.of("change_seconds", hold.parameters().get("seconds"));
    return Optional.of(ByItsName.same(new Wish(last.kind(), longer, hold.said()), last));
  }
}
