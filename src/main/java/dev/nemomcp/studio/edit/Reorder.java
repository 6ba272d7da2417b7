package dev.nemomcp.studio.edit;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.edit.Units.Unit;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** Puts clips, or the scenes of a single clip, in another order. */
record Reorder(Order order) implements Edit {

  /** How the new order comes about. */
  sealed interface Order {}

  /** One unit goes to another's place, or just before or behind it. */
  record Move(double unit, Place place, double other) implements Order {}

  /** What a moved unit's new place is relative to the other unit. */
  enum Place {
    AT,
    BEFORE,
    AFTER
  }

  /** Two units change places. */
  record Swap(double one, double other) implements Order {}

  /** The two that there are change places. */
  record SwapBoth() implements Order {}

  /** These first, in that order; what is not named follows as it was. */
  record Given(List<Double> units) implements Order {}

  /** The last first. */
  record Reverse() implements Order {}

  /** An order of our own choice. */
  record Best() implements Order {}

  static Reorder from(Parameters wish) throws CannotEdit {
    if (wish.text("swap").equals("both")) {
      return new Reorder(new SwapBoth());
    }
    List<Double> swap = wish.numbers("swap");
    if (!swap.isEmpty() && swap.size() != 2) {
      throw new CannotEdit(
          Phrase.of("Swapping takes two clips."), Phrase.of("Say \"swap clips 1 and 2\"."));
    }
    if (!swap.isEmpty()) {
      return new Reorder(new Swap(swap.get(0), swap.get(1)));
    }
    if (wish.has("move")) {
      return new Reorder(move(wish));
    }
    if (wish.has("order")) {
      return new Reorder(new Given(wish.numbers("order")));
    }
    return new Reorder(wish.flag("reverse") ? new Reverse() : new Best());
  }

  private static Move move(Parameters wish) throws CannotEdit {
    double unit = wish.numbers("move").get(0);
    if (wish.has("between")) {
      return new Move(unit, Place.AFTER, wish.numbers("between").get(0));
    }
    OptionalDouble before = wish.number("before");
    OptionalDouble after = wish.number("after");
    if (before.isPresent()) {
      return new Move(unit, Place.BEFORE, before.getAsDouble());
    }
    return after.isPresent()
        ? new Move(unit, Place.AFTER, after.getAsDouble())
        : new Move(unit, Place.AT, wish.number("to", 1));
  }

  @Override
  public Edited apply(Draft draft, Footage footage) throws CannotEdit {
    Units units = Units.of(draft, footage);
    Draft sides = SideBySide.swapped(draft);
    if ((units.count() < 2 || order instanceof SwapBoth) && !sides.equals(draft)) {
      return Edited.of(sides, ChangeInsets.described(draft), ChangeInsets.described(sides));
    }
    if (units.count() < 2) {
      throw new CannotEdit(
          Phrase.of("The video is one scene, so there is nothing to put in another order."),
          Phrase.of("Split it first, for example \"split it into 4 parts\"."));
    }
    Phrase note = Phrase.NONE;
    List<Unit> now = new ArrayList<>(units.units());
    if (order instanceof Move move) {
      move(now, units, move);
    } else if (order instanceof Swap swap) {
      Collections.swap(now, units.position(swap.one), units.position(swap.other));
    } else if (order instanceof SwapBoth) {
      swapBoth(now, units);
    } else if (order instanceof Given given) {
      give(now, units, given.units);
    } else if (order instanceof Reverse) {
      Collections.reverse(now.subList(units.first(), units.end()));
    } else {
      List<Unit> film = now.subList(units.first(), units.end());
      BestOrder best = BestOrder.of(List.copyOf(film), footage);
      Collections.copy(film, best.order());
      note = best.reasons();
      if (now.equals(units.units()) && units.count() == 2) {
        swapBoth(now, units);
        note = Phrase.NONE;
      }
    }
    if (now.equals(units.units())) {
      return Edited.unchanged(
          draft,
          Phrase.of("{0}", units.names()),
          Phrase.of("The scenes are in that order already."));
    }
    return new Edited(
        Arranging.arrange(units.draft(), joinedAsBefore(units.units(), now)),
        Phrase.of("{0}", units.names()),
        Phrase.of("{0}", now.stream().map(Unit::name).toList()),
        note);
  }

  private static void swapBoth(List<Unit> now, Units units) throws CannotEdit {
    if (units.count() > 2) {
      throw new CannotEdit(
          Phrase.of("There are {0} clips; it is not said which of them.", units.count()),
          Phrase.of("Say \"swap clips 1 and 2\". They are: {0}.", units.numbered()));
    }
    Collections.swap(now, units.position(1), units.position(2));
  }

  /** What led from one place of the order to the next still does. */
  private static List<Clip> joinedAsBefore(List<Unit> before, List<Unit> now) {
    List<Clip> clips = new ArrayList<>();
    for (int i = 0; i < now.size(); i++) {
      List<Clip> unit = new ArrayList<>(now.get(i).clips());
      unit.set(0, unit.get(0).withTransition(before.get(i).clips().get(0).transition()));
      clips.addAll(unit);
    }
    return clips;
  }

  private static void move(List<Unit> now, Units units, Move move) throws CannotEdit {
    Unit moved = units.unit(move.unit);
    int other = units.position(move.other);
    Unit neighbour = units.units().get(other);
    if (moved == neighbour) {
      return;
    }
    now.remove(moved);
    now.add(
        switch (move.place) {
          case AT -> other;
          case BEFORE -> now.indexOf(neighbour);
          case AFTER -> now.indexOf(neighbour) + 1;
        },
        moved);
  }

  private static void give(List<Unit> now, Units units, List<Double> numbers) throws CannotEdit {
    List<Unit> named = new ArrayList<>();
    for (double number : numbers) {
      Unit unit = units.unit(number);
      if (!named.contains(unit)) {
        named.add(unit);
      }
    }
    now.removeAll(named);
    now.addAll(units.first(), named);
  }
}
