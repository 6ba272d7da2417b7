package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is said, something is made of it. */
class OddSentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "字幕：大家好。今天教大家剪视频。再见。\n保留1:00到2:20和5:30到6:10这两段，连起来，字幕放底部居中。",
        "need this as a g不，if",
        ", no wait, ",
        "otherwise",
        "if there are none",
        "算了，",
        "\"",
        "不，不，不",
        "same for clip 2"
      })
  void neverBreaksIt(String sentence) {
    assertThatCode(() -> Interpreter.understand(sentence)).doesNotThrowAnyException();
  }
}
