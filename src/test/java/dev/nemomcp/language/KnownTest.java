package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a sentence may go on from. */
class KnownTest {
  @Test
  void filesThatCameInTogetherAreNothingToGoOnFrom() {
    Known known =
        new Known(List.of(), List.of("+ a.mp4", "+ song.mp3", "add captions", "+ b.mp4, c.mp4"));

    assertThat(known.before()).containsExactly("add captions");
  }

  @Test
  void aFileThatCameInAloneMayBeMeant() {
    Known known = new Known(List.of(), List.of("+ a.mp4", "mute clip 1", "+ logo.png"));

    assertThat(known.before()).containsExactly("+ a.mp4", "mute clip 1", "+ logo.png");
  }
}
