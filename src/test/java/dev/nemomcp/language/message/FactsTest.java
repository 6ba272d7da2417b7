package dev.nemomcp.language.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.words.Lexicon;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class FactsTest {
  private static final int LONGEST = 420;

  /** What stands in quotes as something to say, not as the words of a title or a caption. */
  private static final Pattern TO_SAY =
      Pattern.compile(
          "(?<!title |text |captions |Card |to |replace |with |third |line\" )\"([a-z1-9][^\"]+)\""
              + "|(?<!标题|文字|成|字幕|的|”)“([^”]+)”");

  @Test
  void knowsTheSameInBothLanguages() {
    assertThat(new Facts.Answers("zh.facts").names())
        .isEqualTo(Set.copyOf(new Facts.Answers("en.facts").names()));
    assertThat(asked("zh.facts")).isEqualTo(asked("en.facts"));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void saysHowToAskForEveryEdit(Kind kind) {
    if (kind.isEdit()) {
      assertThat(new Facts.Answers("en.facts").of("kind." + kind.wireName())).isNotEmpty();
    }
  }

  static Stream<String> answers() {
    return Stream.of("en.facts", "zh.facts")
        .flatMap(resource -> Lexicon.lines(resource).stream())
        .filter(line -> line.contains(" :: "));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void isShortAndNamesSentencesThatAreUnderstood(String line) {
    String answer = line.split(" :: ", 2)[1];
    assertThat(answer).hasSizeLessThan(LONGEST);
    TO_SAY
        .matcher(answer)
        .results()
        .map(said -> said.group(1) != null ? said.group(1) : said.group(2))
        .filter(said -> !said.matches("upload|上传"))
        .forEach(
            said -> {
              Understanding understood = Interpreter.understand(said);
              assertThat(understood.impossible()).as(said + understood).isEmpty();
              assertThat(understood.unclear()).as(said + understood).isEmpty();
              assertThat(understood.wishes().isEmpty() && !understood.question().isAsked())
                  .as(said + understood)
                  .isFalse();
            });
  }

  private static Set<String> asked(String resource) {
    return Lexicon.lines(resource).stream()
        .filter(line -> line.contains(" <= ") || line.contains(" <- "))
        .map(line -> line.split(" ", 2)[0])
        .collect(Collectors.toSet());
  }
}
