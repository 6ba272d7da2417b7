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
        "开头加标题“你好” / 结尾加文字“再见” / 第一个改成红色|第二个也是" + "|TEXT{change=true, color=#ff0000, find=再见}",
        "开头淡入1秒 / 结尾淡出1秒|开头那个去掉|FADE{direction=in, remove=true, target=both}"
      })
  void isMeantByItsPlace(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly(meant.split(" ; "));
  }
}
