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
        .orElse(sentence);
  }

  private static Optional<String> other(Wish wish, int clips, boolean isHan) {
    if (wish.parameters().get("between") instanceof List<?> pair
        && clips == 3
        && pair.get(0) instanceof Number first
        && first.intValue() > 0) {
      int other = 3 - first.intValue();
      return Optional.of(
          isHan
              ? "第" + other + "段和第" + (other + 1) + "段之间"
              : "between clip " + other + " and clip " + (other + 1));
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
