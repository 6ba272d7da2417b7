package dev.nemomcp.studio.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ColoredWordTest {
  private static final String RED = "#ff0000";

  @Test
  void aWordIsFoundWhereverItStandsHoweverItIsCapitalised() {
    assertThat(ColoredWord.in("Free today, free tomorrow", Map.of("free", RED)))
        .containsExactly(new ColoredWord(0, 4, RED), new ColoredWord(12, 16, RED));
  }

  @Test
  void partsOfLongerWordsAreLeftAlone() {
    assertThat(ColoredWord.in("freedom", Map.of("free", RED))).isEmpty();
  }

  @Test
  void betweenChineseWordsNothingPartsThem() {
    assertThat(ColoredWord.in("今天免费领取", Map.of("免费", RED)))
        .containsExactly(new ColoredWord(2, 4, RED));
  }
}
