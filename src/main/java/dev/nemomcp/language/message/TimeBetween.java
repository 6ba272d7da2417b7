package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "Make the kneading, 0:20–1:10, go 4x faster": a time set between commas tells where that is of
 * which the rest speaks, and parts no wish from another.
 */
public final class TimeBetween {
  private static final Set<String> LEADING = Set.of("make", "wants");

  private final Lexicon lexicon;

  private TimeBetween(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens, without the commas around such a time. */
  public static List<Token> joined(List<Token> tokens, Lexicon lexicon) {
    TimeBetween reading = new TimeBetween(lexicon);
    return Sentence.rewritten(tokens, reading::inSentence);
  }

  private List<Token> inSentence(List<Token> sentence) {
    List<List<Token>> parts = Sentence.parts(sentence, t -> t.form().equals(","));
    List<Token> joined = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean isComma = i % 2 == 1;
      boolean opens = isComma && isBetween(parts, i + 1);
      boolean closes = isComma && isBetween(parts, i - 1);
      if (!opens && !closes) {
        joined.addAll(parts.get(i));
      }
    }
    return joined;
  }

  private boolean isBetween(List<List<Token>> parts, int at) {
    return at > 0
        && at + 2 < parts.size()
        && isTime(parts.get(at))
        && isLeadingOnly(parts.get(at - 2))
        && !parts.get(at + 2).isEmpty();
  }

  private boolean isTime(List<Token> part) {
    List<Token> told = part.stream().filter(t -> lexicon.role(t) != Role.FILLER).toList();
    return told.size() == 1
        && told.get(0).is("range")
        && !told.get(0).isHan()
        && told.get(0).values().values().stream().allMatch(Number.class::isInstance);
  }

  /** It opens an order, and does not say yet what is to become of what it names. */
  private boolean isLeadingOnly(List<Token> part) {
    return !part.isEmpty()
        && part.get(0).isOneOf(LEADING)
        && part.stream()
            .skip(1)
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case UNKNOWN, FILLER, TALK -> true;
                      default -> t.is("thing") || t.is("person") || t.is("moment_of");
                    });
  }
}
