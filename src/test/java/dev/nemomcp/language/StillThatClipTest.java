package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done to one clip is gone on with there, though it is not named again. */
class StillThatClipTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clip2亮一点|颜色暖一点|COLOR{clip=2, warmth=0.25}",
        "clip1快一点|声音怪怪的 静音算了|MUTE{clip=1}",
        "clip1快一点 / 再快 2倍|静音算了|MUTE{clip=1}",
        "clip1快一点|慢一点|SPEED{clip=1, factor=0.8, relative=true}",
        "把照片放最前面|慢慢放大|ZOOM{clip=1, direction=in}",
        "clip2亮一点|整体颜色暖一点|COLOR{warmth=0.25}",
        "clip2亮一点 / 颜色暖一点|talk也调成一样|COLOR{clip=3, like_clip=2}"
      })
  void itIsStillThatClip(String before, String sentence, String meant) {
    assertThat(Conversation.meant(before, sentence)).isEqualTo(meant);
  }
}
