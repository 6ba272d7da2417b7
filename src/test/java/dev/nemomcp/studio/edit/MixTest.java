package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Fades;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Music.Composed;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Volumes, fades, and cuts on the beat. */
class MixTest {
  private final FakeFootage talk =
      new FakeFootage().video("a.mp4", 10).spoken("a.mp4", 1, 9).video("b.mp4", 10);

  private static double volume(Studio studio) {
    return studio.draft().music().get(0).volume();
  }

  @Test
  void musicLouderSofterAndAtAPercentage() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.MUSIC, "mood", "calm");

    assertThat(studio.does(Kind.MUSIC_VOLUME, "change_db", -6).after()).hasToString("Calm at 18 %");
    studio.does(Kind.MUSIC_VOLUME, "percent", "50%");
    assertThat(volume(studio)).isEqualTo(0.5);
    Draft before = studio.draft();
    assertThat(studio.does(Kind.MUSIC_VOLUME, "percent", 50).draft()).isSameAs(before);
    assertThat(studio.cannot(Kind.MUSIC_VOLUME)).hasMessageContaining("not said how loud");
  }

  @Test
  void musicThatEndsSoonerIsToldByWhereItFallsSilent() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.MUSIC, "mood", "calm");

    Edited edited = studio.hears("the music is too long, shorten it to 5 seconds");

    assertThat(edited.note()).hasToString("Only 0:05–0:20 was changed.");
    assertThat(studio.draft().music().get(0).endMillis(20_000)).isEqualTo(5_000);
  }

  @Test
  void musicThatIsThereBeginsWhereItIsSaidTo() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.MUSIC, "mood", "calm");

    assertThat(studio.does(Kind.MUSIC, "start_seconds", 3).after())
        .hasToString("Calm at 35 % from 0:03");

    assertThat(studio.draft().music()).hasSize(1);
    assertThat(studio.draft().music().get(0).startMillis()).isEqualTo(3_000);
  }

  @Test
  void withoutMusicItsVolumeIsNoMatter() {
    assertThat(Studio.with(talk).cannot(Kind.MUSIC_VOLUME, "percent", 50).instead().toString())
        .contains("add calm music");
  }

  @Test
  void musicIsTakenAway() throws CannotEdit {
    Studio studio = Studio.with(talk);
    Draft before = studio.draft();
    assertThat(studio.does(Kind.REMOVE_MUSIC).draft()).isSameAs(before);
    studio.does(Kind.MUSIC);

    assertThat(studio.does(Kind.REMOVE_MUSIC).after()).hasToString("no music");
    assertThat(studio.draft().music()).isEmpty();
  }

  @Test
  void theVoiceOfOneClip() throws CannotEdit {
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.VOICE_VOLUME, "percent", 150, "clip", 1);

    assertThat(studio.draft().clips()).extracting(Clip::volume).containsExactly(1.5, 1.0);
    assertThat(edited.after()).hasToString("own sound at 150 %");
  }

  @Test
  void whatIsAsLoudAsItCanBeIsSaidToBe() throws CannotEdit {
    Studio studio = Studio.with(talk);

    Edited capped = studio.does(Kind.VOICE_VOLUME, "change_db", 20);
    Edited again = studio.does(Kind.VOICE_VOLUME, "change_db", 6);

    assertThat(capped.after()).hasToString("own sound at 400 %");
    assertThat(capped.note().toString()).startsWith("400 % is the loudest it can be.");
    assertThat(again.note().toString()).startsWith("400 % is the loudest it can be.");
  }

  @Test
  void muteAndBack() throws CannotEdit {
    Studio studio = Studio.with(talk);
    Draft before = studio.draft();

    studio.does(Kind.MUTE);
    assertThat(studio.draft().clips()).extracting(Clip::volume).containsOnly(0.0);
    assertThat(studio.cannot(Kind.VOICE_VOLUME, "change_db", 6)).hasMessageContaining("muted");
    studio.does(Kind.MUTE, "unmute", true);

    assertThat(studio.draft()).isEqualTo(before);
  }

  @Test
  void onlyAStretchIsMuted() throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.does(Kind.MUTE, "start_seconds", 2, "end_seconds", 4);

    assertThat(studio.draft().clips()).extracting(Clip::volume).containsExactly(1.0, 0.0, 1.0, 1.0);
  }

  @Test
  void onlyAStretchIsCleanedAndTakenBack() throws CannotEdit {
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.VOICE_CLEANUP, "start_seconds", 2, "end_seconds", 4);

    assertThat(cleaned(studio)).containsExactly(false, true, false, false);
    assertThat(edited.note()).hasToString("Only 0:02–0:04 was changed.");
    assertThat(studio.does(Kind.VOICE_CLEANUP, "clip", 2).after())
        .hasToString("sound cleaned of noise, rumble and hiss");
    assertThat(cleaned(studio)).containsExactly(false, true, false, true);
    studio.does(Kind.VOICE_CLEANUP, "remove", true, "start_seconds", 3, "end_seconds", 4);
    assertThat(cleaned(studio)).containsExactly(false, true, false, false, true);
  }

  @Test
  void whereAllIsCleanAlreadyNothingChanges() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.VOICE_CLEANUP, "clip", 1);
    Draft before = studio.draft();

    assertThat(studio.does(Kind.VOICE_CLEANUP, "clip", 1).draft()).isSameAs(before);
    assertThat(studio.does(Kind.VOICE_CLEANUP).before())
        .hasToString("sound cleaned of noise, rumble and hiss, sound as recorded");
    assertThat(cleaned(studio)).containsOnly(true);
  }

  private static List<Boolean> cleaned(Studio studio) {
    return studio.draft().clips().stream().map(Clip::voiceCleanup).toList();
  }

  @Test
  void silentFootageHasNoVoice() {
    Studio silent = Studio.with(new FakeFootage().silentVideo("s.mp4", 5));

    assertThat(silent.cannot(Kind.MUTE)).hasMessageContaining("no sound");
    assertThat(silent.cannot(Kind.VOICE_CLEANUP)).hasMessageContaining("no sound");
    assertThat(silent.cannot(Kind.NORMALIZE)).hasMessageContaining("no sound");
  }

  @Test
  void musicMakesRoom() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.MUSIC);

    assertThat(studio.does(Kind.DUCK, "amount_db", -15).after())
        .hasToString("music 15 dB down under speech");
    assertThat(studio.draft().mix().duckDb()).isEqualTo(15);
  }

  @ParameterizedTest
  @CsvSource({"-16, -16", "14, -14", "-23 LUFS, -23"})
  void theLoudnessThatIsSaid(String said, double lufs) throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.does(Kind.NORMALIZE, "lufs", said);

    assertThat(studio.draft().mix().targetLufs()).isEqualTo(lufs);
  }

  @Test
  void aLoudnessThatCannotBe() throws CannotEdit {
    Studio studio = Studio.with(talk);
    assertThat(studio.cannot(Kind.NORMALIZE, "lufs", -2).instead().toString()).contains("−14");
    studio.does(Kind.NORMALIZE);
    Draft once = studio.draft();
    assertThat(studio.does(Kind.NORMALIZE).draft()).isSameAs(once);
  }

  @Test
  void fadesOfPictureAndSound() throws CannotEdit {
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.FADE, "direction", "out", "seconds", 2);

    assertThat(studio.draft().mix())
        .isEqualTo(
            Mix.UNTOUCHED.withPictureFades(new Fades(0, 2000)).withSoundFades(new Fades(0, 2000)));
    assertThat(edited.before()).hasToString("no fades");
    assertThat(edited.after()).hasToString("fade out 2 s");
    studio.does(Kind.FADE, "remove", true);
    assertThat(studio.draft().mix()).isEqualTo(Mix.UNTOUCHED);
  }

  @Test
  void aFadeFromAColorKeepsItsLengthAndIsBlackAgainOnceTakenAway() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.FADE, "seconds", 2);

    Edited white = studio.does(Kind.FADE, "direction", "out", "color", "#ffffff");

    assertThat(studio.draft().mix().pictureFades())
        .isEqualTo(new Fades(2000, 2000, "#000000", "#ffffff"));
    assertThat(white.after()).hasToString("fade in 2 s, fade out 2 s to white");
    studio.does(Kind.FADE, "direction", "out", "seconds", 3);
    assertThat(studio.draft().mix().pictureFades())
        .isEqualTo(new Fades(2000, 3000, "#000000", "#ffffff"));
    studio.does(Kind.FADE, "remove", true);
    assertThat(studio.draft().mix()).isEqualTo(Mix.UNTOUCHED);
    assertThat(studio.cannot(Kind.FADE, "color", "bright")).hasMessageContaining("not a colour");
  }

  @Test
  void fadesOfTheMusicAlone() throws CannotEdit {
    Studio studio = Studio.with(talk);
    assertThat(studio.cannot(Kind.FADE, "target", "music")).hasMessageContaining("no music");
    studio.does(Kind.MUSIC);

    studio.does(Kind.FADE, "target", "music", "direction", "in", "seconds", 4);

    assertThat(studio.draft().music().get(0).fadeInMillis()).isEqualTo(4000);
    assertThat(studio.draft().music().get(0).fadeOutMillis()).isEqualTo(2800);
    studio.does(Kind.FADE, "target", "music", "direction", "out");
    assertThat(studio.draft().music().get(0).fadeOutMillis()).isEqualTo(2800);
  }

  @Test
  void aFadeLongerThanTheVideoIsRefused() {
    assertThat(Studio.with(talk).cannot(Kind.FADE, "seconds", 15))
        .hasMessageContaining("too short");
  }

  @Test
  void cutsMoveToTheBeatAndNoWordIsClipped() throws CannotEdit {
    FakeFootage scenes =
        new FakeFootage()
            .video("a.mp4", 30)
            .sceneChanges("a.mp4", 5.2, 11.7, 18.4)
            .spoken("a.mp4", 12, 18.3);
    Studio studio = Studio.with(scenes);
    studio.does(Kind.MUSIC, "mood", "upbeat");

    Edited edited = studio.does(Kind.BEAT_SYNC);

    assertThat(studio.cuts())
        .containsExactly("a.mp4 0.0-5.0", "a.mp4 5.2-11.7", "a.mp4 11.7-18.4", "a.mp4 18.4-30.0");
    assertThat(edited.before()).hasToString("0 of 3 cuts on a beat");
    assertThat(edited.after()).hasToString("2 of 3 cuts on a beat");
    assertThat(((Composed) studio.draft().music().get(0).source()).beatsPerMinute()).isEqualTo(120);
  }

  @Test
  void photosShowForWholeBeatsOfTheUsersTrack() throws CannotEdit {
    FakeFootage photos =
        new FakeFootage()
            .photo("a.jpg", 9, 9)
            .photo("b.jpg", 9, 9)
            .photo("c.jpg", 9, 9)
            .sound("song.mp3", 5)
            .beatsEvery("song.mp3", 0.7);
    Studio studio = Studio.with(photos);

    studio.does(Kind.BEAT_SYNC);

    assertThat(studio.draft().clips())
        .extracting(Clip::stillMillis)
        .containsExactly(2800L, 2900L, 3000L);
  }

  @Test
  void musicStaysUnderTheClipsThatAreExcepted() throws CannotEdit {
    FakeFootage two = new FakeFootage().video("a.mp4", 10).video("b.mp4", 10);
    Studio studio = Studio.with(two);
    studio.does(Kind.MUSIC, "mood", "upbeat");

    studio.does(Kind.REMOVE_MUSIC, "except_clips", List.of(2));

    assertThat(studio.draft().music())
        .singleElement()
        .extracting(Music::startMillis)
        .isEqualTo(10_000L);
  }

  @Test
  void shotsLastForSoManyBeats() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.MUSIC, "mood", "upbeat");

    Edited edited = studio.does(Kind.BEAT_SYNC, "beats_each", 4);

    int cuts = studio.draft().clips().size() - 1;
    assertThat(studio.draft().clips()).allMatch(clip -> clip.durationMillis() <= 2100);
    assertThat(edited.after())
        .hasToString("%d of %d cuts on a beat, 4 beats a shot".formatted(cuts, cuts));
  }

  @Test
  void withoutMusicSomeIsAdded() throws CannotEdit {
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.BEAT_SYNC);

    assertThat(studio.draft().music()).extracting(Music::name).containsExactly("Upbeat");
    assertThat(edited.note().toString()).contains("no music");
  }

  @Test
  void oneShotHasNoCutsForTheBeat() {
    assertThat(Studio.with(new FakeFootage().video("a.mp4", 9)).cannot(Kind.BEAT_SYNC))
        .hasMessageContaining("one uninterrupted shot");
  }
}
