package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What would cut the film by itself is about what was made. */
class SaidOtherwiseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        "clip1拉近点|只要后面4秒拉近 前面原来的|UNDO{} ZOOM{clip=1, direction=in, start_seconds=-4}",
        "照片放到clip1后面，显示4秒|4秒太长了|SLIDESHOW{change_seconds=-1.0, clip=4}",
        "加标题“你好”|太快了没看清 卡片3秒|TITLE{change=true, find=你好, seconds=3.0}",
        "加标题“你好”|红色的,喜庆点|TITLE{change=true, color=#ff0000, find=你好}",
        "加标题“你好”|视频改成8秒|SET_LENGTH{bound=exact, seconds=8}",
        "clip1旋转90度|反了!另一边|ROTATE{clip=1, degrees=180}",
        "改成9:16，背景模糊|模糊再重一点|nothing",
        "talk的声音有杂音 清一下|像在水里 轻点|nothing"
      })
  void itIsOfThat(String before, String sentence, String meant) {
    assertThat(Conversation.meant(before, sentence)).isEqualTo(meant == null ? "" : meant);
  }
}
