package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why something is to be done does not hide what is to be done, nor of what. */
class ReasonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "加字幕 / 再大一点|行，就这个大小。加个黑底吧，白衣服上看不见字|CAPTION_STYLE{box_color=#000000}",
        "Play clip 1 at double speed|Ok that's hilarious, the dog looks like a cartoon. Do clip 2 the same way|SPEED{clip=2, factor=2}",
        "add the title \"Happy\"|and in gold please, she was always fond of gold|TITLE{change=true, color=#ffd700, find=Happy}",
        "write ROAR on it|and green cause dinos are green|TEXT{change=true, color=#00ff00, find=ROAR}",
        "put b.mp4 in the top right corner|My back row won't be able to read that diagram. Bigger please.|LOGO{inset=true, latest=true, size=larger}",
        "add the title \"Happy 70th Birthday\"|it's her 71st, not her 70th|TITLE{change=true, find=Happy 70th Birthday, text=Happy 71st Birthday}",
        "put the text \"Kitchen\" on clip 1 and the text \"Garden\" on clip 2|Second one a bit smaller. The first is fine as it is.|TEXT{change=true, find=Garden, size=smaller}",
        "右上角放logo|口红色号还没念完它就没了，多留两秒|LOGO{change_seconds=2}",
        "加字幕|教室投影仪老化，白字发虚，换成黄字加黑描边|CAPTION_STYLE{color=#ffff00, outline_color=#000000}",
        "色调调暖一点|过了过了，人都成烤红薯了，往回收点|COLOR{warmth=-0.125}",
        "加标题“第二杯半价”|算了我豁出去了，改成“买一送一”|TITLE{change=true, find=第二杯半价, text=买一送一}",
        "音乐大点儿|还是小，再大点|MUSIC_VOLUME{change_db=6.0}"
      })
  void theyHideNothing(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly(meant);
  }
}
