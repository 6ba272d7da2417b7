package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.clip;
import static dev.nemomcp.studio.render.Sample.draft;
import static dev.nemomcp.studio.render.Sample.plan;
import static dev.nemomcp.studio.render.Sample.video;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.render.RenderPlan.CaptionPart;
import dev.nemomcp.studio.render.RenderPlan.Segment;
import dev.nemomcp.studio.render.Renderer.RenderFailed;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenderPlannerTest {

  @Test
  void cutsFollowEachOtherFrameByFrame() throws Exception {
    RenderPlan plan = plan(draft(clip("a", 0, 1010), clip("a", 2000, 3010)), video("a"));

    assertThat(plan.segments()).extracting(Segment::startFrame).containsExactly(0, 30);
    assertThat(plan.segments()).extracting(Segment::frames).containsExactly(30, 31);
    assertThat(plan.frames()).isEqualTo(61);
  }

  @Test
  void aThousandCutsDoNotDrift() throws Exception {
    List<Clip> clips = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      clips.add(clip("a", i * 500L, i * 500L + 117));
    }

    RenderPlan plan = plan(draft().withClips(clips), video("a"));

    assertThat(plan.frames()).isEqualTo(Math.round(1000 * 0.117 * 30));
  }

  @Test
  void aTransitionSharesItsFrames() throws Exception {
    RenderPlan plan =
        plan(
            draft(clip("a", 0, 2000), clip("a", 5000, 7000).withTransition(Transition.fade(500))),
            video("a"));

    assertThat(plan.segments().get(1).overlapFrames()).isEqualTo(15);
    assertThat(plan.segments().get(1).startFrame()).isEqualTo(45);
    assertThat(plan.frames()).isEqualTo(105);
  }

  @Test
  void aTransitionIsNeverLongerThanItsClips() throws Exception {
    RenderPlan plan =
        plan(
            draft(clip("a", 0, 200), clip("a", 5000, 7000).withTransition(Transition.fade(500))),
            video("a"));

    assertThat(plan.segments().get(1).overlapFrames()).isLessThanOrEqualTo(6);
  }

  @Test
  void aClipShorterThanAFrameIsLeftOut() throws Exception {
    RenderPlan plan = plan(draft(clip("a", 0, 1000), clip("a", 2000, 2005)), video("a"));

    assertThat(plan.segments()).hasSize(1);
  }

  @Test
  void captionsNeverShowTwoAtATime() throws Exception {
    Draft draft =
        draft(clip("a", 0, 4000))
            .withCaptions(
                List.of(
                    new Caption("a", 0, 2200, "one", List.of()),
                    new Caption("a", 2000, 3000, "two", List.of())));

    assertThat(plan(draft, video("a")).captions())
        .containsExactly(new CaptionPart("one", 0, 60), new CaptionPart("two", 60, 30));
  }

  @Test
  void textAndMusicEndWithTheTimeline() throws Exception {
    Draft draft =
        draft(clip("a", 0, 2000))
            .withTexts(
                List.of(new Text("t", Text.Role.TITLE, "Hello", 1000, 3000, TextStyle.TITLE)))
            .withMusic(
                List.of(
                    new Music(
                        "m",
                        new Music.Composed("calm", 1, 0),
                        "Calm",
                        0,
                        Music.TO_THE_END,
                        0.35,
                        0,
                        0)));

    RenderPlan plan = plan(draft, video("a"));

    assertThat(plan.texts().get(0).frames()).isEqualTo(30);
    assertThat(plan.music().get(0).frames()).isEqualTo(60);
  }

  @Test
  void anEmptyTimelineIsRefusedWithWhatToDo() {
    assertThatThrownBy(() -> plan(draft()))
        .isInstanceOfSatisfying(
            RenderFailed.class, e -> assertThat(e.remedy()).contains("Upload a video"));
  }

  @Test
  void missingFootageIsRefusedWithWhatToDo() {
    assertThatThrownBy(() -> plan(draft(clip("gone", 0, 1000)), video("a")))
        .isInstanceOfSatisfying(
            RenderFailed.class, e -> assertThat(e.remedy()).contains("Upload the file again"));
  }
}
