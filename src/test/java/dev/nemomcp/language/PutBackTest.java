package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Some of what was cut comes back. */
class PutBackTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clip1前3秒剪掉|剪多了 还回来1秒|UNDO{} TRIM_RANGE{clip=1, end_seconds=2.0, start_seconds=0}",
        "cut the first 3 seconds off clip 1|too much, give me one second back"
            + "|UNDO{} TRIM_RANGE{clip=1, end_seconds=2.0, start_seconds=0}",
        "cut the last 3 seconds|can you put half a second back?|UNDO{} TRIM_RANGE{start_seconds=-2.5}",
        "剪掉最后3秒|补回半秒|UNDO{} TRIM_RANGE{start_seconds=-2.5}",
        "clip1前3秒剪掉 / 剪多了 还回来1秒|第二个也一样|TRIM_RANGE{clip=2, end_seconds=2, start_seconds=0}"
      })
  void soMuchLessIsCut(String before, String sentence, String meant) {
    assertThat(Conversation.meant(before, sentence)).isEqualTo(meant);
  }
}
