package dev.nemomcp.studio.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
  /** What stands in quotes as something to say, not as what a text or a file is called. */
  private static final Pattern TO_SAY =
      Pattern.compile("(?<=Say |and |or |say |说|或|”)“([^…”]{3,})”");

  @ParameterizedTest
  @EnumSource(Kind.class)
  void hasANameForEveryEditInBothLanguages(Kind kind) {
    if (kind.isEdit()) {
      assertThat(sentences("").containsKey("kind." + kind.wireName())).isTrue();
      assertThat(Wording.in("zh-CN").nameOf(kind)).isNotEqualTo(Wording.in("en").nameOf(kind));
    }
  }

  @Test
  void saysTheSameThingsInBothLanguages() {
    assertThat(Set.copyOf(sentences("_zh").keySet())).isEqualTo(Set.copyOf(sentences("").keySet()));
  }

  @Test
  void speaksEnglishToWhoSpeaksNeither() {
    assertThat(Wording.in("fr").say("no_footage")).isEqualTo("There is no footage yet.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_zh"})
  void namesSentencesThatAreUnderstood(String suffix) {
    ResourceBundle sentences = sentences(suffix);
    sentences.keySet().stream()
        .filter(key -> key.startsWith("answer.") || key.startsWith("example."))
        .flatMap(
            key ->
                key.startsWith("example.")
                    ? Stream.of(sentences.getString(key))
                    : TO_SAY.matcher(sentences.getString(key)).results().map(m -> m.group(1)))
        .map(said -> said.replaceAll("\\{\\d}", "2"))
        .forEach(
            said -> {
              Understanding understood = Interpreter.understand(said);
              assertThat(understood.unclear()).as(said).isEmpty();
              assertThat(understood.impossible()).as(said).isEmpty();
              assertThat(understood.wishes().isEmpty() && !understood.question().isAsked())
                  .as(said)
                  .isFalse();
            });
  }

  private static ResourceBundle sentences(String suffix) {
    try (var in =
        WordingTest.class.getResourceAsStream(
            "/dev/nemomcp/studio/agent/sentences" + suffix + ".properties")) {
      return new java.util.PropertyResourceBundle(
          new java.io.InputStreamReader(in, java.nio.charset.StandardCharsets.UTF_8));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
