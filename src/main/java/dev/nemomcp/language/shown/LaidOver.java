package dev.nemomcp.language.shown;

import dev.nemomcp.language.message.Sentence;
import dev.nemomcp.language.words.Lexer;
import dev.nemomcp.language.words.Token;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * "Put logo.png in the top left corner": a picture became a clip when it was uploaded, but with a
 * place on the picture it is meant to lie over the others.
 */
public final class LaidOver {
  private static final Set<String> LAYS = Set.of("position", "logo", "watermark", "graphics");

  /** What is done to a clip, wherever in the picture: "blur the top left of photo.png". */
  private static final Set<String> PUTS = Set.of("add", "put", "use", "with", "write", "move_it");

  /** "Our logo (photo.jpg)": what it is called by. */
  private static final Set<String> CALLED = Set.of("logo", "watermark");

  private LaidOver() {}

  /** The same tokens, with the file's name in place of the number of its clip. */
  public static List<Token> named(List<Token> tokens) {
    return Sentence.parts(called(tokens), token -> token.is(Token.PUNCTUATION)).stream()
        .flatMap(part -> (isLaid(part) ? part.stream().map(LaidOver::file) : part.stream()))
        .toList();
  }

  private static List<Token> called(List<Token> tokens) {
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> isCalled(tokens.subList(0, i)) ? file(tokens.get(i)) : tokens.get(i))
        .toList();
  }

  private static boolean isCalled(List<Token> before) {
    int last = before.size() - 1;
    int named = last > 0 && "(:".contains(before.get(last).form()) ? last - 1 : last;
    return named >= 0 && before.get(named).isOneOf(CALLED);
  }

  private static boolean isLaid(List<Token> part) {
    return part.stream().anyMatch(t -> t.isOneOf(LAYS))
        && (part.stream().anyMatch(t -> t.isOneOf(PUTS)) || isNamed(part.get(0)));
  }

  private static boolean isNamed(Token token) {
    return token.is("clip") && Lexer.isPicture(token.form());
  }

  private static Token file(Token token) {
    return isNamed(token) ? token.as("picture_file").with(Map.of("file", token.form())) : token;
  }
}
