package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.nemomcp.nemo.FakeNemo;
import dev.nemomcp.nemo.Trouble;
import dev.nemomcp.nemo.TurnScript;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.TestFfmpeg;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The program is killed in the midst of its work: the next one finds all of it and ends it. */
class KilledIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int BYTES = 400_000;

  @TempDir Path home;
  private FakeNemo fake;
  private RawClient client;

  @BeforeEach
  void startBackend() throws IOException {
    fake = new FakeNemo().file(FakeNemo.mp4(BYTES));
  }

  @AfterEach
  void stop() {
    client.close();
    fake.close();
  }

  @Test
  void aTurnThatHadDoneItsWorkIsFoundAndNotSaidAgain() throws Exception {
    upload();
    fake.turn(hanging().changingDraftTo(FakeNemo.draftWithTitles(1)));
    client.call("edit", "edit", "{\"instruction\":\"add a title\"}");
    await().atMost(PATIENCE).until(() -> fake.requests(FakeNemo.EDIT_CALL).size() == 1);
    restart();
    JsonNode state = client.ask("state", Map.of());
    JsonNode edit = state.path("structuredContent").path("last_edit");
    assertThat(edit.path("status").asString()).isEqualTo("done");
    assertThat(edit.path("reply").asString()).contains("connection was cut");
    assertThat(edit.path("changes")).isNotEmpty();
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
    assertThat(fake.requests(FakeNemo.SESSION_CALL)).hasSize(1);
  }

  @Test
  void aTurnOfWhichNothingIsSeenYetIsNotSaidToBeLost() throws Exception {
    upload();
    fake.turn(hanging());
    client.call("edit", "edit", "{\"instruction\":\"add a title\"}");
    await().atMost(PATIENCE).until(() -> fake.requests(FakeNemo.EDIT_CALL).size() == 1);
    restart();
    JsonNode state = client.ask("state", Map.of()).path("structuredContent");
    assertThat(state.path("unsettled").asString()).isEqualTo("add a title");
    String session = fake.requests(FakeNemo.STATE_CALL).get(0).getTarget().split("/")[5];
    fake.draft(session, FakeNemo.draftWithTitles(1));
    JsonNode later = client.ask("state", Map.of()).path("structuredContent");
    assertThat(later.path("last_edit").path("status").asString()).isEqualTo("done");
    assertThat(later.has("unsettled")).isFalse();
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
  }

  @Test
  void aTurnIsNotPaidTwiceWhereItsSentenceIsSaidAgainAfterwards() throws Exception {
    upload();
    fake.turn(hanging().changingDraftTo(FakeNemo.draftWithTitles(1)));
    client.call("edit", "edit", "{\"instruction\":\"add a title\"}");
    await().atMost(PATIENCE).until(() -> fake.requests(FakeNemo.EDIT_CALL).size() == 1);
    restart();
    JsonNode again = client.ask("edit", Map.of("instruction", "add a title"));
    assertThat(again.path("structuredContent").path("status").asString()).isEqualTo("done");
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(1);
    client.ask("edit", Map.of("instruction", "add a title"));
    assertThat(fake.requests(FakeNemo.EDIT_CALL)).hasSize(2);
  }

  @Test
  void aRenderThatTheBackendNeverHeardOfIsAskedForNow() throws Exception {
    upload();
    fake.trouble(FakeNemo.RENDER_CALL, Trouble.hung());
    client.call("export", "export", "{}");
    await().atMost(PATIENCE).until(() -> !fake.requests(FakeNemo.RENDER_CALL).isEmpty());
    client.kill();
    fake.forgetRenders();
    start();
    JsonNode state = client.ask("state", Map.of()).path("structuredContent");
    JsonNode export = state.path("exports").path(0);
    assertThat(export.path("status").asString()).as(state.toString()).isEqualTo("ready");
    assertThat(fake.requests(FakeNemo.RENDER_CALL)).hasSize(2);
    assertThat(files(home.resolve("videos"))).hasSize(1);
  }

  @Test
  void aRenderThatIsAskedForAgainIsJoinedAndNotMadeTwice() throws Exception {
    upload();
    fake.holdingRenders(true);
    client.call("export", "export", "{}");
    await().atMost(PATIENCE).until(() -> !fake.requests(FakeNemo.LOOK_CALL).isEmpty());
    restart();
    fake.holdingRenders(false);
    client.ask("export", Map.of());
    assertFinished();
  }

  @Test
  void anUploadThatWasCutCanBeRepeated() throws Exception {
    fake.trouble(FakeNemo.UPLOAD_CALL, Trouble.hung());
    start();
    Path video = Files.write(home.resolve("talk.mp4"), FakeNemo.mp4(2_000));
    client.call("upload", "upload", "{\"files\":[\"" + video + "\"]}");
    await().atMost(PATIENCE).until(() -> !fake.requests(FakeNemo.UPLOAD_CALL).isEmpty());
    client.kill();
    upload();
    JsonNode state = client.ask("state", Map.of()).path("structuredContent");
    assertThat(state.path("status").asString()).isEqualTo("done");
    assertThat(state.path("files")).hasSize(1);
  }

  @Test
  void aRenderThatWasPendingIsFinished() throws Exception {
    upload();
    fake.holdingRenders(true);
    client.call("export", "export", "{}");
    await().atMost(PATIENCE).until(() -> !fake.requests(FakeNemo.LOOK_CALL).isEmpty());
    restart();
    JsonNode state = client.ask("state", Map.of("wait_seconds", 0)).path("structuredContent");
    assertThat(state.path("status").asString()).isEqualTo("running");
    fake.holdingRenders(false);
    assertFinished();
  }

  @Test
  void aDownloadGoesOnWhereItStopped() throws Exception {
    upload();
    fake.trouble(FakeNemo.FILE_CALL, Trouble.hungHalfway());
    client.call("export", "export", "{}");
    await().atMost(PATIENCE).until(() -> sizeOf("part") > 0);
    // Measured of a dead program: a living one goes on writing.
    client.kill();
    long arrived = sizeOf("part");
    start();
    assertFinished();
    assertThat(fake.requests(FakeNemo.FILE_CALL).get(1).getHeaders().get("Range"))
        .isEqualTo("bytes=" + arrived + "-");
  }

  @Test
  void theStudiosRenderIsTakenUpAndItsFfmpegDoesNotLiveOn() throws Exception {
    Path clip =
        TestFfmpeg.make(
            TestFfmpeg.open(),
            home.resolve("talk.mp4"),
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=160x90:r=30:d=4",
            "-pix_fmt",
            "yuv420p");
    client = RawClient.program(home);
    client.initialize();
    client.ask("upload", Map.of("files", List.of(clip.toString())));
    client.call("export", "export", "{}");
    await().atMost(PATIENCE).until(() -> rendering().findAny().isPresent());
    List<ProcessHandle> orphans = rendering().toList();
    client.kill();
    client = RawClient.program(home);
    client.initialize();
    JsonNode state = client.ask("state", Map.of()).path("structuredContent");
    assertThat(state.path("exports")).hasSize(1);
    JsonNode export = state.path("exports").path(0);
    assertThat(export.path("status").asString()).as(state.toString()).isEqualTo("ready");
    assertThat(probed(Path.of(export.path("path").asString()))).startsWith("4.0");
    await().atMost(PATIENCE).until(() -> orphans.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(files(home.resolve("videos"))).hasSize(1);
  }

  private Stream<ProcessHandle> rendering() {
    return client.children().stream()
        .filter(child -> child.info().commandLine().orElse("").contains("libx264"));
  }

  private static String probed(Path file) throws Exception {
    Ffmpeg ffmpeg = TestFfmpeg.open();
    return ffmpeg.probe(
        List.of(
            "-v", "error", "-show_entries", "format=duration", "-of", "csv=p=0", file.toString()),
        PATIENCE);
  }

  private static TurnScript hanging() {
    TurnScript script = new TurnScript().text("I begin.");
    return script.hangingAt(script.length());
  }

  private void upload() throws Exception {
    start();
    Path video = Files.write(home.resolve("talk.mp4"), FakeNemo.mp4(2_000));
    assertThat(
            client
                .ask("upload", Map.of("files", List.of(video.toString())))
                .path("isError")
                .asBoolean(true))
        .isFalse();
  }

  private void start() throws Exception {
    client =
        RawClient.program(
            home,
            Map.of(
                "NEMO_API_URL", fake.url().toString(),
                // Nothing is drawn of what is no real video.
                "FFMPEG_PATH", home.resolve("none").toString()));
    client.initialize();
  }

  private void restart() throws Exception {
    client.kill();
    start();
  }

  private void assertFinished() throws Exception {
    JsonNode state = client.ask("state", Map.of()).path("structuredContent");
    JsonNode export = state.path("exports").path(0);
    assertThat(export.path("status").asString()).as(state.toString()).isEqualTo("ready");
    assertThat(Path.of(export.path("path").asString())).hasBinaryContent(FakeNemo.mp4(BYTES));
    assertThat(fake.requests(FakeNemo.RENDER_CALL)).hasSize(1);
    JsonNode again = client.ask("export", Map.of()).path("structuredContent");
    assertThat(again.path("already_there").asBoolean()).isTrue();
    assertThat(fake.requests(FakeNemo.RENDER_CALL)).hasSize(1);
    assertThat(files(home.resolve("videos"))).hasSize(1);
  }

  private long sizeOf(String ending) throws IOException {
    for (Path file : files(home.resolve("videos"))) {
      if (file.toString().endsWith(ending)) {
        return Files.size(file);
      }
    }
    return 0;
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
