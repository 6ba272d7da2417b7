package dev.nemomcp.mcp;

import dev.nemomcp.project.EditReport.Planned;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A step of a plan as people read it: {@code cover: at 4 s, clip 1}. */
final class PlanLine {
  /** How parameters end that have a unit, and the unit. */
  private static final Map<String, String> UNITS =
      Map.of("seconds", "s", "db", "dB", "percent", "%", "degrees", "°", "lufs", "LUFS");

  private PlanLine() {}

  static String of(Planned step) {
    String kind = step.kind().replace('_', ' ');
    String parameters =
        step.parameters().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(parameter -> told(parameter.getKey(), parameter.getValue()))
            .collect(Collectors.joining(", "));
    return parameters.isEmpty() ? kind : kind + ": " + parameters;
  }

  private static String told(String name, Object value) {
    List<String> words = List.of(name.split("_"));
    String unit = UNITS.getOrDefault(words.get(words.size() - 1), "");
    List<String> named = unit.isEmpty() ? words : words.subList(0, words.size() - 1);
    String label = String.join(" ", named);
    if (value instanceof Boolean is) {
      return is ? label : "not " + label;
    }
    return (label + " " + value(value) + (unit.isEmpty() ? "" : " " + unit)).strip();
  }

  private static String value(Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(PlanLine::value).collect(Collectors.joining(", ", "(", ")"));
    }
    return value instanceof Double number
        ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }
}
