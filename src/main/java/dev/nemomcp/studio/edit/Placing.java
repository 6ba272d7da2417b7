package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a text is to sit, as far as that is told.
 *
 * @param position empty for the one it has
 * @param across whether it goes over to the other side of the picture
 * @param rowsDown how many of the picture's three rows it goes down from where it is; negative up
 * @param lower by how much it goes down, as a part of the picture's height; negative up
 */
record Placing(Optional<Position> position, Across across, int rowsDown, double lower) {

  /** From where it is to the other side. */
  enum Across {
    STAYS,
    OTHER_SIDE,
    OPPOSITE_CORNER
  }

  private static final Map<String, Position> PLACES =
      Map.of(
          "upper", Position.TOP,
          "lower", Position.BOTTOM,
          "middle", Position.CENTER,
          "centre", Position.CENTER);
  private static final Map<String, Integer> MOVES = Map.of("up", -1, "down", 1);
  private static final int ROW = 3;

  private static final double A_BIT = 0.08;
  private static final Map<String, Double> NUDGES = Map.of("bit_up", -A_BIT, "bit_down", A_BIT);

  /** Where the topmost and the lowest texts stand is that far from the edge. */
  private static final double FROM_EDGE = 0.09;

  private static final double WHOLE_WAY = 0.8;

  static Placing from(Parameters wish) throws CannotEdit {
    if (wish.has("from_top")) {
      return new Placing(Optional.of(Position.TOP), Across.STAYS, 0, fromEdge(wish, "from_top"));
    }
    if (wish.has("from_bottom")) {
      return new Placing(
          Optional.of(Position.BOTTOM), Across.STAYS, 0, -fromEdge(wish, "from_bottom"));
    }
    String said = wish.text("position").toLowerCase(Locale.ROOT);
    Across across =
        Stream.of(Across.values())
            .filter(way -> way.name().toLowerCase(Locale.ROOT).equals(said))
            .findFirst()
            .orElse(Across.STAYS);
    boolean moves =
        said.isEmpty()
            || across != Across.STAYS
            || MOVES.containsKey(said)
            || NUDGES.containsKey(said);
    Optional<Position> position =
        PLACES.containsKey(said)
            ? Optional.of(PLACES.get(said))
            : moves ? Optional.empty() : Optional.of(wish.choice("position", Position.CENTER));
    return new Placing(
        position, across, MOVES.getOrDefault(said, 0), NUDGES.getOrDefault(said, 0.0));
  }

  private static double fromEdge(Parameters wish, String name) throws CannotEdit {
    return Math.max(0, wish.number(name, 0, 0, 100) / 100 - FROM_EDGE);
  }

  boolean isSilent() {
    return position.isEmpty() && across == Across.STAYS && rowsDown == 0 && lower == 0;
  }

  /** It is to go where it cannot. */
  boolean isAtTheEdge(TextStyle style) {
    return !isSilent() && position.isEmpty() && over(style).equals(style);
  }

  /** That style in its place. */
  TextStyle over(TextStyle style) {
    if (isSilent()) {
      return style;
    }
    Position now = over(style.position());
    boolean goesOn = position.isEmpty() && across == Across.STAYS && rowsDown == 0;
    double lowered = goesOn ? style.lowered() + lower : lower;
    return style.withPosition(now).withLowered(within(now, lowered));
  }

  /** That place, or where it goes from there. */
  Position over(Position now) {
    return position.orElseGet(() -> across == Across.STAYS ? moved(now) : across(now));
  }

  private Position moved(Position now) {
    int place = now.ordinal() + rowsDown * ROW;
    return place < 0 || place >= Position.values().length ? now : Position.values()[place];
  }

  /** What sits in the middle of a row goes to the opposite row. */
  private Position across(Position now) {
    int row = now.ordinal() / ROW;
    int column = now.ordinal() % ROW;
    boolean turnsRow = across == Across.OPPOSITE_CORNER || column == ROW / 2;
    return Position.values()[(turnsRow ? ROW - 1 - row : row) * ROW + ROW - 1 - column];
  }

  private static double within(Position row, double lowered) {
    double up = row.isTop() ? 0 : isBottom(row) ? WHOLE_WAY : WHOLE_WAY / 2;
    double down = WHOLE_WAY - up;
    return Math.round(Math.max(-up, Math.min(down, lowered)) * 1000) / 1000.0;
  }

  private static boolean isBottom(Position row) {
    return row.ordinal() >= Position.BOTTOM_LEFT.ordinal();
  }

  /** Where a style sits in a few words. */
  static Phrase described(TextStyle style) {
    Phrase row = Lettering.described(style.position());
    return style.lowered() == 0
        ? row
        : Phrase.of(
            style.lowered() > 0 ? "{0}, {1} lower" : "{0}, {1} higher",
            row,
            Level.percent(Math.abs(style.lowered())));
  }
}
