package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Putting scenes in order and giving them a rhythm. */
class ScenesTest {
  private final FakeFootage trip =
      new FakeFootage()
          .video("trip.mp4", 60)
          .sceneChanges("trip.mp4", 10, 18, 38, 44)
          .colours("trip.mp4", 0.2, 0.5, 0.1, 0.9, 0.3);

  @Test
  void sceneThreeFirst() throws CannotEdit {
    Studio studio = Studio.with(trip);

    Edited edited = studio.does(Kind.REORDER, "move", 3, "to", 1);

    assertThat(edited.before()).hasToString("Scene 1, Scene 2, Scene 3, Scene 4, Scene 5");
    assertThat(edited.after()).hasToString("Scene 3, Scene 1, Scene 2, Scene 4, Scene 5");
    assertThat(studio.cuts().get(0)).isEqualTo("trip.mp4 18.0-38.0");
    assertThat(studio.durationMillis()).isEqualTo(60_000);
  }

  @Test
  void theFirstTwoScenesSwapped() throws CannotEdit {
    assertThat(Studio.with(trip).does(Kind.REORDER, "swap", List.of(1, 2)).after())
        .hasToString("Scene 2, Scene 1, Scene 3, Scene 4, Scene 5");
  }

  @Test
  void theLastSceneBeforeTheSecond() throws CannotEdit {
    assertThat(Studio.with(trip).does(Kind.REORDER, "move", -1, "before", 2).after())
        .hasToString("Scene 1, Scene 5, Scene 2, Scene 3, Scene 4");
  }

  @Test
  void theFirstSceneAfterTheThird() throws CannotEdit {
    assertThat(Studio.with(trip).does(Kind.REORDER, "move", "1", "after", "3").after())
        .hasToString("Scene 2, Scene 3, Scene 1, Scene 4, Scene 5");
  }

  @Test
  void theFirstSceneLast() throws CannotEdit {
    assertThat(Studio.with(trip).does(Kind.REORDER, "move", 1, "to", -1).after())
        .hasToString("Scene 2, Scene 3, Scene 4, Scene 5, Scene 1");
  }

  @Test
  void theLastSecondsFirst() throws CannotEdit {
    Studio studio = Studio.with(trip);

    Edited edited = studio.does(Kind.REORDER, "start_seconds", -5, "to", 1);

    assertThat(edited.before()).hasToString("0:55–1:00");
    assertThat(edited.after()).hasToString("0:00–0:05");
    assertThat(studio.cuts()).containsExactly("trip.mp4 55.0-60.0", "trip.mp4 0.0-55.0");
    assertThat(studio.durationMillis()).isEqualTo(60_000);
  }

  @Test
  void theSecondHalfFirst() throws CannotEdit {
    Studio studio = Studio.with(trip);

    studio.does(Kind.REORDER, "part", "second_half", "to", 1);

    assertThat(studio.cuts()).containsExactly("trip.mp4 30.0-60.0", "trip.mp4 0.0-30.0");
  }

  @Test
  void aStretchToALaterMoment() throws CannotEdit {
    Studio studio = Studio.with(trip);

    studio.does(Kind.REORDER, "start_seconds", 10, "end_seconds", 20, "at_seconds", 30);

    assertThat(studio.cuts())
        .containsExactly(
            "trip.mp4 0.0-10.0", "trip.mp4 20.0-30.0", "trip.mp4 10.0-20.0", "trip.mp4 30.0-60.0");
  }

  @Test
  void aStretchThatIsThereAlreadyStays() throws CannotEdit {
    Edited edited = Studio.with(trip).does(Kind.REORDER, "start_seconds", 0, "end_seconds", 5);

    assertThat(edited.note()).hasToString("It plays there already.");
  }

  @Test
  void aGivenOrderIsFollowedByTheRest() throws CannotEdit {
    assertThat(Studio.with(trip).does(Kind.REORDER, "order", List.of(4, 2)).after())
        .hasToString("Scene 4, Scene 2, Scene 1, Scene 3, Scene 5");
  }

