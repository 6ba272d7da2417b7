package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.clip;
import static dev.nemomcp.studio.render.Sample.draft;
import static dev.nemomcp.studio.render.Sample.plan;
import static dev.nemomcp.studio.render.Sample.video;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.render.VoiceCleanup.Part;
import org.junit.jupiter.api.Test;

class VoiceCleanupTest {
  private static final double FADE = VoiceCleanup.FADE_SECONDS;

  @Test
  void nothingIsCleanedUnasked() throws Exception {
    assertThat(cleanup(clip("a", 0, 1000)).parts()).isEmpty();
  }

  @Test
  void whereAllThatSoundsIsCleanedThereIsNothingToFadeOverTo() throws Exception {
    VoiceCleanup whole = cleanup(cleaned(0, 1000), clip("a", 2000, 3000).withVolume(0));

    assertThat(whole.everywhere()).isTrue();
    assertThat(whole.parts()).containsExactly(part(0, 2000, 0, 0));
  }

  @Test
  void cleanedClipsNextToEachOtherAreOnePart() throws Exception {
    VoiceCleanup some =
        cleanup(
            clip("a", 0, 1000),
            cleaned(1000, 2000),
            cleaned(5000, 6000),
            clip("a", 0, 1000),
            cleaned(0, 500));

    assertThat(some.everywhere()).isFalse();
    assertThat(some.parts())
        .containsExactly(part(1000, 3000, FADE, FADE), part(4000, 4500, FADE, FADE));
  }

  @Test
  void whileClipsOverlapTheOneSoundTurnsIntoTheOther() throws Exception {
    VoiceCleanup some =
        cleanup(
            clip("a", 0, 2000),
            cleaned(0, 2000).withTransition(Transition.fade(500)),
            clip("a", 0, 2000).withTransition(Transition.fade(1000)));

    assertThat(some.parts()).containsExactly(part(1500, 3500, 0.5, 1));
  }

  private static Clip cleaned(long startMillis, long endMillis) {
    return clip("a", startMillis, endMillis).withVoiceCleanup(true);
  }

  private static Part part(long startMillis, long endMillis, double fadeIn, double fadeOut) {
    return new Part(new SampleRange(startMillis * 48, endMillis * 48), fadeIn, fadeOut);
  }

  private static VoiceCleanup cleanup(Clip... clips) throws Exception {
    return VoiceCleanup.of(plan(draft(clips), video("a")));
  }
}
