package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which values each kind of wish takes, and under which parameter: {@code slots.rules}. */
public final class Slots {
  /** Parameters that are lists of everything that was said. */
  private static final Set<String> COLLECTED = Set.of("lines", "words", "files", "quotes");

  private final Map<Kind, Map<String, String>> byKind = new EnumMap<>(Kind.class);

  public Slots(String resource) {
    for (String line : Lexicon.lines(resource)) {
      String[] sides = line.split("<-", 2);
      Map<String, String> slots = new LinkedHashMap<>();
      for (String slot : sides[1].strip().split("\\s+")) {
        String[] parts = slot.split("=", 2);
        slots.put(parts[0], parts.length > 1 ? parts[1] : "");
      }
      if (byKind.put(Rule.kind(sides[0].strip()), slots) != null) {
        throw new IllegalArgumentException(resource + ": told twice: " + line);
      }
    }
  }

  Set<String> of(Kind kind) {
    return byKind.getOrDefault(kind, Map.of()).keySet();
  }

  /** Puts a value among a wish's parameters; false where it does not take it or has one already. */
  public boolean fill(Kind kind, Map<String, Object> parameters, Token value) {
    String name = byKind.getOrDefault(kind, Map.of()).get(value.type());
    if (name == null) {
      return false;
    }
    Map<String, Object> given =
        name.isEmpty()
            ? value.values()
            : Map.of(name, value.values().getOrDefault(name, value.value()));
    if (given.isEmpty()) {
      return false;
    }
    String first = given.keySet().iterator().next();
    if (COLLECTED.contains(first)) {
      collect(parameters, first, value.value());
      given.keySet().stream().skip(1).forEach(n -> parameters.putIfAbsent(n, given.get(n)));
      return true;
    }
    if (parameters.containsKey(first)) {
      return false;
    }
    given.forEach(parameters::putIfAbsent);
    return true;
  }

  /** The parameters that a value would be put under. */
  public Set<String> names(Kind kind, Token value) {
    String name = byKind.getOrDefault(kind, Map.of()).getOrDefault(value.type(), "");
    return name.isEmpty() ? value.values().keySet() : Set.of(name);
  }

  /** Puts a value in the place of what was said before. */
  public void replace(Kind kind, Map<String, Object> parameters, Token value) {
    parameters.keySet().removeAll(names(kind, value));
    fill(kind, parameters, value);
  }

  private static void collect(Map<String, Object> parameters, String name, Object value) {
    List<Object> all = new ArrayList<>();
    if (parameters.get(name) instanceof List<?> before) {
      all.addAll(before);
    }
    for (Object one : value instanceof List<?> several ? several : List.of(value)) {
      if (!name.equals("words") || !all.contains(one)) {
        all.add(one);
      }
    }
    parameters.put(name, all);
  }

  /** The values among tokens that a kind takes, in the order in which it wants them. */
  public List<Token> fitting(Kind kind, List<Token> tokens) {
    List<Token> fitting = new ArrayList<>();
    for (String type : of(kind)) {
      tokens.stream().filter(t -> t.is(type)).forEach(fitting::add);
    }
    return fitting;
  }
}
