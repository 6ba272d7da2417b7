package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.draft;
import static dev.nemomcp.studio.render.Sample.plan;
import static dev.nemomcp.studio.render.Sample.video;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.studio.render.Glimpses.Glimpse;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GlimpsesTest {
  private static final Draft FOUR_CLIPS =
      draft(clip("a", 0), clip("a", 10_000), clip("a", 20_000), clip("a", 30_000));

  private static Clip clip(String media, long start) {
    return Sample.clip(media, start, start + 5_000);
  }

  @Test
  void eachClipIsSeenInItsMiddle() throws Exception {
    assertThat(millis(FOUR_CLIPS)).containsExactly(2_500L, 7_500L, 12_500L, 17_500L);
  }

  @Test
  void aTextThatWouldLieBetweenThemIsSeenToo() throws Exception {
    assertThat(millis(FOUR_CLIPS.withTexts(List.of(title(0, 2_000), title(9_000, 2_000)))))
        .containsExactly(1_000L, 2_500L, 7_500L, 10_000L, 12_500L, 17_500L);
  }

  @Test
  void aTextThatIsSeenAnywayAddsNothing() throws Exception {
    assertThat(millis(FOUR_CLIPS.withTexts(List.of(title(0, 3_000))))).hasSize(4);
  }

  @Test
  void manyTextsDoNotMakeManyFrames() throws Exception {
    List<Text> flashes = LongStream.range(0, 40).mapToObj(i -> title(i * 500, 100)).toList();

    assertThat(millis(FOUR_CLIPS.withTexts(flashes))).hasSizeLessThanOrEqualTo(12);
  }

  private static List<Long> millis(Draft draft) throws Exception {
    RenderPlan whole = plan(draft, video("a"));
    return Glimpses.of(whole, draft.canvas()).glimpses().stream().map(Glimpse::millis).toList();
  }

  private static Text title(long startMillis, long durationMillis) {
    return new Text(
        "t" + startMillis, Text.Role.TITLE, "Hi", startMillis, durationMillis, TextStyle.TITLE);
  }
}
