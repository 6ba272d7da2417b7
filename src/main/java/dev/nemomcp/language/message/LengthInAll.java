package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * "照片做个幻灯片，一共30秒左右", "a slideshow of these, about 40 seconds": behind a film that is to be made,
 * how long all of it should be, and not each photo; elsewhere "一共三分钟" tells how long the footage
 * is.
 */
public final class LengthInAll {
  private static final String IN_ALL = "in_all";
  private static final Set<String> MADE =
      Set.of("slideshow", "photos", "highlights", "best_of", "best_version");
  private static final Set<String> LENGTHS = Set.of("length", IN_ALL);
  private static final double LONGEST_PHOTO_SECONDS = 12;

  private LengthInAll() {}

  /** The tokens with such lengths as what is wanted, or as what is only told. */
  public static List<Token> told(List<Token> tokens, Lexicon lexicon) {
    if (tokens.stream().noneMatch(t -> t.isOneOf(LENGTHS))) {
      return tokens;
    }
    List<Token> told = new ArrayList<>();
    boolean isMade = false;
    for (List<Token> part : Sentence.parts(tokens, t -> t.is(Token.PUNCTUATION))) {
      boolean isWanted = isMade;
      boolean isAlone = part.stream().allMatch(t -> isLong(t) || saysNothing(t, lexicon));
      part.stream().map(t -> read(t, isWanted, isWanted && isAlone)).forEach(told::add);
      isMade |= part.stream().anyMatch(t -> t.isOneOf(MADE));
    }
    return told;
  }

  private static Token read(Token token, boolean isWanted, boolean isAlone) {
    if (token.is(IN_ALL)) {
      return token.as(isWanted ? "target" : "described");
    }
    return isAlone && isLong(token) ? token.as("target") : token;
  }

  private static boolean isLong(Token token) {
    return token.is("length")
        && token.values().get("seconds") instanceof Number said
        && said.doubleValue() > LONGEST_PHOTO_SECONDS;
  }

  private static boolean saysNothing(Token token, Lexicon lexicon) {
    Role role = lexicon.role(token);
    return role == Role.FILLER || token.is("polite");
  }
}