  @Test
  void backwards() throws CannotEdit {
    assertThat(Studio.with(trip).does(Kind.REORDER, "reverse", true).after())
        .hasToString("Scene 5, Scene 4, Scene 3, Scene 2, Scene 1");
  }

  @Test
  void anOrderOfOurOwnOpensVividlyClosesCalmlyAndSaysWhy() throws CannotEdit {
    Studio studio = Studio.with(trip);

    Edited edited = studio.does(Kind.REORDER);

    assertThat(edited.after()).hasToString("Scene 4, Scene 1, Scene 2, Scene 5, Scene 3");
    assertThat(edited.note().toString())
        .contains("Scene 4 opens because it is the most vivid", "Scene 3, the calmest, closes");
    assertThat(studio.does(Kind.REORDER).draft()).isSameAs(edited.draft());
  }

  @Test
  void whereColoursAreAlikeTheShortestOpensAndThatIsSaid() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 20).sceneChanges("a.mp4", 9, 12));

    assertThat(studio.does(Kind.REORDER).note())
        .hasToString(
            "Scene 2 opens because it is the briskest, short and long scenes take turns,"
                + " and Scene 1 closes.");
  }

  @Test
  void aSceneThatIsNotThereIsRefusedWithTheOnesThatAre() {
    CannotEdit refused = Studio.with(trip).cannot(Kind.REORDER, "move", 9);

    assertThat(refused).hasMessage("There is no clip 9: the timeline has 5.");
    assertThat(refused.instead().toString()).contains("3 Scene 3");
  }

  @Test
  void oneSceneHasNoOrder() {
    assertThat(Studio.with(new FakeFootage().video("a.mp4", 9)).cannot(Kind.REORDER))
        .hasMessageContaining("one scene");
  }

  @Test
  void severalFilesAreOrderedAsFilesAndPiecesOfOneStayTogether() throws CannotEdit {
    FakeFootage files =
        new FakeFootage()
            .video("a.mp4", 10)
            .spoken("a.mp4", 1, 3, 6, 9)
            .video("b.mp4", 10)
            .spoken("b.mp4", 1, 3, 6, 9);
    Studio studio = Studio.with(files);
    studio.does(Kind.CUT_PAUSES);

    Edited edited = studio.does(Kind.REORDER, "swap", List.of(1, 2));

    assertThat(edited.after()).hasToString("b.mp4, a.mp4");
    assertThat(studio.names()).containsExactly("b.mp4", "b.mp4", "a.mp4", "a.mp4");
  }

  @Test
  void reorderingKeepsTransitionsOnTheCuts() throws CannotEdit {
    Studio studio = Studio.with(trip);
    studio.does(Kind.TRANSITION);

    studio.does(Kind.REORDER, "reverse", true);

    assertThat(studio.draft().clips())
        .extracting(clip -> clip.transition().durationMillis())
        .containsExactly(0L, 500L, 500L, 500L, 500L);
  }

  @Test
  void evenPacingShortensLongScenesAndKeepsShortOnes() throws CannotEdit {
    Studio studio = Studio.with(trip);

    Edited edited = studio.does(Kind.PACING);

    assertThat(edited.before()).hasToString("1:00, 5 scenes of 6 s to 20 s");
    assertThat(edited.note()).hasToString("Scene 3 20 s → 15 s, Scene 5 16 s → 15 s.");
    assertThat(studio.cuts())
        .containsExactly(
            "trip.mp4 0.0-10.0",
            "trip.mp4 10.0-18.0",
            "trip.mp4 20.5-35.5",
            "trip.mp4 38.0-44.0",
            "trip.mp4 44.5-59.5");
  }

  @Test
  void aSpokenSceneLosesItsPausesBeforeItIsQuickened() throws CannotEdit {
    trip.spoken("trip.mp4", 18, 27, 33, 38);
    Studio studio = Studio.with(trip);

    studio.does(Kind.PACING, "direction", "even");

    assertThat(studio.cuts()).contains("trip.mp4 18.0-27.5", "trip.mp4 32.5-38.0");
    assertThat(studio.draft().clips()).extracting(Clip::speed).containsOnly(1.0);
  }

  @Test
  void wordsAreQuickenedALittleWhereThereAreNoPauses() throws CannotEdit {
    trip.spoken("trip.mp4", 18, 38);
    Studio studio = Studio.with(trip);

    studio.does(Kind.PACING, "direction", "even");

    assertThat(studio.draft().clips()).extracting(Clip::speed).contains(1.15);
  }

  @Test
  void fasterTakesAQuarterFromEveryScene() throws CannotEdit {
    Studio studio = Studio.with(trip);

    studio.does(Kind.PACING, "direction", "faster");

    assertThat(studio.durationMillis()).isEqualTo(45_000);
  }

  @Test
  void slowerPlaysEverythingSlower() throws CannotEdit {
    Studio studio = Studio.with(trip);

    studio.does(Kind.PACING, "direction", "slower");

    assertThat(studio.draft().clips()).extracting(Clip::speed).containsOnly(0.85);
  }

  @Test
  void evenScenesStayAsTheyAre() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 30).sceneChanges("a.mp4", 10, 20));
    Draft before = studio.draft();

    assertThat(studio.does(Kind.PACING, "direction", "even").draft()).isSameAs(before);
    assertThat(studio.does(Kind.PACING).draft()).isNotSameAs(before);
  }

  @Test
  void aQuarterFasterAsAWhole() throws CannotEdit {
    Studio studio = Studio.with(trip);

    Edited edited = studio.does(Kind.SPEED, "factor", "1.25x");

    assertThat(edited.before()).hasToString("1:00 at 1×");
    assertThat(edited.after()).hasToString("48 s at 1.25×");
    assertThat(studio.does(Kind.SPEED, "factor", 1.25).draft()).isSameAs(edited.draft());
  }

  @Test
  void onlyAStretchAtDoubleSpeed() throws CannotEdit {
    Studio studio = Studio.with(trip);

    Edited edited = studio.does(Kind.SPEED, "factor", 2, "start_seconds", 10, "end_seconds", 20);

    assertThat(studio.draft().clips()).extracting(Clip::speed).containsExactly(1.0, 2.0, 1.0);
    assertThat(studio.durationMillis()).isEqualTo(55_000);
    assertThat(edited.note()).hasToString("Only 0:10–0:20 was changed.");
  }

  @Test
  void onlyTheSecondSceneInSlowMotion() throws CannotEdit {
    Studio studio = Studio.with(trip);

    studio.does(Kind.SPEED, "factor", 0.5, "clip", 2);

    assertThat(studio.durationMillis()).isEqualTo(68_000);
  }

  @Test
  void ofTwoClipsTheOtherOrderIsTheSwap() throws CannotEdit {
    Studio two = Studio.with(new FakeFootage().video("a.mp4", 8).video("b.mp4", 6));

    two.hears("switch the order");
    two.hears("换下顺序");
    two.hears("swap them");

    assertThat(two.cuts()).containsExactly("b.mp4 0.0-6.0", "a.mp4 0.0-8.0");
  }

  @Test
  void ofMoreClipsItAsksWhich() {
    Studio three =
        Studio.with(new FakeFootage().video("a.mp4", 8).video("b.mp4", 6).video("c.mp4", 7));

    assertThat(three.cannotHear("swap the clips").reason())
        .hasToString("There are 3 clips; it is not said which of them.");
  }

  @Test
  void aSpeedThatMakesNoSenseIsRefused() {
    assertThat(Studio.with(trip).cannot(Kind.SPEED, "factor", 0)).hasMessageContaining("range");
    assertThat(Studio.with(trip).cannot(Kind.SPEED, "factor", "quick"))
        .hasMessageContaining("not a number");
  }
}
