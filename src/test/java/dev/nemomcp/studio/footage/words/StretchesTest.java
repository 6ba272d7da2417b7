package dev.nemomcp.studio.footage.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.words.Stretches.Stretch;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StretchesTest {

  @Test
  void leavesALittleRoomAroundAPhrase() {
    assertThat(Stretches.of(List.of(new Span(1000, 3000))))
        .containsExactly(new Stretch(840, 3160, List.of(new Span(1000, 3000))));
  }

  @Test
  void joinsPhrasesWithAShortPauseBetweenThem() {
    assertThat(Stretches.of(List.of(new Span(1000, 2000), new Span(2300, 4000)))).hasSize(1);
    assertThat(Stretches.of(List.of(new Span(1000, 2000), new Span(2600, 4000)))).hasSize(2);
  }

  @Test
  void neverOverlap() {
    List<Stretch> stretches =
        Stretches.of(
            List.of(new Span(0, 13_000), new Span(13_000, 20_000), new Span(20_100, 30_000)));

    for (int i = 1; i < stretches.size(); i++) {
      assertThat(stretches.get(i).startMillis())
          .isGreaterThanOrEqualTo(stretches.get(i - 1).endMillis());
    }
  }

  @Test
  void areNeverLongerThanTheModelTakes() {
    List<Span> chatter =
        IntStream.range(0, 60).mapToObj(i -> new Span(i * 1000L, i * 1000L + 800)).toList();

    assertThat(Stretches.of(chatter))
        .allMatch(stretch -> stretch.endMillis() - stretch.startMillis() <= 14_000)
        .hasSizeLessThan(8);
  }
}
