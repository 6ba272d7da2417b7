package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "两个小时的婚礼，挑精华剪个五分钟的", "2 hour wedding, cut me a five minute highlight reel": how long the footage
 * is that something much shorter is to be made of.
 */
public final class LengthOfFootage {
  private static final Set<String> WANTED =
      Set.of("length", "target", "to_length", "at_most", "stated_length", "version");

  private static final Set<String> SHORTENS =
      Set.of(
          "highlights",
          "best_of",
          "bright_spot",
          "best_version",
          "shorten",
          "compact",
          "target",
          "to_length");

  private static final double SHORTEST_SECONDS = 180;
  private static final double SHORTEST_WANTED_SECONDS = 10;

  private LengthOfFootage() {}

  /** The tokens without it. */
  public static List<Token> leftOut(List<Token> tokens, Lexicon lexicon) {
    List<List<Token>> parts = Sentence.parts(tokens, t -> t.is(Token.PUNCTUATION));
    List<Token> first = parts.get(0);
    if (!isFootage(first, lexicon) || !isShortened(parts.subList(1, parts.size()), first.get(0))) {
      return tokens;
    }
    List<Token> left = new ArrayList<>(tokens);
    left.set(0, tokens.get(0).as("filler"));
    return left;
  }

  /** A length and what is so long, of which nothing is asked for. */
  private static boolean isFootage(List<Token> part, Lexicon lexicon) {
    return part.size() > 1
        && part.get(0).is("length")
        && seconds(part.get(0)) >= SHORTEST_SECONDS
        && part.stream()
            .skip(1)
            .allMatch(
                t ->
                    switch (lexicon.role(t)) {
                      case UNKNOWN, FILLER, OBJECT -> true;
                      default -> false;
                    });
  }

  private static boolean isShortened(List<List<Token>> others, Token footage) {
    return others.stream()
        .anyMatch(
            part ->
                part.stream().anyMatch(t -> t.isOneOf(SHORTENS))
                    && part.stream()
                        .filter(t -> t.isOneOf(WANTED))
                        .anyMatch(
                            t ->
                                seconds(t) >= SHORTEST_WANTED_SECONDS
                                    && seconds(t) <= seconds(footage) / 2));
  }

  private static double seconds(Token token) {
    return token.values().get("seconds") instanceof Number said ? said.doubleValue() : 0;
  }
}
