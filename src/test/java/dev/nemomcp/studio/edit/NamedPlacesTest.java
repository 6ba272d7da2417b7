package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Overlay;
import dev.nemomcp.draft.Text;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Wishes for one place among several: a join, some clips, a stretch, all but one. */
class NamedPlacesTest {
  private final FakeFootage three =
      new FakeFootage().video("a.mp4", 10).video("b.mp4", 10).video("c.mp4", 10);

  @Test
  void aTransitionBetweenTwoClipsLeavesTheOtherCutsHard() throws CannotEdit {
    Studio studio = Studio.with(three);

    studio.does(Kind.TRANSITION, "between", List.of(2, 3));

    assertThat(studio.draft().clips())
        .extracting(clip -> clip.transition().isCut())
        .containsExactly(true, true, false);
  }

  @Test
  void oneTransitionIsTakenAwayAndTheOtherStays() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TRANSITION);

    studio.does(Kind.TRANSITION, "after", 1, "remove", true);

    assertThat(studio.draft().clips())
        .extracting(clip -> clip.transition().isCut())
        .containsExactly(true, true, false);
  }

  @Test
  void clipsThatDoNotFollowOneAnotherHaveNoJoin() {
    CannotEdit refused = Studio.with(three).cannot(Kind.TRANSITION, "between", List.of(1, 3));

    assertThat(refused.reason())
        .hasToString("There is no join there: these clips do not play one after the other.");
  }

  @Test
  void severalStretchesAreKeptByTheClockBeforeAnythingIsCut() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 60));

    studio.does(Kind.KEEP_RANGE, "ranges", List.of(List.of(5, 10), List.of(50, "end")));

    assertThat(studio.cuts()).containsExactly("a.mp4 5.0-10.0", "a.mp4 50.0-60.0");
  }

  @Test
  void everySoManySecondsIsSplitAndOnlyTheClipThatIsMeant() throws CannotEdit {
    Studio studio = Studio.with(three);

    studio.does(Kind.SPLIT, "every_seconds", 4, "clip", 2);

    assertThat(studio.cuts())
        .containsExactly(
            "a.mp4 0.0-10.0", "b.mp4 0.0-4.0", "b.mp4 4.0-8.0", "b.mp4 8.0-10.0", "c.mp4 0.0-10.0");
  }

  @Test
  void allClipsButOneAreSlowedDown() throws CannotEdit {
    Studio studio = Studio.with(three);

    studio.does(Kind.SPEED, "factor", 0.5, "except_clips", List.of(2));

    assertThat(studio.draft().clips()).extracting(c -> c.speed()).containsExactly(0.5, 1.0, 0.5);
  }

  @Test
  void onlyThePauseAtTheStartIsCut() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 20).spoken("a.mp4", 4, 8, 12, 20));

    studio.does(Kind.CUT_PAUSES, "at", "start");

    assertThat(studio.cuts()).containsExactly("a.mp4 3.85-20.0");
  }

  @Test
  void pausesOutsideTheStretchStay() throws CannotEdit {
    Studio studio =
        Studio.with(new FakeFootage().video("a.mp4", 20).spoken("a.mp4", 0, 4, 8, 12, 16, 20));

    studio.does(Kind.CUT_PAUSES, "start_seconds", 10);

    assertThat(studio.cuts()).containsExactly("a.mp4 0.0-12.15", "a.mp4 15.85-20.0");
  }

  @Test
  void musicPlaysOnlyWhereItIsWanted() throws CannotEdit {
    Studio studio = Studio.with(three);

    studio.does(Kind.MUSIC, "mood", "calm", "start_seconds", -15);

    Music music = studio.draft().music().get(0);
    assertThat(music.startMillis()).isEqualTo(15_000);
    assertThat(music.endMillis()).isEqualTo(Music.TO_THE_END);
  }

  @Test
  void otherMusicMakesRoomForMusicInAStretch() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.MUSIC, "mood", "calm");

    studio.does(Kind.MUSIC, "mood", "upbeat", "start_seconds", 10, "end_seconds", 20);

    assertThat(studio.draft().music())
        .extracting(Music::startMillis, Music::endMillis)
        .containsExactlyInAnyOrder(
            tuple(0L, 10_000L), tuple(20_000L, Music.TO_THE_END), tuple(10_000L, 20_000L));
  }

  @Test
  void noMusicDuringAStretchLeavesItBeforeAndAfter() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.MUSIC, "mood", "calm");

    studio.does(Kind.MUSIC_VOLUME, "percent", 0, "start_seconds", 0, "end_seconds", 10);

    assertThat(studio.draft().music()).extracting(Music::startMillis).containsExactly(10_000L);
  }

  @Test
  void musicIsSofterDuringAStretchAndPlaysOn() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.MUSIC, "mood", "calm");

    Edited edited =
        studio.does(Kind.MUSIC_VOLUME, "percent", 10, "start_seconds", 5, "end_seconds", 10);

    Music music = studio.draft().music().get(0);
    assertThat(music.startMillis()).isZero();
    assertThat(music.endMillis()).isEqualTo(Music.TO_THE_END);
    assertThat(music.gains())
        .singleElement()
        .satisfies(
            gain -> {
              assertThat(gain.startMillis()).isEqualTo(5_000);
              assertThat(gain.endMillis()).isEqualTo(10_000);
              assertThat(gain.factor() * music.volume()).isCloseTo(0.1, within(0.001));
            });
    assertThat(edited.after()).hasToString("Calm at 35 % (10 % at 0:05–0:10)");
  }

  @Test
  void aStretchThatIsMadeSofterTwiceIsSofterStillAndEndsAsItDid() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.MUSIC, "mood", "calm");
    studio.does(Kind.MUSIC_VOLUME, "change_db", -6, "start_seconds", 5, "end_seconds", 15);

    studio.does(Kind.MUSIC_VOLUME, "change_db", -6, "start_seconds", 10, "end_seconds", 15);

    assertThat(studio.draft().music().get(0).gains())
        .extracting(Music.Gain::startMillis, Music.Gain::endMillis)
        .containsExactly(tuple(5_000L, 10_000L), tuple(10_000L, 15_000L));
    assertThat(studio.draft().music().get(0).gains().get(1).factor()).isCloseTo(0.25, within(0.01));
  }

  @Test
  void whereMusicIsSofterMovesWithThePicture() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.MUSIC, "mood", "calm");
    studio.does(Kind.MUSIC_VOLUME, "percent", 10, "start_seconds", 15, "end_seconds", 20);

    studio.does(Kind.TRIM_RANGE, "start_seconds", 0, "end_seconds", 5);

    assertThat(studio.draft().music().get(0).gains())
        .extracting(Music.Gain::startMillis, Music.Gain::endMillis)
        .containsExactly(tuple(10_000L, 15_000L));
  }

  @Test
  void whereMusicWasSofterIsForgottenWithTheMusicThatPlayedThere() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.MUSIC, "mood", "calm");
    studio.does(Kind.MUSIC_VOLUME, "percent", 10, "start_seconds", 10, "end_seconds", 12);

    studio.does(Kind.MUSIC_VOLUME, "percent", 0, "start_seconds", 0, "end_seconds", 15);

    assertThat(studio.draft().music())
        .singleElement()
        .satisfies(
            music -> {
              assertThat(music.startMillis()).isEqualTo(15_000);
              assertThat(music.gains()).isEmpty();
            });
  }

  @Test
  void aVolumeForTheWholeHoldsEverywhere() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.MUSIC, "mood", "calm");
    studio.does(Kind.MUSIC_VOLUME, "percent", 10, "start_seconds", 15, "end_seconds", 20);

    studio.does(Kind.MUSIC_VOLUME, "percent", 20);

    assertThat(studio.draft().music().get(0).gains()).isEmpty();
  }

  @Test
  void eachHalfHasMusicOfItsOwn() throws CannotEdit {
    Studio studio = Studio.with(three);

    studio.hearsAll("前半段用轻快的音乐，后半段用抒情的音乐");

    assertThat(studio.draft().music())
        .extracting(Music::name, Music::startMillis)
        .containsExactly(tuple("Upbeat", 0L), tuple("Calm", studio.durationMillis() / 2));
  }

  @Test
  void musicPlaysUnderTheClipsThatAreNamed() throws CannotEdit {
    Studio studio = Studio.with(three);

    studio.hearsAll("upbeat music for the first clip and calm music for the rest");

    assertThat(studio.draft().music())
        .extracting(Music::name, Music::startMillis, Music::endMillis)
        .containsExactly(tuple("Upbeat", 0L, 10_000L), tuple("Calm", 10_000L, Music.TO_THE_END));
  }

  @Test
  void aPictureLiesOverThePartThatIsNamed() throws CannotEdit {
    FakeFootage footage = new FakeFootage().video("a.mp4", 30).photo("chart.png", 400, 300);
    Studio studio = Studio.with(footage, FirstDraft.of("", footage.media().subList(0, 1)));

    studio.hears("put chart.png in the top right in the second half");

    assertThat(studio.draft().overlays())
        .extracting(Overlay::startMillis, Overlay::endMillis)
        .containsExactly(tuple(15_000L, 30_000L));
  }

  @Test
  void theVideoBecomesSoMuchShorter() throws CannotEdit {
    Studio studio = Studio.with(three);

    studio.does(Kind.SET_LENGTH, "change_seconds", -10);

    assertThat(studio.durationMillis()).isBetween(19_000L, 20_100L);
  }

  @Test
  void wordsThatShowInAStretchGoAndTheOthersStay() throws CannotEdit {
    Studio studio = Studio.with(three);
    studio.does(Kind.TEXT, "text", "one", "start_seconds", 2, "seconds", 2);
    studio.does(Kind.TEXT, "text", "two", "start_seconds", 14, "seconds", 2);
    studio.does(Kind.TEXT, "text", "three", "start_seconds", 24, "seconds", 2);

    studio.does(Kind.TEXT, "remove", true, "start_seconds", 10, "seconds", 10);
    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("one", "three");

    studio.does(Kind.TEXT, "remove", true, "clip", 3);
    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("one");

    studio.does(Kind.TEXT, "remove", true, "part", "second_half");
    assertThat(studio.draft().texts()).extracting(Text::content).containsExactly("one");
  }

  @Test
  void onlyAStretchIsTurned() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 60));

    studio.does(Kind.ROTATE, "degrees", 180, "start_seconds", 10, "end_seconds", 20);

    assertThat(studio.draft().clips())
        .extracting(clip -> clip.look().orientation().rotationDegrees())
        .containsExactly(0, 180, 0);
  }

  @Test
  void wordsStandOnTheFrameThatIsHeldForAsLongAsItIs() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("a.mp4", 20));
    assertThat(studio.cannot(Kind.TEXT, "text", "Stop", "held", true))
        .hasMessageContaining("No frame is held");
    studio.does(Kind.FREEZE, "at_seconds", 8, "seconds", 3);

    studio.does(Kind.TEXT, "text", "Stop", "held", true);

    assertThat(studio.draft().texts())
        .extracting(text -> text.startMillis() + "+" + text.durationMillis())
        .containsExactly("8000+3000");
  }
}
