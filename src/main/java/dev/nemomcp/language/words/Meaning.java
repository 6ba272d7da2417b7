package dev.nemomcp.language.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a phrase of the lexicon stands for: a type and values, which may be computed from what the
 * phrase captured.
 *
 * <pre>
 *   mood mood=calm
 *   length seconds=$1*60+$2
 *   clip clips=1..$1
 *   clip clips=$1,$2
 *   moved start_seconds=$1.start_seconds
 *   range start_seconds=$1!              behind it, where it lasts
 *   percent percent=$1%                  "0.2" as well as "20"
 * </pre>
 *
 * @param type of the token to make
 * @param values expressions by parameter name
 */
public record Meaning(String type, Map<String, String> values) {

  public static Meaning parse(String written) {
    String[] parts = written.strip().split("\\s+");
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      if (equals < 0) {
        throw new IllegalArgumentException("No value in " + parts[i] + " of: " + written);
      }
      values.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
    }
    return new Meaning(parts[0], values);
  }

  Token token(List<Token> captured, String form, int start, int end) {
    if (values.isEmpty()) {
      return new Token(type, Map.of(), form, Stemmer.stem(form), start, end);
    }
    Map<String, Object> evaluated = new LinkedHashMap<>();
    values.forEach(
        (name, expression) -> {
          Object value = evaluate(expression, captured);
          if (value != null) {
            evaluated.put(name, value);
          }
        });
    return Token.of(type, evaluated, form, start, end);
  }

  /** Null where something captured does not say it: a range without an end. */
  private static Object evaluate(String expression, List<Token> captured) {
    // Other words for a phrase: their commas make no list.
    if (expression.contains(" ")) {
      return expression;
    }
    if (expression.matches("\\$\\d\\.\\w+")) {
      Token token = captured.get(expression.charAt(1) - '1');
      return token.values().get(expression.substring(3));
    }
    if (expression.matches("\\$\\d!")) {
      return endOf(captured.get(expression.charAt(1) - '1').value());
    }
    if (expression.matches("\\$\\d%")) {
      double share = number(expression.substring(0, 2), captured);
      return share <= 1 ? share * 100 : share;
    }
    if (expression.contains("..")) {
      return span(expression, captured);
    }
    if (expression.contains(",")) {
      List<Object> list = new ArrayList<>();
      for (String item : expression.split(",")) {
        list.addAll(listed(evaluate(item, captured)));
      }
      return list;
    }
    if (expression.matches("\\$\\d")) {
      return captured.get(expression.charAt(1) - '1').value();
    }
    return isSum(expression) ? (Object) sum(expression, captured) : constant(expression);
  }

  private static Object endOf(Object moment) {
    return moment instanceof Spoken spoken ? spoken.end() : moment;
  }

  private static Object constant(String expression) {
    return switch (expression) {
      case "true" -> true;
      case "false" -> false;
      default -> expression;
    };
  }

  private static List<?> listed(Object value) {
    return value instanceof List<?> list ? list : List.of(value);
  }

  private static List<Object> span(String expression, List<Token> captured) {
    String[] ends = expression.split("\\.\\.");
    int from = (int) sum(ends[0], captured);
    int to = (int) sum(ends[1], captured);
    int step = to < from ? -1 : 1;
    List<Object> numbers = new ArrayList<>();
    for (int i = from; i != to + step; i += step) {
      numbers.add((double) i);
    }
    return numbers;
  }

  private static boolean isSum(String expression) {
    return expression.matches("[-+*/.\\d$]*[\\d]");
  }

  /** Sums and products of numbers and captures; a minus belongs to the number after it. */
  private static double sum(String expression, List<Token> captured) {
    double total = 0;
    for (String term : expression.split("\\+|(?<=[\\d])(?=-)")) {
      double product = 1;
      for (String factor : term.split("\\*")) {
        String[] fraction = factor.split("/");
        product *= number(fraction[0], captured);
        product /= fraction.length > 1 ? number(fraction[1], captured) : 1;
      }
      total += product;
    }
    return total;
  }

  private static double number(String written, List<Token> captured) {
    if (written.startsWith("-")) {
      return -number(written.substring(1), captured);
    }
    return written.startsWith("$")
        ? ((Number) captured.get(written.charAt(1) - '1').value()).doubleValue()
        : Double.parseDouble(written);
  }
}
