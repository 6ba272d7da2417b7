package dev.nemomcp.studio.edit;

import dev.nemomcp.studio.edit.Units.Unit;
import dev.nemomcp.studio.footage.Footage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An order that keeps people watching: the most vivid scene opens, vivid and calm ones take turns,
 * and the calmest closes. Vivid means colourful, rich in contrast, and short.
 *
 * @param order of the units
 * @param reasons why, to the user
 */
record BestOrder(List<Unit> order, Phrase reasons) {

  /** Colours closer than this do not tell scenes apart. */
  private static final double ALIKE = 0.02;

  static BestOrder of(List<Unit> units, Footage footage) throws CannotEdit {
    double average = units.stream().mapToLong(Unit::durationMillis).average().orElse(1);
    Map<Unit, Double> liveliness = new HashMap<>();
    DoubleSummaryStatistics colours = new DoubleSummaryStatistics();
    for (Unit unit : units) {
      double colour = Vividness.of(unit, footage);
      double brisk = average / (average + unit.durationMillis());
      colours.accept(colour);
      liveliness.put(unit, colour + 0.5 * brisk);
    }
    List<Unit> ranked = new ArrayList<>(units);
    ranked.sort(Comparator.comparingDouble((Unit unit) -> -liveliness.get(unit)));
    Deque<Unit> left = new ArrayDeque<>(ranked);
    List<Unit> order = new ArrayList<>(List.of(left.pollFirst()));
    Unit close = left.pollLast();
    for (boolean calm = true; !left.isEmpty(); calm = !calm) {
      order.add(calm ? left.pollLast() : left.pollFirst());
    }
    order.add(close);
    boolean coloursDiffer = colours.getMax() - colours.getMin() > ALIKE;
    return new BestOrder(
        List.copyOf(order),
        coloursDiffer
            ? Phrase.of(
                "{0} opens because it is the most vivid, vivid and calm scenes take turns, and"
                    + " {1}, the calmest, closes.",
                order.get(0).name(), close.name())
            : Phrase.of(
                "{0} opens because it is the briskest, short and long scenes take turns, and {1}"
                    + " closes.",
                order.get(0).name(), close.name()));
  }
}
