package dev.nemomcp.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
  private static final Map<String, Object> SCHEMA =
      Schema.input(
          new Fields()
              .put("files", Schema.list("", Schema.text("")))
              .put("seconds", Schema.number(""))
              .put("fresh", Schema.flag(""))
              .put("format", Schema.choice("", "mp4", "gif")));

  @ParameterizedTest
  @ValueSource(strings = {"45", " 45.0 ", "4.5e1"})
  void numbersSentAsTextAreNumbers(String text) throws BadArgument {
    assertThat(given("seconds", text).number("seconds")).hasValue(45);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "soon", ""})
  void whatIsNoNumberIsRefused(String text) {
    assertThatThrownBy(() -> given("seconds", text).number("seconds"))
        .isInstanceOf(BadArgument.class)
        .hasMessageContaining("seconds");
  }

  @Test
  void oneFileMayStandForAList() throws BadArgument {
    assertThat(given("files", "/a.mp4").texts("files")).containsExactly("/a.mp4");
    assertThat(given("files", List.of("/a", "/b")).texts("files")).containsExactly("/a", "/b");
  }

  @Test
  void aListOfAnythingElseIsRefused() {
    assertThatThrownBy(() -> given("files", List.of(5)).texts("files"))
        .isInstanceOf(BadArgument.class);
    assertThatThrownBy(() -> given("files", List.of(" ")).texts("files"))
        .isInstanceOf(BadArgument.class);
    assertThatThrownBy(() -> new Arguments(null, SCHEMA).texts("files"))
        .isInstanceOf(BadArgument.class);
  }

  @Test
  void flagsAreReadFromText() throws BadArgument {
    assertThat(given("fresh", "TRUE").flag("fresh")).isTrue();
    assertThat(new Arguments(Map.of(), SCHEMA).flag("fresh")).isFalse();
    assertThatThrownBy(() -> given("fresh", 1).flag("fresh")).isInstanceOf(BadArgument.class);
  }

  @Test
  void choicesAreNamedWhereNoneFits() throws BadArgument {
    assertThat(given("format", "GIF").choice("format", "mp4")).isEqualTo("gif");
    assertThatThrownBy(() -> given("format", "avi").choice("format", "mp4"))
        .hasMessageContaining("[mp4, gif]");
  }

  @Test
  void anArgumentThatThereIsNotIsRefusedWithThoseThatThereAre() {
    assertThatThrownBy(() -> given("file", "/a.mp4"))
        .hasMessageContaining("file")
        .hasMessageContaining("files");
  }

  private static Arguments given(String name, Object value) throws BadArgument {
    return new Arguments(Map.of(name, value), SCHEMA);
  }
}
