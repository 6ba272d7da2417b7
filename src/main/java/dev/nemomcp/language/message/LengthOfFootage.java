package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "两个小时的婚礼，挑精华剪个五分钟的", "2 hour wedding, cut me a five minute highlight reel": how long the footage
 * is that something much shorter is to be made of.
 */
public final class LengthOfFootage {
  private static final Set<String> WANTED =
      Set.of(
          "length", "target", "to_length", "at_most", "stated_length", "version", "best_version");

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
    List<Token> others = leftOutBefore(tokens, lexicon);
    return IntStream.range(1, others.size())
        .filter(i -> becomesShort(others, i))
        .mapToObj(others::get)
        .findFirst()
        .map(told -> others.stream().map(t -> t.equals(told) ? t.as("filler") : t).toList())
        .orElse(others);
  }

  /** "Boil the two-hour podcast down to 90 seconds": the length of what there is. */
  private static boolean becomesShort(List<Token> tokens, int at) {
    Token told = tokens.get(at);
    return (told.is("version") || told.is("length"))
        && seconds(told) >= SHORTEST_SECONDS
        && Cue.OF_WHAT_THERE_IS.is(tokens.get(at - 1))
        && !Cue.MADE_OF_IT.closes(told)
        && tokens.stream()
            .skip(at + 1L)
            .takeWhile(t -> !t.isOneOf(Set.of("range", "moment")))
            .anyMatch(t -> t.isOneOf(WANTED) && isMuchShorter(t, told));
  }

  private static boolean isMuchShorter(Token wanted, Token footage) {
    return seconds(wanted) >= SHORTEST_WANTED_SECONDS && seconds(wanted) <= seconds(footage) / 2;
  }

  private static List<Token> leftOutBefore(List<Token> tokens, Lexicon lexicon) {
    List<List<Token>> parts = Sentence.parts(tokens, t -> t.is(Token.PUNCTUATION));
    int at = isHeading(parts, lexicon) ? 2 : 0;
    List<Token> part = parts.get(at);
    boolean isTold = isFootage(part, lexicon) || at > 0 && part.size() == 1 && isLong(part.get(0));
    if (!isTold || !isShortened(parts.subList(at + 1, parts.size()), part.get(0))) {
      return tokens;
    }
    return tokens.stream().map(t -> t.equals(part.get(0)) ? t.as("filler") : t).toList();
  }

  /** "婚礼素材，两个小时，剪成5分钟": what it is, before how long that is. */
  private static boolean isHeading(List<List<Token>> parts, Lexicon lexicon) {
    return parts.size() > 4
        && parts.get(1).get(0).form().equals(",")
        && parts.get(0).stream()
            .allMatch(t -> lexicon.role(t) == Role.UNKNOWN || lexicon.role(t) == Role.FILLER);
  }

  private static boolean isLong(Token token) {
    return token.is("length") && seconds(token) >= SHORTEST_SECONDS;
  }

  /** A length and what is so long, of which nothing is asked for. */
  private static boolean isFootage(List<Token> part, Lexicon lexicon) {
    return part.size() > 1
        && isLong(part.get(0))
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
                        .anyMatch(t -> isMuchShorter(t, footage)));
  }

  private static double seconds(Token token) {
    return token.values().get("seconds") instanceof Number said ? said.doubleValue() : 0;
  }
}
