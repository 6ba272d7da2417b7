package dev.nemomcp.language.shown;

import dev.nemomcp.language.message.Sentence;
import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexicon;
import dev.nemomcp.language.words.Token;
import dev.nemomcp.language.words.TokenTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "左下角标地名：0:05“大理”，0:31“丽江”，白色，每个留4秒": where several words are shown at several times, what stands
 * before or behind the list is said of each.
 */
final class SaidOfEach {
  private static final Set<String> TIMES =
      Set.of("clock", "moment", "at_beginning", "at_ending", "at_start", "at_end");
  private static final Set<String> LOOKS = Set.of("position", "smaller", "bigger", "text_color");
  private static final Set<String> HOW_LONG = Set.of("shown", "length", "each_one", "leave_gap");

  private final Lexicon lexicon;
  private final String original;

  SaidOfEach(Lexicon lexicon, String original) {
    this.lexicon = lexicon;
    this.original = original;
  }

  /** The tokens with it behind the words of each. */
  List<Token> spelledOut(List<Token> tokens) {
    List<List<Token>> parts = Sentence.parts(tokens, t -> t.is(Token.PUNCTUATION));
    for (int from = 0; from < parts.size(); from += 2) {
      int end = from;
      while (end < parts.size() && isItem(parts.get(end))) {
        end += 2;
      }
      if (end > from + 2) {
        tell(parts, from, end);
        from = end - 2;
      }
    }
    return parts.stream().flatMap(List::stream).toList();
  }

  private static boolean isItem(List<Token> part) {
    return part.stream().filter(t -> t.isOneOf(TIMES)).count() == 1
        && part.stream().filter(t -> t.is("quote")).count() == 1;
  }

  private void tell(List<List<Token>> parts, int from, int end) {
    List<Token> told = new ArrayList<>();
    boolean hasHeading = from > 1 && parts.get(from - 1).get(0).form().equals(":");
    if (hasHeading) {
      List<Token> heading = parts.get(from - 2);
      heading.stream().filter(t -> t.isOneOf(LOOKS)).forEach(told::add);
      parts.set(from - 2, heading.stream().filter(t -> !t.isOneOf(LOOKS)).toList());
    }
    for (int at = end; at < parts.size() && isTold(parts.get(at), hasHeading); at += 2) {
      parts.get(at).stream()
          .filter(SaidOfEach::isValue)
          .map(SaidOfEach::ofWords)
          .forEach(told::add);
      parts.set(at, List.of());
      parts.set(at - 1, List.of());
    }
    for (int item = from; item < end; item += 2) {
      parts.get(item).addAll(told);
    }
  }

  private boolean isTold(List<Token> part, boolean hasHeading) {
    return part.stream().anyMatch(SaidOfEach::isValue)
        && part.stream().anyMatch(Token::isHan)
        && (hasHeading
            || Cue.OF_EACH.isIn(
                original.substring(part.get(0).start(), part.get(part.size() - 1).end())))
        && part.stream()
            .allMatch(
                t ->
                    isValue(t)
                        || t.is("text")
                        || switch (lexicon.role(t)) {
                          case FILLER, TALK, HELPER, UNKNOWN -> t.isHan();
                          default -> false;
                        });
  }

  private static boolean isValue(Token token) {
    return token.isOneOf(TokenTypes.LOOKS)
        || token.is("position")
        || (token.isOneOf(HOW_LONG) && token.value() instanceof Number);
  }

  private static Token ofWords(Token token) {
    return token.isOneOf(HOW_LONG)
        ? token.as("shown").with(Map.of("seconds", token.value()))
        : token;
  }
}
