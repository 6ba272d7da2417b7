package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of several things that were put on the film, a sentence may mean one by its place, or all. */
class OneOfSeveralTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "write \"A\" at 0:01 / and \"B\" at 0:05|make the first one green"
            + "|TEXT{change=true, color=#00ff00, find=A}",
        "write \"A\" at 0:01 / and \"B\" at 0:05 / make the first one green|the second one too"
            + "|TEXT{change=true, color=#00ff00, find=B}",
        "write \"A\" at 0:01 / and \"B\" at 0:05 / make the first one green|bigger"
            + "|TEXT{change=true, find=A, size=larger}",
        "add a title \"A\" at the start and \"B\" at the end|make both yellow"
            + "|TITLE{change=true, color=#ffff00, find=A} ; TEXT{change=true, color=#ffff00, find=B}",
        "add a title \"A\" at the start and \"B\" at the end|let the last one fade in"
            + "|TEXT{animation=fade, change=true, find=B}",
        "add a title \"A\" at the start and \"B\" at the end|move the first clip to the end"
            + "|REORDER{move=1, to=-1}",
        "add a title \"A\" at the start and \"B\" at the end|cut the first 5 seconds"
            + "|TRIM_RANGE{end_seconds=5, start_seconds=0}",
        "fade in at the start / fade out at the end|make both 2 seconds long"
            + "|FADE{direction=both, seconds=2, target=both}",
        "fade in at the start / fade out at the end|take the first one away again"
            + "|FADE{direction=in, remove=true, target=both}",
        "put the text \"Sale\" at the top left and the text \"50% off\" at the bottom right|drop the one at the top|TEXT{change=true, find=Sale, remove=true}",
        "put the text \"Sale\" at the top left and the text \"50% off\" at the bottom right / make the one on the left red|the other one too|TEXT{change=true, color=#ff0000, find=50% off}",
        "put the text \"Sale\" at the top left and the text \"50% off\" at the bottom right / drop the one at the top|centre the one that's left|TEXT{change=true, find=50% off, position=center}",
        "put the text \"Sale\" at the top left and the text \"50% off\" at the bottom right|put the first one at the bottom left|TEXT{change=true, find=Sale, position=bottom_left}",
        "左上角加文字“限时优惠”，右上角加文字“仅此一天”|右边的只在最后3秒出现|TEXT{change=true, find=仅此一天, seconds=3, start_seconds=-3}",
        "左上角加文字“限时优惠”，右上角加文字“仅此一天”|把左边的删了|TEXT{change=true, find=限时优惠, remove=true}",
        "加文字“限时优惠”|放到左边|TEXT{change=true, find=限时优惠, position=left}",
        "开头从黑场淡入，结尾淡出到黑|前面那个不要了|FADE{direction=in, remove=true, target=both}",
        "fade in at the start / fade out at the end|make both twice as long|FADE{direction=both, target=both, times_longer=2}",
        "fade in at the start for 1 second / and the same at the end|use white for the first one"
            + "|FADE{color=#ffffff, direction=in, target=both}",
        "开头加标题“你好” / 结尾加文字“再见” / 第一个改成红色|第二个也是" + "|TEXT{change=true, color=#ff0000, find=再见}",
        "开头淡入1秒 / 结尾淡出1秒|开头那个去掉|FADE{direction=in, remove=true, target=both}"
      })
  void isMeantByItsPlace(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly(meant.split(" ; "));
  }
}
