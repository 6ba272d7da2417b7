package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A blank parts what is to be from how long, and a fault from its cure. */
class BlankAsCommaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "开头淡入结尾淡出|结尾长点 3秒|FADE{direction=out, seconds=3, target=both}",
        "clip2亮一点|过了过了 一半就行|COLOR{brightness=-0.1, clip=2}",
        "加标题“一天”|照片放最前面 4秒|SLIDESHOW{clip=4, seconds_each=4} REORDER{move=4, to=1}"
      })
  void theBlankParts(String before, String sentence, String meant) {
    assertThat(Conversation.meant(before, sentence)).isEqualTo(meant);
  }
}
