package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A transition at one cut is changed at that cut. */
class SameCutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clip1和clip2之间加个转场|太普通了 换个酷的|TRANSITION{between=[1, 2], style=zoomin}",
        "clip1和clip2之间加个转场|后面那个也加上|TRANSITION{between=[2, 3]}",
        "put a crossfade between clip 1 and clip 2|try a wipe instead? left to right|UNDO{} TRANSITION{between=[1, 2], style=wipeleft}",
        "clip1和clip2之间加个转场|每段之间都加个叠化|TRANSITION{style=dissolve}"
      })
  void itStaysAtThatCut(String before, String sentence, String meant) {
    assertThat(Conversation.meant(before, sentence)).isEqualTo(meant);
  }
}
