package dev.nemomcp.studio.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers of clips in one message are those that the user sees. */
class ClipNumbersTest {
  private static Wish wish(Kind kind, Map<String, Object> parameters) {
    return new Wish(kind, parameters, "");
  }

  @Test
  void whatComesBehindADeletedClipIsCountedWithoutIt() {
    List<Wish> kept =
        ClipNumbers.keptTrue(
            List.of(
                wish(Kind.DELETE_CLIP, Map.of("clips", List.of(1, 3))),
                wish(Kind.REORDER, Map.of("move", 4, "to", 1)),
                wish(Kind.DELETE_CLIP, Map.of("clip", 5)),
                wish(Kind.SET_LENGTH, Map.of("seconds", 30, "kept_clips", List.of(4))),
                wish(Kind.ZOOM, Map.of("clips", List.of(2, -1)))));

    assertThat(kept)
        .extracting(Wish::parameters)
        .containsExactly(
            Map.of("clips", List.of(1, 3)),
            Map.of("move", 2, "to", 1),
            Map.of("clip", 3),
            Map.of("seconds", 30, "kept_clips", List.of(2)),
            Map.of("clips", List.of(1, -1)));
  }

  @Test
  void afterASplitThePiecesAreCounted() {
    List<Wish> wishes =
        List.of(
            wish(Kind.SPLIT, Map.of("parts", 3)),
            wish(Kind.DELETE_CLIP, Map.of("clip", 1)),
            wish(Kind.SPEED, Map.of("clip", 2, "factor", 2)));

    assertThat(ClipNumbers.keptTrue(wishes)).isEqualTo(wishes);
  }
}
