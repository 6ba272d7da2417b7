package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reached too far, or begins too late, is undone first. */
class DoneAnewTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cut the last 3 seconds of clip 1|too much, only the last second|TRIM_RANGE{clip=1, start_seconds=-1}",
        "第一段最后3秒不要了，删掉|啊删多了，只删最后1秒|TRIM_RANGE{clip=1, start_seconds=-1}",
        "zoom in from 0:05 to 0:08|start a second earlier|ZOOM{direction=in, end_seconds=8, start_seconds=4.0}",
        "第5秒到第8秒镜头推近到我脸上|早一秒开始，结束还是第8秒|ZOOM{direction=in, end_seconds=8, start_seconds=4.0}"
      })
  void itIsUndoneFirst(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly("UNDO{}", meant);
  }

  @Test
  void whatWasDoneSinceIsNotUndoneForIt() {
    List<String> meant =
        Conversation.meant(
            List.of("clip1.mp4", "clip2.mp4"), "把clip1的最后3秒删掉 / 两段都防抖一下", "clip1那3秒删多了，删2秒就够");
    assertThat(meant).isEmpty();
  }
}
