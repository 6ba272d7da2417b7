package dev.nemomcp.studio.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Kind;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {

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

  @Test
  void writesLengthsAsPeopleReadThem() {
    assertThat(Wording.clock(91_400)).isEqualTo("1:31");
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
