package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * A line of {@code wishes.rules}: what a clause amounts to when certain things are in it.
 *
 * @param outcomes what it amounts to
 * @param required each must be there, as one of its alternatives
 * @param optional counts if it is there
 * @param forbidden none may be there
 */
public record Rule(
    List<Outcome> outcomes,
    List<Set<String>> required,
    List<Set<String>> optional,
    Set<String> forbidden) {

  private static final Set<Kind> ADDITIONS =
      EnumSet.of(
          Kind.CAPTIONS,
          Kind.TITLE,
          Kind.TEXT,
          Kind.LOGO,
          Kind.MUSIC,
          Kind.TRANSITION,
          Kind.COVER,
          Kind.COLOR);
  private static final Map<String, Set<String>> WIDER =
      Map.of(
          "louder",
          Set.of("more_of", "up_by", "unheard", "raised_to"),
          "quieter",
          Set.of("less_of", "down_by", "quiet", "lowered_to"));

  /** What a clause amounts to. */
  public sealed interface Outcome {}

  /**
   * A wish.
   *
   * @param kind of the wish
   * @param parameters as written; {@code 0.2*} and {@code 1.25^} grow with the degree
   */
  public record Make(Kind kind, Map<String, String> parameters) implements Outcome {

    /** The parameters that are what they are. */
    public Map<String, Object> fixed() {
      Map<String, Object> fixed = new LinkedHashMap<>();
      parameters.forEach(
          (name, written) -> {
            if (!isScaled(written)) {
              fixed.put(name, constant(written));
            }
          });
      return fixed;
    }

    /** The parameters that grow with "much" and shrink with "a bit". */
    public Map<String, Object> scaled(double degree) {
      Map<String, Object> scaled = new LinkedHashMap<>();
      parameters.forEach(
          (name, written) -> {
            if (isScaled(written)) {
              scaled.put(name, scale(written, degree));
            }
          });
      return scaled;
    }

    private static boolean isScaled(String written) {
      return written.endsWith("*") || written.endsWith("^");
    }

    private static double scale(String written, double degree) {
      double number = Double.parseDouble(written.substring(0, written.length() - 1));
      if (written.endsWith("*")) {
        return number * degree;
      }
      return number < 1 ? Math.pow(number, degree) : 1 + (number - 1) * degree;
    }

    public static Object constant(String written) {
      if (written.matches("-?\\d+(\\.\\d+)?")) {
        return Double.parseDouble(written);
      }
      return written.equals("true") ? (Object) true : written;
    }
  }

  /** These kinds are to be left alone. */
  public record Keep(List<Kind> kinds) implements Outcome {}

  /** Not possible here. */
  public record Cannot(String what) implements Outcome {}

  /** Nothing to do. */
  record Nothing() implements Outcome {}

  static Rule parse(String line) {
    String[] sides = line.split("<-", 2);
    List<Set<String>> required = new ArrayList<>();
    List<Set<String>> optional = new ArrayList<>();
    Set<String> forbidden = new HashSet<>();
    for (String condition : sides[1].strip().split("\\s+")) {
      if (condition.startsWith("!")) {
        forbidden.add(condition.substring(1));
      } else if (condition.endsWith("?")) {
        optional.add(alternatives(condition.substring(0, condition.length() - 1)));
      } else {
        required.add(alternatives(condition));
      }
    }
    List<Outcome> outcomes =
        Arrays.stream(sides[0].split(";")).map(String::strip).map(Rule::outcome).toList();
    return new Rule(
        outcomes,
        required.size() > 1 ? required.stream().map(Rule::widened).toList() : required,
        optional,
        forbidden);
  }

  /** "Increase" is as good as "louder" once it is said what to increase. */
  private static Set<String> widened(Set<String> alternatives) {
    Set<String> wide = new HashSet<>(alternatives);
    WIDER.forEach((type, wider) -> wide.addAll(wide.contains(type) ? wider : Set.of()));
    return wide;
  }

  public static Set<String> alternatives(String condition) {
    return Set.of(condition.replace("?", "").split("\\|"));
  }

  private static Outcome outcome(String written) {
    if (written.equals("nothing")) {
      return new Nothing();
    }
    if (written.startsWith("cannot:")) {
      return new Cannot(written.substring("cannot:".length()));
    }
    if (written.startsWith("keep:")) {
      String kinds = written.substring("keep:".length());
      return new Keep(Arrays.stream(kinds.split(",")).map(Rule::kind).toList());
    }
    String[] parts = written.split("\\s+");
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] sides = parts[i].split("=", 2);
      parameters.put(sides[0], sides[1]);
    }
    return new Make(kind(parts[0]), parameters);
  }

  public static Kind kind(String wireName) {
    return Kind.valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  /** It says that something cannot be done. */
  public boolean isRefusal() {
    return outcomes.stream().anyMatch(Cannot.class::isInstance);
  }

  /** It says what to leave alone, and nothing else. */
  public boolean onlyKeeps() {
    return outcomes.stream().allMatch(Keep.class::isInstance);
  }

  /** It puts something onto the video that was not there. */
  public boolean adds() {
    return ADDITIONS.stream().anyMatch(this::makes);
  }

  public boolean makes(Kind kind) {
    return outcomes.stream().anyMatch(o -> o instanceof Make make && make.kind() == kind);
  }

  /** The kinds of all its wishes. */
  public List<Kind> kinds() {
    return outcomes.stream()
        .filter(Make.class::isInstance)
        .map(outcome -> ((Make) outcome).kind())
        .toList();
  }

  /** Whether one thing alone is enough for it. */
  boolean standsAlone() {
    return required.size() == 1;
  }

  public boolean mentions(String type) {
    return required.stream().anyMatch(s -> s.contains(type))
        || optional.stream().anyMatch(s -> s.contains(type));
  }

  /** The tokens that meet its conditions; empty where they are not met. */
  List<Token> match(TokenIndex tokens) {
    if (tokens.hasAny(forbidden) || !required.stream().allMatch(tokens::hasAny)) {
      return List.of();
    }
    List<Token> used = new ArrayList<>();
    for (Set<String> alternatives : required) {
      Token found = tokens.first(alternatives, used);
      if (found == null) {
        return List.of();
      }
      used.add(found);
    }
    for (Set<String> alternatives : optional) {
      Token found = tokens.first(alternatives, used);
      if (found != null) {
        used.add(found);
      }
    }
    return used;
  }

  static int weigh(List<Token> used, ToIntFunction<Token> weight) {
    return used.stream().mapToInt(weight).sum();
  }
}
