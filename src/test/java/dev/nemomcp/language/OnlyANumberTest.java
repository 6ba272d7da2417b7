package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number alone is of what was made last. */
class OnlyANumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "在第5秒定格2秒|定格再延长一秒|FREEZE{change=true, change_seconds=1}",
        "freeze at 0:03 for 2 seconds|one more second on that|FREEZE{change=true, seconds=3}",
        "let the music fade out over the last 2 seconds|3 actually|FADE{direction=out, seconds=3, target=music}",
        "freeze the picture at second 4 for 2 seconds|longer, 3|FREEZE{change=true, seconds=3}",
        "freeze the picture at second 4 for 2 seconds|hold it for 3 seconds|FREEZE{change=true, seconds=3}",
        "freeze the picture at second 4 for 2 seconds|hold it two seconds longer|FREEZE{change=true, change_seconds=2}",
        "在第4秒定格2秒|再长1秒|FREEZE{change=true, change_seconds=1}",
        "slow this clip down to half speed|Not that slow, 75%|SPEED{factor=0.75}",
        "speed up clip 1 to 2x|one and a half is plenty|SPEED{clip=1, factor=1.5}",
        "cut off the first 2 seconds|One second more.|TRIM_RANGE{end_seconds=1, start_seconds=0}",
        "add the title \"Lisbon 2024\" for 3 seconds|And please make it 2025, my mistake.|TITLE{change=true, find=Lisbon 2024, text=Lisbon 2025}"
      })
  void itIsOfWhatWasMadeLast(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly(meant);
  }
}
