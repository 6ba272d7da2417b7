package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * "Leave it up a couple of seconds longer", "短一秒", behind a title: what holds a frame of the film,
 * said by itself, or makes the film a little shorter, is about what was put on it, or is held
 * already.
 */
final class ShownLonger {
  private static final Set<Kind> FOR_A_TIME =
      EnumSet.of(Kind.TITLE, Kind.TEXT, Kind.LOGO, Kind.FREEZE);

  private static final double MOST_SECONDS = 5;
  private static final double USUAL_FADE_SECONDS = 1;

  private ShownLonger() {}

  /** A frame of the film, and no card. */
  static boolean isHeld(Wish wish) {
    return wish.kind() == Kind.FREEZE && !wish.parameters().containsKey("card_color");
  }

  /** "定格再延长一秒": the frame that is held, although it names one. */
  static Optional<Wish> heldLonger(Understanding alone, String sentence) {
    return alone
        .onlyWish(Kind.FREEZE)
        .filter(wish -> wish.parameters().keySet().equals(Set.of("seconds")))
        .filter(wish -> Cue.LONGER_OR_MORE.isIn(sentence) && !Cue.POINTS_AT_IT.isIn(sentence))
        .map(wish -> new Wish(Kind.FREEZE, wish.parameters(), sentence))
        .map(wish -> ByItsName.same(wish, wish));
  }

  /** Whether it may be about what was put on the film before. */
  static boolean isSaidIn(Understanding alone) {
    return alone.wishes().size() == 1
        && alone.unclear().isEmpty()
        && change(alone.wishes().get(0)).isPresent();
  }

  private static Optional<Object> change(Wish wish) {
    if (wish.kind() == Kind.FREEZE && wish.parameters().keySet().equals(Set.of("seconds"))) {
      return Optional.of(wish.parameters().get("seconds"));
    }
    boolean isLength =
        wish.kind() == Kind.SET_LENGTH
            && wish.parameters().keySet().equals(Set.of("change_seconds"))
            && !Cue.OF_FILM.isIn(wish.said());
    return isLength
            && wish.parameters().get("change_seconds") instanceof Number change
            && Math.abs(change.doubleValue()) <= MOST_SECONDS
        ? Optional.of(change)
        : Optional.empty();
  }

  /**
   * @param last what was done last
   */
  static Optional<Wish> of(Understanding alone, Wish last) {
    if (!isSaidIn(alone)) {
      return Optional.empty();
    }
    Wish hold = alone.wishes().get(0);
    if (last.kind() == Kind.FADE) {
      return Optional.of(new Wish(Kind.FADE, fadingLonger(last, hold), hold.said()));
    }
    boolean isHeldSoLong =
        last.kind() == Kind.FREEZE
            && hold.kind() == Kind.FREEZE
            && !Cue.LONGER_OR_MORE.isIn(hold.said());
    if (isHeldSoLong) {
      return Optional.of(ByItsName.same(hold, last));
    }
    if (!FOR_A_TIME.contains(last.kind())) {
      return Optional.empty();
    }
    Map<String, Object> longer = new LinkedHashMap<>();
    longer.put("change_seconds", change(hold).orElseThrow());
    Object card = last.parameters().get("card_color");
    if (card != null && last.kind() == Kind.FREEZE) {
      longer.put("card_color", card);
      longer.put("change", true);
    }
    return Optional.of(ByItsName.same(new Wish(last.kind(), longer, hold.said()), last));
  }

  private static Map<String, Object> fadingLonger(Wish last, Wish hold) {
    Object seconds = last.parameters().getOrDefault("seconds", USUAL_FADE_SECONDS);
    double change = ((Number) change(hold).orElseThrow()).doubleValue();
    Map<String, Object> fade = new LinkedHashMap<>(last.parameters());
    fade.put("seconds", ((Number) seconds).doubleValue() + change);
    return fade;
  }
}
