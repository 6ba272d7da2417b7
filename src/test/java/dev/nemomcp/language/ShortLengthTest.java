package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A length of a few seconds is that of what was spoken of, and not the film's. */
class ShortLengthTest {
  private static String told(String sentence, String before) {
    return String.join(" ; ", Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence));
  }

  @Test
  void aFilmIsNotCutToSecondsByWordsThatDoNotSpeakOfIt() {
    assertThat(told("延到10秒", "第5秒到第8秒画面推近一点")).isEmpty();
    assertThat(told("make the video 10 seconds", "zoom in from 5 to 8"))
        .isEqualTo("SET_LENGTH{bound=exact, seconds=10}");
    assertThat(
            Conversation.meant(
                List.of("a.mp4", "photo.jpg"), "photo first", "2.5 seconds is enough"))
        .containsExactly("SLIDESHOW{clip=2, seconds_each=2.5}");
  }

  @Test
  void aPhotoThatIsMovedShowsForTheLengthThatIsToldWithIt() {
    Known known = new Known(List.of("a.mp4", "photo.jpg"), List.of());

    assertThat(
            Conversation.told(
                Interpreter.understand("put the photo at the start, 4 seconds", known)))
        .containsExactly("SLIDESHOW{clip=2, seconds_each=4}", "REORDER{move=2, to=1}");
    assertThat(Conversation.told(Interpreter.understand("photo.jpg放最前面,4秒", known)))
        .containsExactly("SLIDESHOW{clip=2, seconds_each=4}", "REORDER{move=2, to=1}");
  }
}
