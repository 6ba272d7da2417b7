package dev.nemomcp.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

class DraftDifferenceTest {
  private static final Draft TALK =
      Draft.empty("x").withClips(List.of(Clip.of("c1", "m", "talk.mp4", 0, 10_000)));

  @Test
  void theSameDraftHasNone() {
    assertThat(difference(TALK, TALK).isEmpty()).isTrue();
  }

  @Test
  void aFirstDraftIsAllNew() {
    DraftDifference difference =
        DraftDifference.between(MissingNode.getInstance(), DraftJson.write(TALK));
    assertThat(difference.changes())
        .extracting(DraftDifference.Change::toString)
        .contains("Video added: talk.mp4 (0-10s)", "length added: 10 s");
  }

  @Test
  void aCutShowsInLengthAndTrack() {
    Draft cut =
        TALK.withClips(
            List.of(
                Clip.of("c1", "m", "talk.mp4", 0, 3_000),
                Clip.of("c2", "m", "talk.mp4", 5_000, 10_000)));
    assertThat(difference(TALK, cut).changes())
        .extracting(DraftDifference.Change::toString)
        .containsExactly(
            "length: 10 s → 8 s", "Video: talk.mp4 (0-10s) → talk.mp4 (2 clips, 0-8s)");
  }

  @Test
  void aNewShapeIsTold() {
    assertThat(difference(TALK, TALK.withCanvas(new Canvas(1080, 1920, 30))).changes())
        .extracting(DraftDifference.Change::toString)
        .containsExactly("picture: 1920×1080 → 1080×1920");
  }

  @Test
  void aLookNamesWhatChangedAboutTheTrack() {
    Draft warm =
        TALK.withClips(List.of(TALK.clips().get(0).withLook(Look.AS_RECORDED.withPreset("warm"))));
    Draft blurred = TALK.withClips(List.of(TALK.clips().get(0).withFraming(Framing.BLUR)));
    assertThat(difference(TALK, warm).changes())
        .extracting(DraftDifference.Change::toString)
        .containsExactly("Video: talk.mp4 (0-10s) → talk.mp4 (0-10s, warm)");
    assertThat(difference(TALK, blurred).changes())
        .extracting(DraftDifference.Change::toString)
        .containsExactly("Video: talk.mp4 (0-10s) → framing changed");
  }

  @Test
  void aSettingBehindTheTracksCountsToo() {
    assertThat(difference(TALK, TALK.withMix(Mix.UNTOUCHED.withTargetLufs(-14))).changes())
        .extracting(DraftDifference.Change::toString)
        .containsExactly("settings: as before → mix changed");
  }

  @Test
  void aTrackThatIsGoneIsTold() {
    Draft titled =
        TALK.withTexts(List.of(new Text("t", Text.Role.TITLE, "Hi", 0, 1_000, TextStyle.TITLE)));
    assertThat(difference(titled, TALK).changes())
        .extracting(DraftDifference.Change::toString)
        .containsExactly("Title removed");
  }

  private static DraftDifference difference(Draft before, Draft after) {
    JsonNode was = DraftJson.write(before);
    return DraftDifference.between(was, DraftJson.write(after));
  }
}
