package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.clip;
import static dev.nemomcp.studio.render.Sample.draft;
import static dev.nemomcp.studio.render.Sample.plan;
import static dev.nemomcp.studio.render.Sample.video;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Transition;
import org.junit.jupiter.api.Test;

class VoiceGraphTest {

  @Test
  void everyJoinIsFadedAndEverySegmentHasExactlyItsSamples() throws Exception {
    assertThat(graph(clip("a", 0, 1000), clip("a", 2000, 3000)))
        .contains("apad,atrim=end_sample=48000", "afade=t=in:st=0:d=0.02", "afade=t=out:st=0.98")
        .contains("concat=n=2:v=0:a=1");
  }

  @Test
  void aSplitThatNothingWasTakenFromIsNoJoin() throws Exception {
    assertThat(graph(clip("a", 0, 1010), clip("a", 1010, 3000)))
        .contains("atrim=end_sample=144000")
        .doesNotContain("concat");
  }

  @Test
  void overlappingClipsFadeOverOnTwoBuses() throws Exception {
    assertThat(
            graph(clip("a", 0, 2000), clip("a", 5000, 7000).withTransition(Transition.fade(500))))
        .contains("afade=t=out:st=1.5:d=0.5", "afade=t=in:st=0:d=0.5", "amix=inputs=2:normalize=0");
  }

  @Test
  void aMutedClipIsSilenceOfItsLength() throws Exception {
    assertThat(graph(clip("a", 0, 1000).withVolume(0), clip("a", 2000, 3000)))
        .contains("anullsrc=r=48000:cl=stereo,atrim=end_sample=48000");
  }

  @Test
  void farSpeedsAreReachedInSteps() throws Exception {
    assertThat(graph(clip("a", 0, 4000).withSpeed(4))).contains("atempo=2,atempo=2,");
    assertThat(graph(clip("a", 0, 1000).withSpeed(0.25)))
        .containsPattern("atempo=0.5,.*atempo=0.5,");
  }

  private static String graph(Clip... clips) throws Exception {
    FilterGraph graph = new FilterGraph();
    new VoiceGraph(plan(draft(clips), video("a")), graph).voice();
    return graph.toString();
  }
}
