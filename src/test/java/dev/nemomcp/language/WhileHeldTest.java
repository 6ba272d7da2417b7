package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** While a frame is held is when it was said to be. */
class WhileHeldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "freeze at 0:04 for 2 seconds|zoom in while it's frozen|ZOOM{direction=in, end_seconds=6.0, start_seconds=4.0}",
        "freeze at 0:04 for 2 seconds|write \"NOSE\" on the frozen bit|TEXT{held=true, text=NOSE}",
        "在第4秒定格2秒|定格的时候变成黑白|COLOR{end_seconds=6.0, preset=mono, start_seconds=4.0}",
        "zoom in from 0:02 to 0:06|zoom in while it's frozen|ZOOM{direction=in}"
      })
  void isWhenTheFrameIsHeld(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly(meant);
  }
}
