package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Praise, sighs and apologies around what is asked for ask for nothing. */
class AsidesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "use song.mp3 as music|better. let it fade out over the last 2 seconds|FADE{direction=out, seconds=2, target=music}",
        "put the logo in the top right corner|only for the first 5 seconds tho|LOGO{end_seconds=5, start_seconds=0}",
        "add the title \"Lisbon 2024\"|nice! a bit bigger though|TITLE{change=true, find=Lisbon 2024, size=larger}",
        "加标题“海边”|好多了，再大一点|TITLE{change=true, find=海边, size=larger}",
        "remove all the long pauses|Hm, it sounds rushed. Put them all back.|UNDO{either=true}"
      })
  void theyAskForNothing(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly(meant);
  }
}
