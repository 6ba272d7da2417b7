package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Kind;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.TestFfmpeg;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Everything that the README says that one can say, said to the program about real footage. */
class ReadmeSessionIT {
  /** Left to a test of its own, on a clip that is quickly rendered. */
  private static final String AND_EXPORT = ", and export a clean final cut";

  private static final String SUBTITLES =
      """
      1
      00:00:01,000 --> 00:00:04,000
      And Mr. John Dashwood had then leisure
      """;

  @TempDir Path home;
  private RawClient client;

  @BeforeEach
  void footage() throws Exception {
    Ffmpeg ffmpeg = TestFfmpeg.open();
    Path talk = home.resolve("talk.mp4");
    try (InputStream sample = DemoCommand.class.getResourceAsStream("demo/talk.mp4")) {
      Files.copy(sample, talk);
    }
    Files.writeString(home.resolve("talk.srt"), SUBTITLES);
    Path city = scene(ffmpeg, "city", "testsrc2=size=320x180:duration=10");
    Path sea = scene(ffmpeg, "sea", "gradients=size=320x180:duration=10");
    client = RawClient.program(home, Map.of("NEMO_BACKEND", "studio"));
    client.initialize();
    ask("upload", Map.of("files", List.of(talk.toString(), city.toString(), sea.toString())));
  }

  private Path scene(Ffmpeg ffmpeg, String name, String picture) throws Exception {
    return TestFfmpeg.make(ffmpeg, home.resolve(name + ".mp4"), "-f", "lavfi", "-i", picture);
  }

  @AfterEach
  void stop() {
    client.close();
  }

  @Test
  void everySentenceDoesWhatItSays() throws Exception {
    for (String sentence : ReadmeSentencesTest.sentences()) {
      List<Kind> meant = ReadmeSentencesTest.MEANINGS.get(sentence);
      if (meant.contains(Kind.MUSIC_VOLUME)) {
        say("add calm music");
      }

      JsonNode said = say(sentence.replace(AND_EXPORT, ""));

      assertThat(said.path("status").asString()).as(said.toString()).isEqualTo("done");
      assertThat(said.path("not_done")).as(sentence).isEmpty();
      assertThat(said.path("changes").valueStream().map(change -> change.path("kind").asString()))
          .as(sentence)
          .containsExactlyInAnyOrderElementsOf(words(meant));
      if (!meant.contains(Kind.CAPTION_STYLE)) { // What "undo that" takes back.
        say("start over");
      }
    }
  }

  @Test
  void theSentenceThatAsksForTheFileBringsIt() throws Exception {
    Path clip = scene(TestFfmpeg.open(), "clip", "testsrc2=size=320x180:duration=1");
    ask("upload", Map.of("files", List.of(clip.toString()), "new_project", true));

    JsonNode said =
        ask("edit", Map.of("instruction", "trim the pauses" + AND_EXPORT, "wait_seconds", 25));

    assertThat(Path.of(said.at("/export/path").asString())).as(said.toString()).isRegularFile();
  }

  @Test
  void whatSoundsLikeAQuestionIsDoneToTheTitle() throws Exception {
    Path clip = scene(TestFfmpeg.open(), "title", "testsrc2=size=320x180:duration=6");
    ask("upload", Map.of("files", List.of(clip.toString()), "new_project", true));
    say("add the title \"Hello\"");

    JsonNode said = say("Can it start a second later?");

    assertThat(said.path("status").asString()).as(said.toString()).isEqualTo("done");
    assertThat(said.at("/changes/0/kind").asString()).isEqualTo("title");
  }

  private static List<String> words(List<Kind> kinds) {
    return kinds.stream()
        .filter(Kind::isEdit)
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private JsonNode say(String sentence) throws Exception {
    return ask("edit", Map.of("instruction", sentence));
  }

  private JsonNode ask(String tool, Map<String, Object> arguments) throws Exception {
    return client.ask(tool, arguments).path("structuredContent");
  }
}
