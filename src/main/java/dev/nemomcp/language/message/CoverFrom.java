package dev.nemomcp.language.message;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "来张封面，就用最后一段她笑的那个画面": which picture the cover is, and not what is kept of the film. In a clip it
 * would have to be looked for.
 */
public final class CoverFrom {
  private static final Set<String> ENDS = Set.of("end_card", "at_ending", "at_beginning");

  /** What has a surface of its own. */
  private static final Set<String> SURFACES = Set.of("cover", "card", "box");

  private static final Set<String> WRITING = Set.of("write", "add", "put", "quote");

  private CoverFrom() {}

  /** The tokens with what tells so joined to the cover. */
  public static List<Token> joined(List<Token> tokens) {
    List<List<Token>> parts = new ArrayList<>(Sentence.parts(tokens, t -> t.is(Token.PUNCTUATION)));
    for (int i = 2; i < parts.size(); i += 2) {
      boolean isOfCover =
          Token.anyIs(parts.get(i - 2), "cover")
              && parts.get(i - 2).stream().noneMatch(CoverFrom::isPlace)
              && parts.get(i - 1).get(0).form().matches("[,，]")
              && tellsPicture(parts.get(i));
      if (isOfCover) {
        parts.set(i - 1, List.of());
        parts.set(i, parts.get(i).stream().map(t -> isStretch(t) ? t.as("moment_of") : t).toList());
      }
    }
    return writtenOnIt(parts.stream().flatMap(List::stream).toList());
  }

  /** "封面用第8秒，上面写…", "3秒黑屏，上面写…": on what was named before, and not at its top. */
  private static List<Token> writtenOnIt(List<Token> tokens) {
    List<Token> written = new ArrayList<>(tokens);
    for (int i = 1; i + 1 < written.size(); i++) {
      boolean isOnIt =
          Cue.ABOVE_IT.is(written.get(i))
              && written.get(i).is("position")
              && written.subList(0, i).stream().anyMatch(t -> t.isOneOf(SURFACES))
              && written.stream().skip(i + 1).limit(3).anyMatch(t -> t.isOneOf(WRITING));
      if (isOnIt) {
        written.set(i, written.get(i).as("filler"));
      }
    }
    return written;
  }

  private static boolean tellsPicture(List<Token> part) {
    List<Token> said = part.stream().dropWhile(t -> t.is("polite") || t.is("filler")).toList();
    return !said.isEmpty()
        && said.get(0).isHan()
        && said.get(0).is("use")
        && said.stream().anyMatch(CoverFrom::isPlace)
        && said.stream().noneMatch(t -> t.is("quote") || t.is("remove"))
        && Cue.A_PICTURE.closes(ending(said));
  }

  /** Its last words, which may have been recognised one by one: "那", "张". */
  private static String ending(List<Token> said) {
    return said.stream()
        .skip(Math.max(0, said.size() - 3))
        .map(Token::form)
        .collect(Collectors.joining(" "));
  }

  private static boolean isPlace(Token token) {
    return isStretch(token) || token.is("moment") || token.is("clock");
  }

  private static boolean isStretch(Token token) {
    return token.isOneOf(TokenTypes.STRETCH) || token.isOneOf(ENDS);
  }
}
