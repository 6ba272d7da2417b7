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
 * "加字幕，但第二段不要", "开头和结尾加logo，中间不用": something is to be put onto the film, and behind that a place
 * where it is not wanted. The place itself stays; so it is read as what is excepted.
 */
public final class NotWantedThere {
  private static final Set<String> PUT_ON =
      Set.of(
          "captions",
          "music",
          "logo",
          "title",
          "text",
          "watermark",
          "effect",
          "color_look",
          "vignette",
          "grain");

  private static final Set<String> ASKS =
      Set.of("add", "put", "make", "use", "with", "tells", "wants");
  private static final Set<String> ENDS =
      Set.of("at_start", "at_end", "at_beginning", "at_ending", "title", "end_card");

  private final Lexicon lexicon;

  public NotWantedThere(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The tokens with each such place before what is not wanted there. */
  public List<Token> spelledOut(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(tokens, t -> t.is(Token.PUNCTUATION));
    for (int i = 2; i < parts.size(); i += 2) {
      boolean isCut = i + 2 < parts.size() && Token.anyIs(parts.get(i + 2), "remove");
      boolean isApart = Sentence.ENDS.contains(parts.get(i - 1).get(0).form());
      if (!isCut && !isApart && isExcepted(parts.get(i)) && puts(parts.get(i - 2))) {
        parts.set(i - 2, excepting(parts.get(i - 2), parts.get(i)));
        parts.set(i - 1, List.of());
        parts.set(i, List.of());
      }
    }
    return parts.stream().flatMap(List::stream).toList();
  }

  private static boolean puts(List<Token> part) {
    return part.stream().anyMatch(t -> t.isOneOf(ASKS))
        && part.stream().filter(t -> t.isOneOf(PUT_ON)).count() == 1
        && part.stream().noneMatch(t -> t.is("not") || t.is("remove") || t.is("except"));
  }

  /** "但第二段不要", "前20秒别加". */
  private boolean isExcepted(List<Token> part) {
    return part.stream().filter(t -> t.isOneOf(TokenTypes.STRETCH)).count() == 1
        && part.stream().filter(t -> t.is("not") && t.isHan()).count() == 1
        && part.stream()
            .allMatch(
                t ->
                    t.isOneOf(TokenTypes.STRETCH)
                        || t.is("not")
                        || t.is("but")
                        || t.is("add")
                        || lexicon.role(t) == Role.FILLER);
  }

  /** Where it was told where it is wanted, no more need be said. */
  private static List<Token> excepting(List<Token> wanted, List<Token> place) {
    boolean isPlaced =
        wanted.stream().anyMatch(t -> t.isOneOf(ENDS) || t.isOneOf(TokenTypes.STRETCH));
    if (isPlaced) {
      return wanted;
    }
    int start = place.get(0).start();
    List<Token> told = new ArrayList<>(wanted);
    told.add(Token.of("except", Map.of(), "除了", start, start));
    place.stream().filter(t -> t.isOneOf(TokenTypes.STRETCH)).forEach(told::add);
    return told;
  }
}
