package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Another card looks like the one that is there. */
class CardAgainTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "put a black card for 2 seconds with the text \"A\" at the start|another one just like it at the very end that says \"B\"|TEXT{card_color=same, role=end_card, text=B}",
        "put a black card that says Hi at the start|another one at the end|FREEZE{at_seconds=-0.04, card_color=same}",
        "put a black card with the text \"A\" at the start / dark blue instead of black|now another one just like it before clip 2 that says \"B\"|TITLE{before=2, card_color=same, text=B}",
        "开头加一张白色卡片，黑字写“第一章 出发”|再来一张一样的，写“完”|TITLE{card_color=same, text=完}"
      })
  void itLooksTheSame(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly(meant);
  }
}
