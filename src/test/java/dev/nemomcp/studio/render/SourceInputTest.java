package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.clip;
import static dev.nemomcp.studio.render.Sample.draft;
import static dev.nemomcp.studio.render.Sample.plan;
import static dev.nemomcp.studio.render.Sample.video;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceInputTest {

  @Test
  void cutsInOrderShareOneOpening() throws Exception {
    var inputs = inputs(clip("a", 0, 1000), clip("a", 2000, 3000), clip("a", 4000, 5000));

    assertThat(inputs).hasSize(1);
    assertThat(inputs.get(0).readers()).containsExactly(0, 1, 2);
    assertThat(inputs.get(0).arguments()).doesNotContain("-ss");
  }

  @Test
  void goingBackOpensTheFileAgainSoThatNothingWaitsInMemory() throws Exception {
    var inputs = inputs(clip("a", 20_000, 21_000), clip("a", 0, 1000));

    assertThat(inputs).hasSize(2);
    assertThat(inputs).extracting(SourceInput::seekSeconds).containsExactly(20.0, 0.0);
  }

  @Test
  void aLongGapIsSoughtOver() throws Exception {
    var inputs = inputs(clip("a", 0, 1000), clip("a", 60_000, 61_000));

    assertThat(inputs).extracting(SourceInput::seekSeconds).containsExactly(0.0, 60.0);
    assertThat(inputs.get(1).arguments()).containsSequence("-ss", "60");
  }

  @Test
  void everyFileIsOpenedWithTheLimitsForStrangersFiles() throws Exception {
    assertThat(inputs(clip("a", 0, 1000)).get(0).arguments())
        .containsSequence("-protocol_whitelist", "file,pipe");
  }

  private static List<SourceInput> inputs(Clip... clips) throws Exception {
    return PictureGraph.inputs(plan(draft(clips), video("a")));
  }
}
