package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nemomcp.nemo.Nemo.Session;
import dev.nemomcp.nemo.Nemo.Uploaded;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest extends AgainstFakeNemo {
  private Session session;

  @BeforeEach
  void open() throws Exception {
    session = nemo.createSession("project", "en");
  }

  @Test
  void sendEachFileInTheDocumentedForm() throws Exception {
    Path clip = Files.write(folder.resolve("我的 clip.mp4"), FakeNemo.mp4(200_000));
    List<Uploaded> uploaded = nemo.upload(session.id(), List.of(clip), done -> {});
    assertThat(uploaded.get(0).seconds()).isEqualTo(4);
    var request = fake.requests(FakeNemo.UPLOAD_CALL).get(0);
    assertThat(request.getTarget()).endsWith("/api/upload-video/nemo_agent/me/" + session.id());
    String body = request.getBody().string(StandardCharsets.UTF_8);
    assertThat(body).contains("name=\"files\"; filename=\"我的 clip.mp4\"");
    assertThat(request.getBodySize()).isGreaterThan(200_000);
    assertThat(request.getHeaders().get("Content-Length"))
        .isEqualTo(Long.toString(request.getBodySize()));
  }

  @Test
  void tellHowFarTheyAreOverAllFiles() throws Exception {
    List<Double> progress = new ArrayList<>();
    Path first = Files.write(folder.resolve("a.mp4"), FakeNemo.mp4(300_000));
    Path second = Files.write(folder.resolve("b.mp4"), FakeNemo.mp4(100_000));
    nemo.upload(session.id(), List.of(first, second), progress::add);
    assertThat(progress).isSorted().contains(0.75).endsWith(1.0).hasSizeGreaterThan(4);
    assertThat(fake.requests(FakeNemo.UPLOAD_CALL)).hasSize(2);
  }

  @Test
  void nameTheFileThatWasRefusedAndThoseThatArrived() throws Exception {
    fake.trouble(FakeNemo.UPLOAD_CALL, answer -> answer, Trouble.code(4001, "No such codec"));
    List<Path> files = List.of(video("one.mp4"), video("two.mp4"), video("three.mp4"));
    assertThatThrownBy(() -> nemo.upload(session.id(), files, done -> {}))
        .isInstanceOf(NemoException.FileRefused.class)
        .hasMessageContaining("two.mp4 was not uploaded")
        .hasMessageContaining("No such codec")
        .hasMessageNotContaining("backend")
        .hasMessageContaining("Already uploaded: one.mp4");
    assertThat(fake.requests(FakeNemo.UPLOAD_CALL)).hasSize(2);
  }

  @Test
  void areNotRepeatedWhereTheAnswerIsLost() throws Exception {
    fake.trouble(FakeNemo.UPLOAD_CALL, Trouble.reset());
    List<Path> files = List.of(video("one.mp4"));
    assertThatThrownBy(() -> nemo.upload(session.id(), files, done -> {}))
        .isInstanceOf(NemoException.Unreachable.class)
        .hasMessageContaining("one.mp4");
    assertThat(fake.requests(FakeNemo.UPLOAD_CALL)).hasSize(1);
  }

  @Test
  void takeTheSubtitlesBesideAVideo() throws Exception {
    Path cues =
        Files.writeString(folder.resolve("talk.srt"), "1\n00:00:00,000 --> 00:00:01,000\nHello\n");
    nemo.upload(session.id(), List.of(video("talk.mp4"), cues), done -> {});
    assertThat(fake.requests(FakeNemo.UPLOAD_CALL)).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "a text named as a video, id_rsa.mp4, -----BEGIN OPENSSH PRIVATE KEY-----, no video",
    "an empty file, empty.mp4, '', is empty",
    "a playlist named as a video, list.mp4, #EXTM3U, no video",
    "a key named as subtitles, id_rsa.srt, -----BEGIN OPENSSH PRIVATE KEY-----, no video",
    "subtitles named as a video, talk.mp4, 00:00:00.000 --> 00:00:01.000, no video",
  })
  void refuseWhatIsNoMedia(String what, String name, String content, String reason)
      throws Exception {
    Path file = Files.writeString(folder.resolve(name), content);
    NemoException refused =
        catchThrowableOfType(
            NemoException.FileRefused.class,
            () -> nemo.upload(session.id(), List.of(file), done -> {}));
    assertThat(refused).as(what).hasMessageContaining(name).hasMessageContaining(reason);
    assertThat(fake.requests(FakeNemo.UPLOAD_CALL)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.mp4", "."})
  void refuseWhatIsNoFile(String name) {
    Path file = folder.resolve(name);
    assertThatThrownBy(() -> nemo.upload(session.id(), List.of(file), done -> {}))
        .isInstanceOf(NemoException.FileRefused.class)
        .hasMessageContaining("not there");
  }

  @Test
  void ofAddressesAreLeftToTheBackend() throws Exception {
    List<URI> urls = List.of(URI.create("https://example.com/v/clip.mp4?sig=1"));
    List<Uploaded> uploaded = nemo.uploadUrls(session.id(), urls);
    assertThat(uploaded).hasSize(1);
    var request = fake.requests(FakeNemo.UPLOAD_CALL).get(0);
    assertThat(Json.read(request.getBody().utf8()))
        .isEqualTo(
            Json.read(
                "{\"urls\":[\"https://example.com/v/clip.mp4?sig=1\"],\"source_type\":\"url\"}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'code':0,'data':{'files':[{'filename':'a.mp4','file_type':'video/mp4','duration':'2.5'}]}}",
        "{'code':0,'data':[{'name':'a.mp4','type':'VIDEO','duration':2.5,'fps':null}]}",
        "{'files':[{'filename':'','file_type':'video','duration':2.5}]}",
      })
  void readTheAnswerInManyShapes(String answer) throws Exception {
    fake.trouble(FakeNemo.UPLOAD_CALL, Trouble.body(answer.replace('\'', '"')));
    List<Uploaded> uploaded = nemo.upload(session.id(), List.of(video("a.mp4")), done -> {});
    assertThat(uploaded).containsExactly(new Uploaded("a.mp4", "video", 2.5, 0, 0, 0));
  }

  @Test
  void areNotBelievedWhereTheAnswerNamesNoFile() throws Exception {
    fake.trouble(FakeNemo.UPLOAD_CALL, Trouble.status(200, Map.of("code", 0)));
    List<Path> files = List.of(video("a.mp4"));
    assertThatThrownBy(() -> nemo.upload(session.id(), files, done -> {}))
        .isInstanceOf(NemoException.Unreachable.class)
        .hasMessageContaining("a.mp4");
  }
}
