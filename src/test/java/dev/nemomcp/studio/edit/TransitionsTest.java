package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransitionsTest {
  private final FakeFootage talk =
      new FakeFootage().video("talk.mp4", 20).spoken("talk.mp4", 1, 5, 7, 12, 15, 18);

  @Test
  void jumpCutsGetShortOnesMadeOfThePauseThatWasCutOut() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.CUT_PAUSES);
    long length = studio.durationMillis();

    Edited edited = studio.does(Kind.TRANSITION);

    assertThat(studio.cuts())
        .containsExactly("talk.mp4 0.85-5.25", "talk.mp4 6.75-12.25", "talk.mp4 14.75-18.15");
    assertThat(studio.durationMillis()).isEqualTo(length);
    assertThat(edited.before()).hasToString("2 hard cuts");
    assertThat(edited.after()).hasToString("2 transitions (fade), 0.2 s");
  }

  @Test
  void theOrderOfPausesAndTransitionsDoesNotMatter() throws CannotEdit {
    Studio one = Studio.with(talk);
    one.does(Kind.TRIM_RANGE, "start_seconds", 5.5, "end_seconds", 6.5);
    one.does(Kind.CUT_PAUSES);
    one.does(Kind.TRANSITION);
    Studio other = Studio.with(talk);
    other.does(Kind.TRIM_RANGE, "start_seconds", 5.5, "end_seconds", 6.5);
    other.does(Kind.TRANSITION);
    other.does(Kind.CUT_PAUSES);

    assertThat(other.draft().clips()).isEqualTo(one.draft().clips());
  }

  @Test
  void aTransitionAtAMomentCutsTheClipThatPlaysThen() throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.does(Kind.TRANSITION, "style", "flash", "at_seconds", 6);

    assertThat(studio.draft().clips())
        .extracting(clip -> clip.transition().style())
        .containsExactly(Transition.CUT.style(), "fadewhite");
    assertThat(studio.draft().clips().get(1).sourceStartMillis()).isBetween(5_700L, 6_000L);
  }

  @Test
  void aTransitionNearACutIsOnThatCutAlone() throws CannotEdit {
    Studio studio =
        Studio.with(new FakeFootage().video("a.mp4", 10).video("b.mp4", 10).video("c.mp4", 10));

    studio.does(Kind.TRANSITION, "at_seconds", 19.6);

    assertThat(studio.draft().clips())
        .extracting(clip -> clip.transition().isCut())
        .containsExactly(true, true, false);
    assertThat(studio.cannot(Kind.TRANSITION, "at_seconds", 40).reason().toString())
        .contains("behind the end");
  }

  @Test
  void clipsOfDifferentFilesAreExtendedAroundTheCut() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 10).video("b.mp4", 10));
    studio.does(Kind.TRIM_RANGE, "start_seconds", 8, "end_seconds", 12);

    studio.does(Kind.TRANSITION);

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-8.25", "b.mp4 1.75-10.0");
    assertThat(studio.durationMillis()).isEqualTo(16_000);
  }

  @Test
  void whereThereIsNoMoreFootageQuietEndsOverlap() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 10).video("b.mp4", 10));

    studio.does(Kind.TRANSITION);

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-10.0", "b.mp4 0.0-10.0");
    assertThat(studio.durationMillis()).isEqualTo(19_500);
  }

  @Test
  void whereWordsReachTheVeryEdgeTheTransitionIsShort() throws CannotEdit {
    Studio studio =
        Studio.with(
            new FakeFootage()
                .video("a.mp4", 10)
                .spoken("a.mp4", 0, 10)
                .video("b.mp4", 10)
                .spoken("b.mp4", 0, 10));

    studio.does(Kind.TRANSITION);

    assertThat(studio.draft().clips().get(1).transition()).isEqualTo(Transition.fade(200));
  }

  @Test
  void theNextSceneNeverShowsBeforeItsTurn() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 10).sceneChanges("a.mp4", 4));

    studio.does(Kind.TRANSITION);

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-4.0", "a.mp4 4.0-10.0");
    assertThat(studio.durationMillis()).isEqualTo(9500);
  }

  @Test
  void neverMoreThanHalfOfAClip() throws CannotEdit {
    Studio studio =
        Studio.with(new FakeFootage().video("a.mp4", 0.6).video("b.mp4", 10).video("c.mp4", 0.1));

    Edited edited = studio.does(Kind.TRANSITION, "seconds", 2);

    assertThat(studio.draft().clips())
        .extracting(clip -> clip.transition().durationMillis())
        .containsExactly(0L, 300L, 0L);
    assertThat(edited.note())
        .hasToString("1 cut stays hard, because the clips around it are too short.");
  }

  @ParameterizedTest
  @CsvSource({
    "'', fade", "crossfade, fade", "cross dissolve, fade", "fade to black, fadeblack",
    "wipe, wipeleft", "slide, slideleft", "zoom, zoomin", "circleopen, circleopen",
    "Blur, hblur", "dip to white, fadewhite"
  })
  void stylesGoByTheirCommonNames(String said, String xfade) throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 10).video("b.mp4", 10));

    studio.does(Kind.TRANSITION, "style", said);

    assertThat(studio.draft().clips().get(1).transition().style()).isEqualTo(xfade);
  }

  @Test
  void anUnknownStyleIsRefusedWithTheOnesThereAre() {
    assertThat(Studio.with(talk).cannot(Kind.TRANSITION, "style", "unicorn").instead().toString())
        .contains("wipe", "slide");
  }

  @Test
  void takingThemAwayGivesBackWhatTheyLayOver() throws CannotEdit {
    Studio studio = crossfaded();

    studio.does(Kind.TRANSITION, "remove", true);

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-8.0", "b.mp4 0.0-6.0");
  }

  @Test
  void aLongerOneTakesNothingAway() throws CannotEdit {
    Studio studio = crossfaded();

    studio.does(Kind.TRANSITION, "style", "dissolve", "seconds", 2);
    studio.does(Kind.TRANSITION, "style", "dissolve", "seconds", 1);

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-8.0", "b.mp4 0.0-6.0");
  }

  @Test
  void clipsInAnotherOrderStayWholeAndAreJoinedAsBefore() throws CannotEdit {
    Studio studio = crossfaded();

    studio.hears("swap clip 1 and clip 2");

    assertThat(studio.cuts()).containsExactly("b.mp4 0.0-6.0", "a.mp4 0.0-8.0");
    assertThat(studio.draft().clips())
        .extracting(Clip::transition)
        .containsExactly(Transition.CUT, Transition.fade(1_500));
  }

  @Test
  void aPartOfAClipIsKeptWithoutTouchingItsNeighboursOrHowTheyAreJoined() throws CannotEdit {
    Studio studio =
        Studio.with(new FakeFootage().video("a.mp4", 8).video("b.mp4", 6).video("c.mp4", 8));
    studio.does(Kind.TRANSITION, "style", "wipeleft", "seconds", 0.4);

    studio.hears("keep only 2 to 4 seconds of clip 2");

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-8.0", "b.mp4 2.0-4.4", "c.mp4 0.0-8.0");
    assertThat(studio.draft().clips())
        .extracting(Clip::transition)
        .containsExactly(
            Transition.CUT, new Transition("wipeleft", 400), new Transition("wipeleft", 400));
  }

  private static Studio crossfaded() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 8).video("b.mp4", 6));
    studio.does(Kind.TRANSITION, "style", "dissolve", "seconds", 1.5);
    return studio;
  }

  @Test
  void takingThemAwayRestoresTheCuts() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.CUT_PAUSES);
    var cut = studio.draft();
    studio.does(Kind.TRANSITION);

    studio.does(Kind.TRANSITION, "remove", true);

    assertThat(studio.draft()).isEqualTo(cut);
  }

  @Test
  void aSecondTimeChangesNothing() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.CUT_PAUSES);
    var once = studio.does(Kind.TRANSITION).draft();

    assertThat(studio.does(Kind.TRANSITION).draft()).isSameAs(once);
  }

  @Test
  void oneUninterruptedTakeHasNoCutToSoften() {
    assertThat(Studio.with(talk).cannot(Kind.TRANSITION)).hasMessageContaining("no cut");
  }

  @Test
  void photosShowLongerSoThatTheWholeStaysAsLong() throws CannotEdit {
    Studio studio =
        Studio.with(new FakeFootage().photo("a.jpg", 100, 100).photo("b.jpg", 100, 100));

    studio.does(Kind.TRANSITION);

    assertThat(studio.draft().clips()).extracting(Clip::stillMillis).containsExactly(3250L, 3250L);
    assertThat(studio.durationMillis()).isEqualTo(6000);
  }

  @Test
  void nothingIsSaidTwiceAroundAFrozenFrame() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.FREEZE, "at_seconds", 9, "seconds", 2);

    studio.does(Kind.TRANSITION);

    assertThat(studio.cuts())
        .containsExactly("talk.mp4 0.0-9.0", "talk.mp4 still 2.5", "talk.mp4 9.0-20.0");
    assertThat(studio.draft().clips()).filteredOn(c -> !c.transition().isCut()).hasSize(2);
  }

  @Test
  void longerAndShorterGoOnFromWhatIsThere() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 20).video("b.mp4", 20));
    studio.does(Kind.TRANSITION, "seconds", 1.0);

    studio.hears("make the crossfade a bit longer");
    assertThat(studio.draft().clips().get(1).transition().durationMillis()).isEqualTo(1500);

    studio.does(Kind.FADE, "direction", "out", "target", "both", "seconds", 2.0);
    studio.hears("the fade at the end is too slow");
    assertThat(studio.draft().mix().pictureFades().outMillis()).isEqualTo(1000);
    studio.hears("make the fade out half a second longer");
    assertThat(studio.draft().mix().pictureFades().outMillis()).isEqualTo(1500);
    studio.hears("make the fade out half as long");
    assertThat(studio.draft().mix().pictureFades().outMillis()).isEqualTo(750);
  }
}
