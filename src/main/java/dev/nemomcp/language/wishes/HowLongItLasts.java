package dev.nemomcp.language.wishes;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Set;

/** "The fade out is abrupt, stretch it to three seconds": the fade, as no film is that short. */
public final class HowLongItLasts {
  private static final Set<String> HOW_LONG = Set.of("target", "to_length", "at_most", "length");

  private static final Set<String> CHANGING =
      Set.of("it", "make", "change", "put", "longer", "shorter", "shorten", "slower", "faster");

  private static final double LONGEST_SECONDS = 5;
  private static final double SHORTEST_FILM_SECONDS = 4;

  private HowLongItLasts() {}

  /** Whether it is all that is said of a thing that was named before. */
  public static boolean isTold(List<Token> own, Lexicon lexicon) {
    return Token.anyIs(own, "it")
        && own.stream().filter(HowLongItLasts::isShort).count() == 1
        && own.stream()
            .allMatch(
                t ->
                    isShort(t)
                        || t.isOneOf(CHANGING)
                        || lexicon.role(t) == Role.TALK
                        || lexicon.role(t) == Role.HELPER);
  }

  public static Token in(List<Token> own) {
    return own.stream().filter(HowLongItLasts::isShort).findFirst().orElseThrow().as("length");
  }

  /**
   * "…, make the gap 2 seconds": so short no film is meant that was spoken of before.
   *
   * @param wishes those that would make the film so short are taken out
   * @return those that were taken out
   */
  static List<Pending> takeOut(List<Pending> wishes) {
    List<Pending> tooShort =
        wishes.stream().skip(1).filter(HowLongItLasts::makesFilmTooShort).toList();
    wishes.removeAll(tooShort);
    return tooShort;
  }

  private static boolean makesFilmTooShort(Pending wish) {
    return wish.kind() == Kind.SET_LENGTH
        && wish.parameters().get("seconds") instanceof Number seconds
        && seconds.doubleValue() < SHORTEST_FILM_SECONDS;
  }

  private static boolean isShort(Token token) {
    return token.isOneOf(HOW_LONG)
        && token.values().get("seconds") instanceof Number seconds
        && seconds.doubleValue() <= LONGEST_SECONDS;
  }
}
