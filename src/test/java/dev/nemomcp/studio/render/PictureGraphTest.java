package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.clip;
import static dev.nemomcp.studio.render.Sample.draft;
import static dev.nemomcp.studio.render.Sample.photo;
import static dev.nemomcp.studio.render.Sample.plan;
import static dev.nemomcp.studio.render.Sample.video;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Look;
import dev.nemomcp.draft.Motion;
import dev.nemomcp.draft.Orientation;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Media;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureGraphTest {

  @Test
  void cutsAreOneConcatenation() throws Exception {
    assertThat(graph(draft(clip("a", 0, 1000), clip("a", 2000, 3000)), video("a")))
        .contains("split=2", "trim=start=2:end=3", "concat=n=2:v=1:a=0")
        .doesNotContain("xfade");
  }

  @Test
  void everySegmentHasExactlyItsFrames() throws Exception {
    assertThat(graph(draft(clip("a", 0, 1010)), video("a")))
        .contains("tpad=stop=-1:stop_mode=clone,trim=end_frame=30");
  }

  @Test
  void aTransitionBeginsWhereTheOverlapDoes() throws Exception {
    Draft draft =
        draft(
            clip("a", 0, 2000),
            clip("a", 3000, 4000),
            clip("a", 5000, 7000).withTransition(new Transition("wipeleft", 500)));

    assertThat(graph(draft, video("a")))
        .contains("concat=n=2", "xfade=transition=wipeleft:duration=0.5:offset=2.5");
  }

  @Test
  void anUnknownTransitionIsAFade() throws Exception {
    Draft draft =
        draft(
            clip("a", 0, 2000),
            clip("a", 5000, 7000).withTransition(new Transition("shatter'", 500)));

    assertThat(graph(draft, video("a"))).contains("transition=fade:").doesNotContain("shatter");
  }

  @Test
  void speedChangesTheClockBeforeTheGrid() throws Exception {
    assertThat(graph(draft(clip("a", 0, 2000).withSpeed(2)), video("a")))
        .contains("setpts=(PTS-0/TB)/2,fps=30:start_time=0")
        .contains("trim=end_frame=30");
  }

  @Test
  void theWholePictureIsPaddedOrBlurredOrCropped() throws Exception {
    Clip clip = clip("a", 0, 1000);
    Media square = video("a", 600, 600);

    assertThat(graph(draft(clip), square)).contains("scale=180:180", "pad=320:180:-1:-1");
    assertThat(graph(draft(clip.withFraming(Framing.BLUR)), square)).contains("gblur", "overlay");
    assertThat(graph(draft(clip.withFraming(Framing.crop(List.of()))), square))
        .contains("crop=iw:ih*0.5625:0:ih*0.21875,scale=320:180");
  }

  @Test
  void aMovingCropIsTakenFromTheScaledPictureSoThatItDoesNotJump() throws Exception {
    Framing moving =
        Framing.crop(List.of(new Framing.Focus(0, 0, 0.5), new Framing.Focus(1000, 1, 0.5)));

    assertThat(graph(draft(clip("a", 0, 1000).withFraming(moving)), video("a", 1280, 180)))
        .contains(
            "scale=1280:180:flags=bicubic:out_range=tv:out_color_matrix=bt709,setsar=1,crop=320:180:x='iw*clip(");
  }

  @Test
  void scenesThatACropWouldRuinAreShownWholeAndNeighboursTogether() throws Exception {
    Framing mixed =
        Framing.crop(List.of())
            .withWhole(
                List.of(
                    new Framing.Stretch(200, 400),
                    new Framing.Stretch(400, 500),
                    new Framing.Stretch(900, 5000)));

    assertThat(graph(draft(clip("a", 0, 1000).withFraming(mixed)), video("a", 1280, 180)))
        .contains(
            "split=4",
            "trim=start_frame=0:end_frame=6[",
            "trim=start_frame=6:end_frame=15[",
            "trim=start_frame=15:end_frame=27[",
            "trim=start_frame=27:end_frame=30[",
            "concat=n=4");
  }

  @Test
  void aTurnedPictureIsFramedByItsNewShape() throws Exception {
    Clip clip =
        clip("a", 0, 1000)
            .withLook(Look.AS_RECORDED.withOrientation(new Orientation(90, false, false)));

    assertThat(graph(draft(clip), video("a", 720, 1280)))
        .contains("transpose=clock", "scale=320:180")
        .doesNotContain(",pad=320");
  }

  @Test
  void aPhotoIsDecodedOnceAndMovesSlowly() throws Exception {
    Clip still = Clip.still("p", "p", "p", 0, 2000);

    assertThat(graph(draft(still), photo("p"))).contains("trim=end_frame=1", "loop=loop=-1:size=1");
    assertThat(graph(draft(still.withMotion(new Motion(1, 1.1, 0.5, 0.5))), photo("p")))
        .contains("loop=loop=-1:size=1", "perspective=", "(on-1)/59", "trim=end_frame=60");
  }

  @Test
  void variableRatesAreEvenedOutBeforeCutting() throws Exception {
    Media phone =
        new Media(
            "a",
            "a",
            video("a").file(),
            Media.Kind.VIDEO,
            60_000,
            1280,
            720,
            29.4,
            true,
            false,
            true,
            false);

    assertThat(graph(draft(clip("a", 0, 1000), clip("a", 2000, 3000)), phone))
        .contains("[0:V:0]bwdif=mode=send_frame:deint=interlaced,fps=30[");
  }

  private static String graph(Draft draft, Media... media) throws Exception {
    RenderPlan plan = plan(draft, media);
    FilterGraph graph = new FilterGraph();
    new PictureGraph(plan.segments(), plan.canvas(), graph).track(PictureGraph.inputs(plan), 0);
    return graph.toString();
  }
}
