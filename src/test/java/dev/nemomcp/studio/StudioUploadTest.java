package dev.nemomcp.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.StudioClient.Answer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StudioUploadTest extends StudioTest {

  @Test
  void tellsWhatEachFileIs() throws Exception {
    String session = client.session("holiday");
    Answer answer = client.upload(session, file("a.mp4", "one"), file("b.mp4", "two"));
    assertThat(answer.code()).isZero();
    assertThat(answer.data("session_state_applied").asBoolean()).isTrue();
    assertThat(answer.data("files")).hasSize(2);
    JsonNode first = answer.data("files").get(0);
    assertThat(first.path("filename").asString()).isEqualTo("a.mp4");
    assertThat(first.path("file_type").asString()).isEqualTo("video");
    assertThat(first.path("duration").asDouble()).isEqualTo(10.0);
    assertThat(first.path("width").asInt()).isEqualTo(160);
    assertThat(client.get(first.path("cdn_url").asString()).bytes()).isEqualTo("one".getBytes());
  }

  @Test
  void putsTheFilesOnTheTimelineAsOneStep() throws Exception {
    String session = client.session("holiday");
    client.upload(session, file("a.mp4", "one"), file("b.mp4", "two"));
    JsonNode state = client.state(session);
    assertThat(state.at("/draft/d").asInt()).isEqualTo(20_000);
    assertThat(state.path("history")).hasSize(1);
    assertThat(state.path("video_infos")).hasSize(2);
    assertThat(state.at("/canvas_config/width").asInt()).isEqualTo(1920);
  }

  @Test
  void keepsTheSameContentOnce() throws Exception {
    client.upload(client.session("one"), file("a.mp4", "same"));
    client.upload(client.session("two"), file("b.mp4", "same"));
    try (Stream<Path> files = Files.walk(folder.resolve("data/footage"))) {
      assertThat(files.filter(Files::isRegularFile)).hasSize(1);
    }
    try (Stream<Path> files = Files.list(folder.resolve("data/incoming"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void refusesWhatIsNoMediaAndTakesNothingOfThatCall() throws Exception {
    String session = client.session("holiday");
    Answer answer = client.upload(session, file("a.mp4", "one"), file("b.mp4", "text"));
    assertThat(answer.code()).isEqualTo(4001);
    assertThat(answer.message()).isEqualTo("“b.mp4” holds text. Check that it is the right file.");
    assertThat(client.state(session).path("video_infos")).isEmpty();
  }

  @Test
  void refusesAFileThatIsTooLarge() throws Exception {
    Path large = Files.write(folder.resolve("large.mp4"), new byte[(1 << 20) + 1]);
    Answer answer = client.upload(client.session("holiday"), large);
    assertThat(answer.code()).isEqualTo(4002);
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.message())
        .isEqualTo("A file may have at most 1 MB. Trim or compress it first.");
  }

  @Test
  void knowsAFileByItsNameWithQuotesPercentSignsAndLineEnds() throws Exception {
    String session = client.session("holiday");
    Answer answer =
        client.upload(session, file("a \"b\" 5%20.mp4", "one"), file("new\nline.mp4", "two"));
    assertThat(answer.data("files"))
        .extracting(one -> one.path("filename").asString())
        .containsExactly("a \"b\" 5%20.mp4", "new line.mp4");
  }

  @Test
  void attachesSubtitlesToTheVideoOfTheSameName() throws Exception {
    String session = client.session("holiday");
    String cue = "1\n00:00:00,000 --> 00:00:01,000\nHello\n";
    Answer answer =
        client.upload(
            session, file("talk.srt", cue), file("talk.mp4", "one"), file("other.mp4", "two"));
    assertThat(answer.code()).isZero();
    JsonNode subtitles = answer.data("files").get(2);
    assertThat(subtitles.path("file_type").asString()).isEqualTo("subtitle");
    assertThat(subtitles.path("attached_to").asString()).isEqualTo("talk.mp4");
  }

  @Test
  void attachesSubtitlesOfAnotherNameToTheLastVideo() throws Exception {
    String session = sessionWithVideo();
    Answer answer =
        client.upload(session, file("captions.vtt", "WEBVTT\n\n00:00.000 --> 00:01.000\nHi\n"));
    assertThat(answer.data("files").get(0).path("attached_to").asString()).isEqualTo("talk.mp4");
  }

  @Test
  void refusesSubtitlesWithoutAVideoAndSubtitlesWithoutCues() throws Exception {
    String session = client.session("holiday");
    assertThat(client.upload(session, file("a.srt", "1 --> 2")).message()).contains("no video yet");
    assertThat(client.upload(session, file("b.mp4", "one"), file("b.srt", "words")).code())
        .isEqualTo(4001);
  }

  @Test
  void refusesACallWithoutFiles() throws Exception {
    Answer answer =
        client.post(
            "/api/upload-video/nemo_agent/me/" + client.session("holiday"),
            Map.of("urls", List.of()));
    assertThat(answer.code()).isEqualTo(400);
    assertThat(answer.message()).startsWith("There is no file");
  }

  @Test
  void fetchesLinks() throws Exception {
    try (MockWebServer web = new MockWebServer()) {
      web.enqueue(new MockResponse.Builder().body("from the web").build());
      web.start();
      Answer answer =
          client.post(
              "/api/upload-video/nemo_agent/me/" + client.session("holiday"),
              Map.of("urls", List.of(web.url("/clips/wave.mp4?x=1").toString())));
      assertThat(answer.code()).as(answer.message()).isZero();
      assertThat(answer.data("files").get(0).path("filename").asString()).isEqualTo("wave.mp4");
    }
  }

  @Test
  void saysWhyALinkCannotBeFetched() throws Exception {
    try (MockWebServer web = new MockWebServer()) {
      web.enqueue(new MockResponse.Builder().code(404).build());
      web.enqueue(new MockResponse.Builder().body("x".repeat((1 << 20) + 1)).build());
      web.start();
      String path = "/api/upload-video/nemo_agent/me/" + client.session("holiday");
      List<String> link = List.of(web.url("/wave.mp4").toString());
      assertThat(client.post(path, Map.of("urls", link)).message()).contains("answered 404");
      assertThat(client.post(path, Map.of("urls", link)).code()).isEqualTo(4002);
      assertThat(client.post(path, Map.of("urls", List.of("file:///etc/passwd"))).message())
          .contains("no http or https link");
    }
  }
}
