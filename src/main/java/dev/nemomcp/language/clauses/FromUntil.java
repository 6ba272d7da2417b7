package dev.nemomcp.language.clauses;

import dev.nemomcp.language.message.Clause;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * "From when she walks on at 14:20 until the curtain at 21:05": a stretch whose ends are told by
 * what is seen there, and by the clock.
 */
final class FromUntil {

  private FromUntil() {}

  /** The same clause, both moments and what is between them put together as one stretch. */
  static Clause joined(Clause clause) {
    List<Token> tokens = clause.tokens();
    List<Integer> moments = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (isMoment(tokens.get(i))) {
        moments.add(i);
      }
    }
    if (moments.size() != 2 || !Cue.FROM.isIn(clause.said())) {
      return clause;
    }
    int from = moments.get(0);
    int to = moments.get(1);
    boolean isUntil = tokens.subList(from + 1, to).stream().anyMatch(t -> Cue.TO.is(t));
    double start = seconds(tokens.get(from));
    double end = seconds(tokens.get(to));
    if (!isUntil || end <= start) {
      return clause;
    }
    List<Token> joined = new ArrayList<>(tokens.subList(0, from));
    joined.add(
        tokens.get(from).as("range").with(Map.of("start_seconds", start, "end_seconds", end)));
    joined.addAll(tokens.subList(to + 1, tokens.size()));
    return clause.of(joined);
  }

  /** "从03:20开始留，到41:05结束", "从5秒开始静音，到8秒恢复": it ends where the next clause says so. */
  static List<Clause> keptUntil(List<Clause> clauses) {
    List<Clause> told = new ArrayList<>(clauses);
    for (int i = 0; i + 1 < told.size(); i++) {
      List<Token> next = told.get(i + 1).tokens();
      Token until = next.isEmpty() ? null : until(told.get(i + 1));
      boolean isDone = told.get(i).tokens().size() > 1;
      if (until != null && until.is("until")) {
        Clause kept =
            told.get(i)
                .with(
                    t ->
                        isKeptFrom(t)
                            ? endingAt(t, until)
                            : isDone && next.size() == 1 && Whereabouts.saysStart(t)
                                ? endingAt(FromThereOn.stretch(t), until)
                                : t);
        if (!kept.equals(told.get(i))) {
          told.set(i, kept);
          told.remove(i + 1);
        }
      }
    }
    return told;
  }

  /** "…，到第5秒": its end, like "到第5秒恢复". */
  private static Token until(Clause clause) {
    Token first = clause.tokens().get(0);
    return isMoment(first) && clause.said().startsWith("到")
        ? first.as("until").with(Map.of("end_seconds", first.value()))
        : first;
  }

  private static boolean isKeptFrom(Token token) {
    return token.is("keep_span") && !token.values().containsKey("end_seconds");
  }

  private static Token endingAt(Token kept, Token until) {
    Map<String, Object> values = new LinkedHashMap<>(kept.values());
    values.putAll(until.values());
    return kept.with(values);
  }

  private static boolean isMoment(Token token) {
    return token.is("moment") && token.values().get("at_seconds") instanceof Number;
  }

  private static double seconds(Token moment) {
    return ((Number) moment.values().get("at_seconds")).doubleValue();
  }
}
