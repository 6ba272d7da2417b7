package dev.nemomcp.studio.edit;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;

/**
 * A wish for a volume.
 *
 * @param gain the volume itself, linear; empty where only the change is said
 * @param factor what the volume is multiplied with
 */
record Level(OptionalDouble gain, double factor) {
  private static final double LOUDEST = 4;

  static Level from(Parameters wish) throws CannotEdit {
    if (wish.has("percent")) {
      return new Level(OptionalDouble.of(wish.number("percent", 100, 0, 400) / 100), 1);
    }
    if (!wish.has("change_db")) {
      throw new CannotEdit(
          Phrase.of("It is not said how loud it should be."),
          Phrase.of("Say \"at 20 %\", \"louder\" or \"quieter\"."));
    }
    return new Level(
        OptionalDouble.empty(), Math.pow(10, wish.number("change_db", 0, -60, 24) / 20));
  }

  double over(double volume) {
    double level = Math.min(LOUDEST, gain.orElse(volume * factor));
    return Math.round(level * 1000) / 1000.0;
  }

  /** What to know where more was wished for than can be; empty otherwise. */
  Phrase capOver(DoubleStream volumes) {
    return volumes.anyMatch(volume -> gain.orElse(volume * factor) > LOUDEST)
        ? Phrase.of(
            "{0} is the loudest it can be. Say \"normalize the loudness\" to lift what is quiet.",
            percent(LOUDEST))
        : Phrase.NONE;
  }

  static String percent(double volume) {
    return Math.round(volume * 100) + " %";
  }
}
