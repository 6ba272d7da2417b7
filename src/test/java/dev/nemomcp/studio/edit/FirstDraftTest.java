package dev.nemomcp.studio.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Framing;
import dev.nemomcp.draft.Music;
import dev.nemomcp.studio.footage.Media;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstDraftTest {

  @ParameterizedTest
  @CsvSource({
    "1920, 1080, 30, 1920, 1080, 30",
    "3840, 2160, 59.94, 1920, 1080, 60",
    "1080, 1920, 29.97, 1080, 1920, 30",
    "2160, 3840, 24, 1080, 1920, 24",
    "1280, 720, 25, 1920, 1080, 25",
    "7680, 4320, 50, 1920, 1080, 50",
    "641, 359, 23.976, 1920, 1076, 24",
    "2560, 1080, 15, 1920, 810, 24",
    "3000, 3000, 120, 1080, 1080, 60"
  })
  void theCanvasTakesTheShapeOfTheFirstVideo(
      int width, int height, double rate, int canvasWidth, int canvasHeight, int canvasRate) {
    FakeFootage footage = new FakeFootage().video("a.mp4", 5, width, height, rate);

    assertThat(FirstDraft.of("", footage.media()).canvas())
        .isEqualTo(new Canvas(canvasWidth, canvasHeight, canvasRate));
  }

  @Test
  void unevenFramesBecomeThirtyASecond() {
    Media phone =
        new Media(
            "a",
            "a.mp4",
            Path.of("a"),
            Media.Kind.VIDEO,
            5000,
            1080,
            1920,
            57.3,
            true,
            false,
            true,
            false);

    assertThat(FirstDraft.of("", List.of(phone)).canvas().framesPerSecond()).isEqualTo(30);
  }

  @Test
  void filesPlayInTheOrderTheyWereUploadedAndPhotosForThreeSeconds() {
    FakeFootage footage =
        new FakeFootage().photo("a.jpg", 4000, 3000).video("b.mp4", 5).photo("c.jpg", 10, 10);

    Draft draft = FirstDraft.of("Trip", footage.media());

    assertThat(draft.title()).isEqualTo("Trip");
    assertThat(draft.clips())
        .containsExactly(
            Clip.still("c1", "a.jpg", "a.jpg", 0, 3000),
            Clip.of("c2", "b.mp4", "b.mp4", 0, 5000),
            Clip.still("c3", "c.jpg", "c.jpg", 0, 3000));
    assertThat(draft.canvas()).isEqualTo(Canvas.LANDSCAPE_1080P);
  }

  @Test
  void soundAloneIsTheProgramme() {
    FakeFootage footage = new FakeFootage().sound("podcast.mp3", 60);

    Draft draft = FirstDraft.of("", footage.media());

    assertThat(draft.clips()).extracting(Clip::mediaId).containsExactly("podcast.mp3");
    assertThat(draft.music()).isEmpty();
  }

  @Test
  void soundBesidePicturesIsMusicUnderThem() {
    FakeFootage footage = new FakeFootage().sound("song.mp3", 60).video("a.mp4", 5);

    Draft draft = FirstDraft.of("", footage.media());

    assertThat(draft.clips()).extracting(Clip::mediaId).containsExactly("a.mp4");
    assertThat(draft.music()).extracting(Music::name).containsExactly("song.mp3");
    assertThat(draft.music().get(0).endMillis()).isEqualTo(Music.TO_THE_END);
  }

  @Test
  void laterUploadsComeBehindWhatIsThere() {
    FakeFootage footage = new FakeFootage().video("a.mp4", 5);
    Draft draft = FirstDraft.of("", footage.media());
    FakeFootage later = new FakeFootage().video("b.mp4", 7, 1080, 1920, 60).sound("s.mp3", 9);

    Draft added = FirstDraft.add(draft, footage.media(), later.media());

    assertThat(added.clips()).extracting(Clip::id).containsExactly("c1", "c2");
    assertThat(added.canvas()).isEqualTo(draft.canvas());
    assertThat(added.music()).extracting(Music::name).containsExactly("s.mp3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "song.mp3 a.mp4",
        "part1.mp3 part2.mp3 part3.mp3",
        "cover.jpg a.mp4 song.mp3 b.mp4",
        "song.mp3 cover.jpg other.mp3"
      })
  void itDoesNotMatterWhetherFilesArriveTogetherOrOneByOne(String names) {
    FakeFootage footage = new FakeFootage();
    Draft draft = Draft.empty("");
    for (String name : names.split(" ")) {
      List<Media> placed = footage.media();
      switch (name.substring(name.indexOf('.'))) {
        case ".mp3" -> footage.sound(name, 9);
        case ".jpg" -> footage.photo(name, 1080, 1920);
        default -> footage.video(name, 5);
      }
      List<Media> all = footage.media();
      draft = FirstDraft.add(draft, placed, all.subList(placed.size(), all.size()));
    }

    assertThat(draft).isEqualTo(FirstDraft.of("", footage.media()));
  }

  @Test
  void soundThatComesToAnEditedProgrammeOfSoundGoesOnBehindIt() {
    FakeFootage footage = new FakeFootage().sound("part1.mp3", 60);
    Draft draft = FirstDraft.of("", footage.media());
    Draft faster = draft.withClips(List.of(draft.clips().get(0).withSpeed(1.2)));

    Draft added =
        FirstDraft.add(faster, footage.media(), new FakeFootage().sound("part2.mp3", 30).media());

    assertThat(added.clips()).extracting(Clip::name).containsExactly("part1.mp3", "part2.mp3");
    assertThat(added.music()).isEmpty();
  }

  @Test
  void laterUploadsToAReframedDraftFillTheCanvasToo() {
    Draft reframed =
        Draft.empty("")
            .withClips(List.of(Clip.of("c1", "a", "a", 0, 9).withFraming(Framing.crop(List.of()))));

    Draft added = FirstDraft.add(reframed, List.of(), new FakeFootage().video("b.mp4", 7).media());

    assertThat(added.clips().get(1).framing()).isEqualTo(Framing.BLUR);
  }

  @Test
  void laterUploadsAreCleanedWhereAllThatSoundsIsClean() {
    List<Media> placed = new FakeFootage().video("a.mp4", 5).silentVideo("s.mp4", 5).media();
    List<Media> later = new FakeFootage().video("b.mp4", 7).media();
    Draft draft = FirstDraft.of("", placed);
    Clip talk = draft.clips().get(0);
    Clip clean = talk.withVoiceCleanup(true);

    Draft all = draft.withClips(List.of(clean, draft.clips().get(1)));
    Draft some = draft.withClips(List.of(clean, talk.withId("c2")));

    assertThat(FirstDraft.add(all, placed, later).clips().get(2).voiceCleanup()).isTrue();
    assertThat(FirstDraft.add(some, placed, later).clips().get(2).voiceCleanup()).isFalse();
  }
}
