package dev.nemomcp.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was cut is gone, so more of it is what lies beside it. */
class CutFurtherTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cut the first 3 seconds off clip 1|TRIM_RANGE{clip=1, end_seconds=1.0, start_seconds=0}",
        "cut the last 3 seconds|TRIM_RANGE{start_seconds=-1.0}",
        "cut 0:10 to 0:12|TRIM_RANGE{end_seconds=11.0, start_seconds=10}",
        "cut everything after 0:30|TRIM_RANGE{start_seconds=29.0}"
      })
  void moreOfACutIsTheNextSecond(String before, String meant) {
    assertThat(Conversation.meant(List.of("a.mp4", "b.mp4"), before, "a bit more"))
        .containsExactly(meant);
  }
}
