package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "It", behind what was done to one clip, is that clip where more is to be done to it. */
class ThatClipTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "turn clip 2 by 90 degrees to the right|it's wobbly as well, can you steady it?|STABILIZE{clip=2}",
        "turn clip 2 by 90 degrees / it's wobbly as well, can you steady it?|sharpen it a bit too|SHARPEN{amount=0.25, clip=2}",
        "turn clip 2 by 90 degrees / wrong way|and sharpen it too|SHARPEN{clip=2}",
        "brighten clip 2|brighten it a bit more|COLOR{brightness=0.1, clip=2}",
        "mute clip 1|zoom in on it|ZOOM{clip=1, direction=in}",
        "turn clip 1 black and white / same for clip 2|but brighten it a little|COLOR{brightness=0.1, clip=2}",
        "make clip 1 warmer / a bit less|same for clip 2|COLOR{clip=2, like_clip=1}",
        "put clip 1 in the bottom right corner|flip it, the text is mirrored|LOGO{flip=horizontal, inset=true, latest=true}",
        "turn clip 2 by 90 degrees|make it vertical too|ASPECT{ratio=9:16}",
        "turn clip 2 by 90 degrees to the right|wrong way|ROTATE{clip=2, degrees=180}",
        "clip1向右转90度|转反了|ROTATE{clip=1, degrees=180}"
      })
  void itIsTheClipThatWasSpokenOf(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly(meant);
  }
}
