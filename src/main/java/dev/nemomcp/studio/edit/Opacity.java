package dev.nemomcp.studio.edit;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How solid something over the picture is to be, as far as it is told.
 *
 * @param said 0 not to be seen … 1 solid; empty for as it is
 * @param step on what shines through: above 1 for more of it
 */
record Opacity(OptionalDouble said, double step) {
  /** "Fainter", "less see-through". */
  private static final Map<String, Double> STEPS = Map.of("lower", 1.5, "higher", 0.5);

  private static final double FIRST_STEP = 0.3;
  private static final double FAINTEST = 0.1;

  static Opacity from(Parameters wish) throws CannotEdit {
    Double step = STEPS.get(wish.text("opacity").toLowerCase(Locale.ROOT));
    if (step != null) {
      return new Opacity(OptionalDouble.empty(), step);
    }
    double number = wish.number("opacity", 1, 0, 100);
    double share = number > 1 ? number / 100 : number;
    return new Opacity(wish.has("opacity") ? OptionalDouble.of(share) : OptionalDouble.empty(), 1);
  }

  boolean isSilent() {
    return said.isEmpty() && step == 1;
  }

  /** How much shines through what lets so much through now. */
  double through(double now) {
    return isSilent() ? now : Math.round((1 - from(1 - now)) * 100) / 100.0;
  }

  /** Of something that is that solid now. */
  double from(double now) {
    if (isSilent() || said.isPresent()) {
      return said.orElse(now);
    }
    double through = step > 1 ? Math.max(FIRST_STEP, (1 - now) * step) : (1 - now) * step;
    return Math.round(Math.max(Math.min(now, FAINTEST), 1 - through) * 100) / 100.0;
  }
}
