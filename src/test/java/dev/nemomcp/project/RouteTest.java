package dev.nemomcp.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.language.Understanding.Question;
import dev.nemomcp.language.Understanding.Topic;
import dev.nemomcp.language.Wish;
import dev.nemomcp.project.EditReport.NotDone;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteTest {
  private static final Wish PAUSES = new Wish(Kind.CUT_PAUSES, Map.of(), "trim the pauses");
  private static final Wish EXPORT = new Wish(Kind.EXPORT, Map.of(), "export a clean final cut");

  @Test
  void anEditGoesToTheBackendAsItWasSaid() {
    Route route = route("Trim the pauses, please!", wishes(PAUSES));
    assertThat(route.message()).isEqualTo("Trim the pauses, please!");
    assertThat(route.exports()).isEmpty();
  }

  @Test
  void anExportNeverReachesTheChat() {
    Route route = route("trim the pauses, and export a clean final cut", wishes(PAUSES, EXPORT));
    assertThat(route.message()).isEqualTo("trim the pauses");
    assertThat(route.exports()).containsExactly(ExportWish.USUAL);
  }

  @Test
  void anExportAloneHasNothingToSay() {
    Route route = route("export a clean final cut", wishes(EXPORT));
    assertThat(route.goesToBackend()).isFalse();
    assertThat(route.exports()).isNotEmpty();
  }

  @Test
  void anExportThatIsToWaitIsNotMade() {
    Understanding held =
        new Understanding(
            "zh-CN",
            List.of(new Wish(Kind.CUT_PAUSES, Map.of(), "剪掉停顿")),
            List.of(),
            List.of(),
            Question.NONE,
            true,
            List.of(),
            Map.of());
    Route route = route("剪掉停顿，先别导出", held);
    assertThat(route.exports()).isEmpty();
    assertThat(route.message()).isEqualTo("剪掉停顿");
  }

  @Test
  void wordsThatNobodyHereUnderstandsMayMeanSomethingToTheBackend() {
    Route route = route("make it sing", understanding(List.of(), List.of("make it sing")));
    assertThat(route.message()).isEqualTo("make it sing");
  }

  @Test
  void chatterAroundAnExportIsNotPassedOn() {
    Route route =
        route("export a clean final cut, buddy", understanding(List.of(EXPORT), List.of("buddy")));
    assertThat(route.goesToBackend()).isFalse();
  }

  @Test
  void whatFailedBeforeAnExportHoldsItAndWhatComesAfterDoesNot() {
    Wish trim = new Wish(Kind.SET_LENGTH, Map.of(), "trim it to 15 s");
    Wish export = new Wish(Kind.EXPORT, Map.of(), "export");
    Wish pauses = new Wish(Kind.CUT_PAUSES, Map.of(), "trim it");
    Understanding both = understanding(List.of(pauses, trim, export), List.of("and sparkle"));
    NotDone trimFailed = new NotDone("set_length", "It is only 4 s long.", "");
    NotDone trimmedAlready = new NotDone("set_length", "It has that length already.", "", true);
    NotDone pausesFailed = new NotDone("cut_pauses", "The video has no sound.", "");
    NotDone unclear = new NotDone("unclear", "I did not understand.", "");

    Route before = Route.of("trim it to 15 s and sparkle, then export", both, true);
    Route after = Route.of("export, then trim it to 15 s and sparkle", both, true);

    assertThat(before.holdsFiles(trimFailed)).isTrue();
    assertThat(before.holdsFiles(unclear)).isFalse();
    assertThat(before.holdsFiles(pausesFailed)).isFalse();
    assertThat(before.holdsFiles(trimmedAlready)).isFalse();
    assertThat(after.holdsFiles(trimFailed)).isFalse();
  }

  @Test
  void aQuestionIsNotAnEdit() {
    Understanding asked =
        new Understanding(
            "en",
            List.of(),
            List.of(),
            List.of(),
            new Question(Topic.PRICE, "what does it cost"),
            false,
            List.of(),
            Map.of());
    assertThat(route("what does it cost", asked).goesToBackend()).isFalse();
  }

  @Test
  void aQuestionGoesWithTheEditsToWhoAnswersIt() {
    Understanding both =
        new Understanding(
            "en",
            List.of(new Wish(Kind.MUSIC_VOLUME, Map.of(), "turn it down")),
            List.of(),
            List.of(),
            new Question(Topic.TIMELINE, "is the music too loud?"),
            false,
            List.of(),
            Map.of());
    String sentence = "is the music too loud? turn it down";
    assertThat(Route.of(sentence, both, true).message()).isEqualTo(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "what does it cost? cut the pauses | cut the pauses",
        "Cut the pauses, add captions and export it | Cut the pauses, add captions",
        "I messed up from 0:12 to 0:18. Cut it, but don't export yet"
            + " | I messed up from 0:12 to 0:18. Cut it, but don't export yet",
        "第5秒的时候，打上“陈默”，先别导出 | 第5秒的时候，打上“陈默”，先别导出",
        "加个BGM，轻快一点的，先别导出 | 加个BGM，轻快一点的，先别导出",
      })
  void whatIsLeftOutForOthersTakesNothingFromTheEdits(String sentence, String message) {
    Understanding understood = Interpreter.understand(sentence);
    assertThat(Route.of(sentence, understood, false).message()).isEqualTo(message);
    assertThat(Route.of(sentence, understood, true).message()).isEqualTo(sentence);
  }

  @Test
  void aSmallerFileOfAnotherKindIsOneExport() {
    Wish gif = new Wish(Kind.CONVERT, Map.of("format", "gif"), "as a gif");
    Wish small = new Wish(Kind.COMPRESS, Map.of("max_megabytes", 10), "under 10 MB");
    Route route = route("as a gif under 10 MB", wishes(gif, small));
    assertThat(route.exports())
        .containsExactly(new ExportWish("", "gif", "high", 0, 0, 10_000_000, false, false));
  }

  @Test
  void theVideoAndItsSubtitlesAreOneExport() {
    Wish gif = new Wish(Kind.EXPORT, Map.of("quality", "draft"), "export a draft");
    Wish subtitles = new Wish(Kind.EXPORT, Map.of("subtitles", true), "and the subtitles");
    Route route = route("export a draft and the subtitles", wishes(gif, subtitles));
    assertThat(route.exports())
        .containsExactly(new ExportWish("", "", "draft", 0, 0, 0, false, true));
  }

  @Test
  void ofSeveralFilesTheFilmComesBeforeItsSound() {
    Wish sound = new Wish(Kind.EXTRACT_AUDIO, Map.of("format", "mp3"), "the sound as mp3");
    Wish video = new Wish(Kind.EXPORT, Map.of("short_side", 720), "export it in 720p");
    Route route = route("export it in 720p and the sound as mp3", wishes(sound, video));
    assertThat(route.exports())
        .containsExactly(
            new ExportWish("", "", "high", 720, 0, 0, false, false),
            new ExportWish("", "mp3", "high", 0, 0, 0, false, false));
  }

  @Test
  void twoSizesAreTwoFiles() {
    Wish large = new Wish(Kind.EXPORT, Map.of("short_side", 1080), "in 1080p");
    Wish small = new Wish(Kind.EXPORT, Map.of("short_side", 720), "a 720p version");
    Route route = route("in 1080p and a 720p version", wishes(large, small));
    assertThat(route.exports()).extracting(ExportWish::shortSide).containsExactly(1080, 720);
  }

  @Test
  void aFrameRateIsOfTheFileThatIsAskedForBesides() {
    Wish mov = new Wish(Kind.CONVERT, Map.of("format", "mov"), "convert to mov");
    Wish rate = new Wish(Kind.EXPORT, Map.of("frames_per_second", 29.97), "29.97 fps");
    Route route = route("convert to mov, 29.97 fps", wishes(mov, rate));
    assertThat(route.exports())
        .containsExactly(new ExportWish("", "mov", "high", 0, 30, 0, false, false));
  }

  @Test
  void twoNamesAreTwoFiles() {
    Wish one = new Wish(Kind.EXPORT, Map.of("file_name", "a.mp4"), "export it as a.mp4");
    Wish other = new Wish(Kind.EXPORT, Map.of("file_name", "b.mp4"), "and as b.mp4");
    Route route = route("export it as a.mp4 and as b.mp4", wishes(one, other));
    assertThat(route.exports()).extracting(ExportWish::target).containsExactly("a.mp4", "b.mp4");
  }

  @Test
  void soundAloneIsAnExportToo() {
    Wish sound = new Wish(Kind.EXTRACT_AUDIO, Map.of(), "extract the audio");
    assertThat(route("extract the audio", wishes(sound)).exports())
        .extracting(ExportWish::format)
        .containsExactly("mp3");
  }

  private static Route route(String sentence, Understanding understanding) {
    return Route.of(sentence, understanding, false);
  }

  private static Understanding wishes(Wish... wishes) {
    return understanding(List.of(wishes), List.of());
  }

  private static Understanding understanding(List<Wish> wishes, List<String> unclear) {
    return new Understanding(
        "en", wishes, List.of(), unclear, Question.NONE, false, List.of(), Map.of());
  }
}
