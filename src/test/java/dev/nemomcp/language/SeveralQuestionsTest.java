package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Understanding.Question;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralQuestionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          how long is this video and what resolution and fps? | long_is shape
          How long is this and what does it say?              | long_is what_said
          这个视频多长？里面有几段停顿？                           | long_is pauses
          现在一共几段，各多长？                                  | clips long_is
          """)
  void eachIsKept(String said, String about) {
    assertThat(Interpreter.understand(said).question().all().map(Question::about))
        .containsExactly(about.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "how long would it be without the pauses and the intro?",
    "What resolution and codec will the exported file have?"
  })
  void oneThatOnlyHasAnAndInItStaysOne(String said) {
    assertThat(Interpreter.understand(said).question().also()).isEmpty();
  }
}
