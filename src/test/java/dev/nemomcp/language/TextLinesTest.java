package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One of two lines goes, and a word is spelled as it should be. */
class TextLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "add a lower third: \"Maria Gomez\" and under it \"Head Baker\" / It's Gómez with an accent|Drop the second line.|TEXT{change=true, find=Maria Gómez / Head Baker, text=Maria Gómez}",
        "add the title \"Lisbon 2024\" / make it 2025|let it stay up 2 seconds longer|TITLE{change=true, change_seconds=2, find=Lisbon 2025}",
        "add a lower third: \"Maria Gomez\" and under it \"Head Baker\"|Drop the second line.|TEXT{change=true, find=Maria Gomez / Head Baker, text=Maria Gomez}",
        "add a lower third: \"Maria Gomez\" and under it \"Head Baker\"|It's Gómez with an accent, sorry.|TEXT{change=true, find=Maria Gomez / Head Baker, text=Maria Gómez / Head Baker}"
      })
  void theRestStays(String before, String sentence, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, sentence))
        .containsExactly(meant.replace(" / ", " | "));
  }
}
