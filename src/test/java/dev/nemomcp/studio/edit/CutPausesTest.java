package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import dev.nemomcp.studio.footage.Footage.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutPausesTest {
  /** Pauses: 1 s before, 0.5, 0.7, 2 s between, 2 s behind. */
  private final FakeFootage talk =
      new FakeFootage().video("talk.mp4", 20).spoken("talk.mp4", 1, 5, 5.5, 8, 8.7, 11, 13, 18);

  @Test
  void aPauseAtANamedMomentStays() throws CannotEdit {
    Studio studio =
        Studio.with(
            new FakeFootage().video("talk.mp4", 20).spoken("talk.mp4", 1, 5, 8, 12, 15, 18));

    studio.hears("cut the pauses but leave the pause at 0:06 alone");

    assertThat(studio.cuts()).containsExactly("talk.mp4 0.85-12.15", "talk.mp4 14.85-18.15");
  }

  @Test
  void thePauseThatIsCountedIsTheOnlyOneThatGoes() throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.hears("remove the last pause");

    assertThat(studio.cuts()).containsExactly("talk.mp4 0.0-18.15");
    assertThatThrownBy(() -> studio.does(Kind.CUT_PAUSES, "number", 9))
        .hasMessageContaining("no such pause")
        .isInstanceOf(CannotEdit.class);
  }

  @Test
  void longPausesKeepAirOnBothSidesAndShortOnesStay() throws CannotEdit {
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.CUT_PAUSES);

    assertThat(studio.cuts())
        .containsExactly("talk.mp4 0.85-8.15", "talk.mp4 8.55-11.15", "talk.mp4 12.85-18.15");
    assertThat(edited.before()).hasToString("20 s, 4 long pauses");
    assertThat(edited.after()).hasToString("15.2 s, longest pause 0.5 s");
    assertThat(edited.note()).hasToString("4 pauses shortened, 4.8 s taken out.");
  }

  @ParameterizedTest
  @CsvSource({"tight, 0.35", "normal, 0.6", "loose, 1.0"})
  void noPauseIsLeftThatIsLongerThanTheTightnessAllows(String tightness, double longest)
      throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.does(Kind.CUT_PAUSES, "tightness", tightness);

    assertThat(Hearing.of(studio.draft(), talk).pauses(Math.round(longest * 1000))).isEmpty();
  }

  @Test
  void noWordIsClipped() throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.does(Kind.CUT_PAUSES, "tightness", "tight");

    assertThat(talk.speech("talk.mp4"))
        .allSatisfy(
            said ->
                assertThat(studio.draft().clips())
                    .anySatisfy(
                        clip -> {
                          assertThat(clip.sourceStartMillis())
                              .isLessThanOrEqualTo(said.startMillis() - 80);
                          assertThat(clip.sourceEndMillis())
                              .isGreaterThanOrEqualTo(said.endMillis() + 80);
                        }));
  }

  @Test
  void theShortestPauseToCutCanBeSaid() throws CannotEdit {
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.CUT_PAUSES, "min_pause_seconds", "1.5");

    assertThat(edited.before()).hasToString("20 s, 2 long pauses");
  }

  @Test
  void whatIsToBeLeftOfAPauseCanBeSaid() throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.does(Kind.CUT_PAUSES, "leave_seconds", 1);

    assertThat(studio.cuts()).containsExactly("talk.mp4 0.0-11.5", "talk.mp4 12.5-18.5");
  }

  @Test
  void aSecondTimeThereIsNothingToDo() throws CannotEdit {
    Studio studio = Studio.with(talk);
    Draft once = studio.does(Kind.CUT_PAUSES).draft();

    Edited again = studio.does(Kind.CUT_PAUSES);

    assertThat(again.draft()).isSameAs(once);
    assertThat(again.note()).hasToString("It is already tight: there is no pause to take out.");
  }

  @Test
  void pausesAreMeasuredAsTheyPlay() throws CannotEdit {
    Draft fast =
        Draft.empty("")
            .withClips(List.of(Clip.of("c1", "talk.mp4", "talk", 0, 20_000).withSpeed(2)));
    Studio studio = Studio.with(talk, fast);

    studio.does(Kind.CUT_PAUSES);

    assertThat(studio.cuts()).containsExactly("talk.mp4 0.0-11.3", "talk.mp4 12.7-18.3");
  }

  @Test
  void aPauseThatReachesOverACutIsOnePause() throws CannotEdit {
    Draft two =
        Draft.empty("")
            .withClips(
                List.of(
                    Clip.of("c1", "talk.mp4", "a", 13_000, 18_500),
                    Clip.of("c2", "talk.mp4", "b", 500, 5000)));
    Studio studio = Studio.with(talk, two);

    studio.does(Kind.CUT_PAUSES);

    assertThat(studio.cuts()).containsExactly("talk.mp4 13.0-18.15", "talk.mp4 0.85-5.0");
  }

  @Test
  void photosAndFootageWithoutWordsAreNoPauses() throws CannotEdit {
    talk.photo("cat.jpg", 1000, 1000).silentVideo("sea.mp4", 5);
    Studio studio = Studio.with(talk);

    studio.does(Kind.CUT_PAUSES);

    assertThat(studio.cuts()).contains("cat.jpg still 3.0", "sea.mp4 0.0-5.0");
  }

  @Test
  void transitionsThatWereThereAreOnTheNewCutsToo() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.TRIM_RANGE, "start_seconds", 11.5, "end_seconds", 12.5);
    studio.does(Kind.TRANSITION);

    studio.does(Kind.CUT_PAUSES);

    assertThat(studio.draft().clips().stream().skip(1))
        .extracting(Clip::transition)
        .doesNotContain(Transition.CUT);
  }

  @Test
  void withoutSoundOrSpeechItSaysWhy() {
    assertThat(Studio.with(new FakeFootage().silentVideo("sea.mp4", 5)).cannot(Kind.CUT_PAUSES))
        .hasMessageContaining("no sound");
    assertThat(Studio.with(new FakeFootage().video("sea.mp4", 5)).cannot(Kind.CUT_PAUSES))
        .hasMessageContaining("Nobody speaks");
  }

  @Test
  void twoMinutesOfTalkLoseWhatThePausesHeldAndNothingElse() throws CannotEdit {
    FakeFootage interview = new FakeFootage().video("interview.mp4", 120);
    double[] spoken = new double[40];
    for (int i = 0; i < 20; i++) {
      spoken[2 * i] = 6 * i + 1;
      spoken[2 * i + 1] = 6 * i + 5;
    }
    Studio studio = Studio.with(interview.spoken("interview.mp4", spoken));

    studio.does(Kind.CUT_PAUSES);

    assertThat((double) studio.durationMillis()).isCloseTo(20 * 4300, within(300.0));
    assertThat(Timeline.of(studio.draft()).clips()).hasSize(20);
    assertThat(Hearing.of(studio.draft(), interview).pauses(0))
        .allSatisfy(pause -> assertThat(pause.durationMillis()).isLessThanOrEqualTo(300))
        .extracting(Span::durationMillis)
        .contains(300L);
  }

  @Test
  void aPartOfWhatWasCutComesBack() throws CannotEdit {
    Studio studio =
        Studio.with(new FakeFootage().video("t.mp4", 20).spoken("t.mp4", 1, 5, 7, 12, 15, 18));
    studio.hears("cut the pauses");
    assertThat(studio.cuts())
        .containsExactly("t.mp4 0.85-5.15", "t.mp4 6.85-12.15", "t.mp4 14.85-18.15");

    studio.hears("leave a little more breath between the sentences");
    assertThat(studio.cuts())
        .containsExactly("t.mp4 0.85-5.25", "t.mp4 6.75-12.25", "t.mp4 14.75-18.15");

    studio.hears("停顿留0.8秒左右");
    assertThat(studio.cuts())
        .containsExactly("t.mp4 0.85-5.4", "t.mp4 6.6-12.4", "t.mp4 14.6-18.15");
  }

  @Test
  void shortenedToALengthTheyHaveIt() throws CannotEdit {
    Studio studio =
        Studio.with(new FakeFootage().video("t.mp4", 20).spoken("t.mp4", 1, 5, 7, 12, 15, 18));

    studio.hears("shorten the pauses to 0.6 seconds");

    assertThat(studio.cuts()).containsExactly("t.mp4 0.7-5.3", "t.mp4 6.7-12.3", "t.mp4 14.7-18.3");
  }
}
