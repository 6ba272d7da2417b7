package dev.nemomcp.studio.edit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parameters of a wish, read tolerantly: numbers may come as text with a unit ({@code "1.25x"},
 * {@code "35%"}), lists as single values. What makes no sense at all is refused.
 */
final class Parameters {
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?");
  private final Map<String, Object> values;

  Parameters(Map<String, Object> values) {
    this.values = values;
  }

  /** The same with other values for some. */
  Parameters with(Map<String, Object> others) {
    Map<String, Object> all = new HashMap<>(values);
    all.putAll(others);
    return new Parameters(all);
  }

  /** As they were said. */
  Map<String, Object> values() {
    return values;
  }

  /** A list of pairs, each as parameters of its own; what is no number in them is left out. */
  List<Parameters> pairs(String name, String first, String second) {
    List<Parameters> pairs = new ArrayList<>();
    for (Object item : list(name)) {
      Map<String, Object> pair = new HashMap<>();
      if (item instanceof List<?> two && two.size() == 2) {
        if (two.get(0) instanceof Number number) {
          pair.put(first, number);
        }
        if (two.get(1) instanceof Number number) {
          pair.put(second, number);
        }
      }
      pairs.add(new Parameters(pair));
    }
    return pairs;
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  OptionalDouble number(String name) throws CannotEdit {
    Object value = values.get(name);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(number(name, value));
  }

  double number(String name, double otherwise) throws CannotEdit {
    return number(name).orElse(otherwise);
  }

  /** A number that lies between two bounds. */
  double number(String name, double otherwise, double least, double most) throws CannotEdit {
    double number = number(name, otherwise);
    if (number < least || number > most) {
      throw new CannotEdit(
          Phrase.of("{0} is out of range for {1}.", plain(number), readable(name)),
          Phrase.of("Say a number between {0} and {1}.", plain(least), plain(most)));
    }
    return number;
  }

  String text(String name) {
    return text(name, "");
  }

  String text(String name, String otherwise) {
    Object value = values.get(name);
    return value == null ? otherwise : value.toString().strip();
  }

  /** {@code #rrggbb}, or with an opacity {@code #rrggbbaa}. */
  Optional<String> color(String name) throws CannotEdit {
    String said = text(name).toLowerCase(Locale.ROOT);
    if (said.isEmpty()) {
      return Optional.empty();
    }
    if (!said.matches("#[0-9a-f]{6}([0-9a-f]{2})?")) {
      throw new CannotEdit(
          Phrase.of("\"{0}\" is not a colour.", said),
          Phrase.of("Say a colour such as yellow, or #ffcc00."));
    }
    return Optional.of(said);
  }

  boolean flag(String name) {
    return Boolean.parseBoolean(text(name));
  }

  List<Double> numbers(String name) throws CannotEdit {
    List<Double> numbers = new ArrayList<>();
    for (Object value : list(name)) {
      numbers.add(number(name, value));
    }
    return numbers;
  }

  List<String> texts(String name) {
    return list(name).stream().map(value -> value.toString().strip()).toList();
  }

  /** One of an enum's names, in any case; {@code -} and blanks count as {@code _}. */
  <E extends Enum<E>> E choice(String name, E otherwise) throws CannotEdit {
    String said = text(name).toUpperCase(Locale.ROOT).replaceAll("[- ]", "_");
    if (said.isEmpty()) {
      return otherwise;
    }
    E[] choices = otherwise.getDeclaringClass().getEnumConstants();
    for (E choice : choices) {
      if (choice.name().equals(said)) {
        return choice;
      }
    }
    throw new CannotEdit(
        Phrase.of("\"{0}\" is not something that {1} can be.", text(name), readable(name)),
        Phrase.of(
            "Say one of: {0}.",
            List.of(choices).stream().map(choice -> readable(choice.name())).toList()));
  }

  private List<?> list(String name) {
    Object value = values.get(name);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list ? list : List.of(value);
  }

  private static double number(String name, Object value) throws CannotEdit {
    double number = Double.NaN;
    if (value instanceof Number exact) {
      number = exact.doubleValue();
    } else {
      Matcher matcher = NUMBER.matcher(value.toString());
      if (matcher.find()) {
        number = Double.parseDouble(matcher.group());
      }
    }
    if (!Double.isFinite(number)) {
      throw new CannotEdit(
          Phrase.of("\"{0}\" is not a number for {1}.", value, readable(name)),
          Phrase.of("Say it in figures, such as 2 or 1.5."));
    }
    return number;
  }

  private static String readable(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
