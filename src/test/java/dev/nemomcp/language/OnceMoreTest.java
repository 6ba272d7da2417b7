package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done at one end of the film is done at the other, too. */
class OnceMoreTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cut off the first 3 seconds of clip 1|take the same amount off the end as well"
            + "|TRIM_RANGE{clip=1, start_seconds=-3}",
        "开头淡入1秒|结尾也来一个|FADE{direction=out, seconds=1, target=both}",
        "把前2秒剪掉|结尾也剪掉同样长|TRIM_RANGE{start_seconds=-2}",
        "fade in at the start for 2 seconds|same at the end"
            + "|FADE{direction=out, seconds=2, target=both}"
      })
  void theSameAtTheOtherEnd(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly(meant);
  }
}
