package dev.nemomcp.language.clauses;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.wishes.Pending;
import dev.nemomcp.language.wishes.Rule;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells, by the lines of {@code again.rules}, what only says again what was asked for before. */
public final class SaidAgain {
  private final List<Line> lines;

  public SaidAgain(String resource) {
    lines = Lexicon.lines(resource).stream().map(Line::parse).toList();
  }

  /** Whether the tokens add nothing to the last wish, or to another of the same message. */
  boolean is(List<Token> own, LastWish last, List<Pending> wishes) {
    return lines.stream()
        .filter(line -> line.allows(own))
        .anyMatch(
            line ->
                line.isAnywhere ? wishes.stream().anyMatch(line::follows) : last.is(line::follows));
  }

  /**
   * One line.
   *
   * @param isAnywhere the wish may be any of the message
   * @param kinds of the wish; none for all
   * @param having what the wish must have; an empty text where any value will do
   * @param required each must be said, as one of its alternatives
   * @param allowed all that may be said
   */
  private record Line(
      boolean isAnywhere,
      Set<Kind> kinds,
      Map<String, Object> having,
      List<Set<String>> required,
      Set<String> allowed) {
    private static final String ANYWHERE = "any ";
    private static final String ALL_KINDS = "*";
    private static final String NOT = "-";
    private static final String CHINESE = "han";
    private static final String ENGLISH = "latin";

    private static Line parse(String written) {
      String[] sides = written.split("<-", 2);
      boolean isAnywhere = sides[0].startsWith(ANYWHERE);
      String[] wish = sides[0].substring(isAnywhere ? ANYWHERE.length() : 0).strip().split("\\s+");
      Set<Kind> kinds = EnumSet.noneOf(Kind.class);
      if (!wish[0].equals(ALL_KINDS)) {
        List.of(wish[0].split("\\|")).forEach(kind -> kinds.add(Rule.kind(kind)));
      }
      Map<String, Object> having = new HashMap<>();
      for (int i = 1; i < wish.length; i++) {
        String[] parameter = wish[i].split("=", 2);
        having.put(parameter[0], parameter.length > 1 ? Rule.Make.constant(parameter[1]) : "");
      }
      List<Set<String>> required = new ArrayList<>();
      Set<String> allowed = new HashSet<>();
      for (String condition : sides[1].strip().split("\\s+")) {
        Set<String> alternatives = Rule.alternatives(condition);
        allowed.addAll(alternatives);
        if (!condition.endsWith("?")) {
          required.add(alternatives);
        }
      }
      return new Line(isAnywhere, kinds, having, required, allowed);
    }

    private static Cue cue(String name) {
      return Cue.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private boolean follows(Pending wish) {
      return (kinds.isEmpty() || kinds.contains(wish.kind()))
          && having.entrySet().stream()
              .allMatch(
                  one ->
                      one.getValue().equals("")
                          ? wish.parameters().containsKey(one.getKey())
                          : one.getValue().equals(wish.parameters().get(one.getKey())));
    }

    private boolean allows(List<Token> own) {
      return own.stream().allMatch(token -> isOneOf(token, allowed))
          && required.stream().allMatch(set -> own.stream().anyMatch(t -> isOneOf(t, set)));
    }

    private static boolean isOneOf(Token token, Set<String> alternatives) {
      return alternatives.stream().anyMatch(written -> is(token, written));
    }

    private static boolean is(Token token, String written) {
      String[] parts = written.split("/", 2);
      if (parts.length == 1 || !token.is(parts[0])) {
        return token.is(written);
      }
      return switch (parts[1]) {
        case CHINESE -> token.isHan();
        case ENGLISH -> !token.isHan();
        default ->
            parts[1].startsWith(NOT)
                ? !cue(parts[1].substring(NOT.length())).isIn(token)
                : cue(parts[1]).isIn(token);
      };
    }
  }
}
