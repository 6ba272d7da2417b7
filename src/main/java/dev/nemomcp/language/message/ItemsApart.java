package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Role;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The items of a list, one a line or numbered: each stands by itself. "1. Speed up clip 2 2. make
 * it black and white" is of the film, as no item goes on about the place of another; but below
 * "Clip 2:" all of them are of that clip.
 */
public final class ItemsApart {
  private static final int FEWEST = 3;

  private static final Set<String> OF_ALL = Set.of("overall", "video_whole", "each_clip", "rest");

  private static final Set<String> LAID_OVER = Set.of("logo", "music", "voice_over", "transition");

  private final Lexicon lexicon;

  public ItemsApart(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The same tokens; an item that might be read to be of another's place is told where it is. */
  public List<Token> placed(List<Token> tokens) {
    return placedEach(FirstItems.wanted(tokens, lexicon));
  }

  private List<Token> placedEach(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(tokens, t -> t.is(Token.PUNCTUATION) && isBreak(t));
    List<List<Token>> lines = parts.stream().filter(part -> saysSomething(part)).toList();
    Token heading = lines.isEmpty() ? null : heading(lines.get(0));
    if (lines.size() < FEWEST) {
      return tokens;
    }
    List<Token> placed = new ArrayList<>(tokens.size());
    List<Token> before = List.of();
    for (List<Token> part : parts) {
      boolean isHeading = heading != null && part == lines.get(0);
      placed.addAll(isHeading ? List.of() : part);
      boolean isItem = lines.contains(part) && part != lines.get(0);
      if (isItem && part.stream().noneMatch(ItemsApart::isPlace)) {
        if (heading != null) {
          placed.add(behind(part, heading.type(), heading.values(), heading.form()));
        } else if (mayGoOnOf(before) && saysHow(part)) {
          placed.add(behind(part, "overall", Map.of(), "overall"));
        }
      }
      before = lines.contains(part) ? part : before;
    }
    return placed;
  }

  private static boolean isBreak(Token token) {
    return token.form().equals("\n");
  }

  private boolean saysSomething(List<Token> part) {
    return part.stream().anyMatch(t -> !t.is(Token.PUNCTUATION) && lexicon.role(t) != Role.FILLER);
  }

  /** "Clip 2:", "For the last clip:"; null where the first line says anything else. */
  private Token heading(List<Token> line) {
    List<Token> places = line.stream().filter(t -> t.isOneOf(TokenTypes.STRETCH)).toList();
    boolean isAll =
        line.stream()
            .allMatch(
                t ->
                    t.isOneOf(TokenTypes.STRETCH)
                        || t.is(Token.PUNCTUATION)
                        || lexicon.role(t) == Role.FILLER);
    return isAll && places.size() == 1 ? places.get(0) : null;
  }

  private static boolean isPlace(Token token) {
    return token.isOneOf(TokenTypes.STRETCH)
        || token.isOneOf(TokenTypes.TIMES)
        || token.isOneOf(OF_ALL)
        || token.is("quote");
  }

  private boolean mayGoOnOf(List<Token> before) {
    return before.stream().anyMatch(t -> t.isOneOf(TokenTypes.STRETCH))
        && before.stream().noneMatch(ItemsApart::isLaidOver);
  }

  private boolean saysHow(List<Token> part) {
    return part.stream().anyMatch(t -> t.is("it") || lexicon.role(t) == Role.QUALITY)
        && part.stream().noneMatch(ItemsApart::isLaidOver);
  }

  private static boolean isLaidOver(Token token) {
    return token.isOneOf(TokenTypes.LETTERED) || token.isOneOf(LAID_OVER);
  }

  private static Token behind(
      List<Token> part, String type, Map<String, Object> values, String form) {
    int end = part.get(part.size() - 1).end();
    return Token.of(type, values, form, end, end);
  }
}
