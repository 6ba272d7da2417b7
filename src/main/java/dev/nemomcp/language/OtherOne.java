package dev.nemomcp.language;

import dev.nemomcp.language.words.Cue;
import dev.nemomcp.language.words.Lexer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** "The other one", "另一段": of two, that which was not named before. */
final class OtherOne {
  private OtherOne() {}

  /**
   * @param wish what was done last
   * @param clips how many there are
   * @return the sentence with the number of what it means, or as it was
   */
  static String named(String sentence, Wish wish, int clips) {
    return Cue.OTHER_ONE
        .in(sentence)
        .flatMap(
            words ->
                other(wish, clips, Lexer.hasHan(words))
                    .map(name -> replaced(sentence, words, name)))
        .or(() -> nextNamed(sentence, wish, clips))
        .orElse(sentence);
  }

  static boolean mayBeToldIn(String sentence) {
    return Cue.OTHER_ONE.isIn(sentence) || Cue.NEXT_ONE.isIn(sentence);
  }

  /** "后面那个也加上", behind a transition at one cut: the cut behind that. */
  private static Optional<String> nextNamed(String sentence, Wish wish, int clips) {
    boolean isBeforeOne =
        wish.parameters().get("between") instanceof List<?> pair
            && pair.get(1) instanceof Number second
            && second.intValue() > 0
            && second.intValue() < clips;
    return (isBeforeOne ? Cue.NEXT_ONE.in(sentence) : Optional.<String>empty())
        .map(
            words -> {
              int clip = ((Number) ((List<?>) wish.parameters().get("between")).get(1)).intValue();
              return replaced(sentence, words, between(clip, Lexer.hasHan(words)));
            });
  }

  /** The cut behind that clip. */
  private static String between(int clip, boolean isHan) {
    return isHan
        ? "第" + clip + "段和第" + (clip + 1) + "段之间"
        : "between clip " + clip + " and clip " + (clip + 1);
  }

  private static Optional<String> other(Wish wish, int clips, boolean isHan) {
    if (wish.parameters().get("between") instanceof List<?> pair
        && clips == 3
        && pair.get(0) instanceof Number first
        && first.intValue() > 0) {
      int other = 3 - first.intValue();
      return Optional.of(between(other, isHan));
    }
    if (clips == 2 && wish.parameters().get("clip") instanceof Number clip) {
      int other = clip.intValue() == 1 ? 2 : 1;
      return Optional.of(isHan ? "第" + other + "段" : "clip " + other);
    }
    return Optional.empty();
  }

  /** The sentence with those words of it put otherwise. */
  static String replaced(String sentence, String words, String name) {
    boolean isHan = Lexer.hasHan(words);
    String boundary = isHan ? "" : "\\b";
    String pattern =
        Arrays.stream(words.split(" "))
            .map(Pattern::quote)
            .collect(Collectors.joining(isHan ? "\\s*" : "\\s+", boundary, boundary));
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
        .matcher(sentence)
        .replaceFirst(Matcher.quoteReplacement(name));
  }
}
