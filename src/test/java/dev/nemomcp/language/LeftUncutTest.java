package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was cut too far is cut once more, and something is left. */
class LeftUncutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        "压到20秒|talk别动啊 那是我作业的重点|UNDO{} SET_LENGTH{bound=exact, kept_clips=[3], seconds=20}",
        "把停顿都剪掉|有点赶 停顿留一点|UNDO{} CUT_PAUSES{tightness=loose}",
        "停顿也剪了|太赶了，停顿留多点|UNDO{} CUT_PAUSES{tightness=loose}"
      })
  void thatIsLeft(String before, String sentence, String meant) {
    assertThat(Conversation.meant(before, sentence)).isEqualTo(meant == null ? "" : meant);
  }
}
