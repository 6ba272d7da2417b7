package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A half of a clip that was split is one of its pieces. */
class HalfOfSplitTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clip1从中间切开|后半段不要了|DELETE_CLIP{clip=3}",
        "clip1从中间切开|只要后半段|DELETE_CLIP{clip=2}",
        "clip1从中间切开|前半段静音|MUTE{clip=2}",
        "clip1从中间切开 / 后半段不要了|删错了 要删前半段|UNDO{} DELETE_CLIP{clip=2}"
      })
  void itIsAPiece(String before, String sentence, String meant) {
    assertThat(
            String.join(
                " ",
                Conversation.meant(
                    List.of("clip2.mp4", "clip1.mp4 (1)", "clip1.mp4 (2)", "talk.mp4"),
                    before,
                    sentence)))
        .isEqualTo(meant);
  }
}
