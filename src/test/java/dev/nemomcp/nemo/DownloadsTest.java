package dev.nemomcp.nemo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nemomcp.nemo.Nemo.Render;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DownloadsTest extends AgainstFakeNemo {
  private static final byte[] VIDEO = FakeNemo.mp4(300_000);

  private Path target;

  @BeforeEach
  void prepare() {
    fake.file(VIDEO);
    target = folder.resolve("videos/final.mp4");
  }

  @Test
  void bringTheFileAndNothingElse() throws Exception {
    List<Double> progress = new ArrayList<>();
    nemo.download(render("/files/1"), target, progress::add);
    assertThat(target).hasBinaryContent(VIDEO);
    assertThat(files()).containsExactly(target);
    assertThat(progress).isSorted().endsWith(1.0);
  }

  @Test
  void goOnWhereTheyWereCut() throws Exception {
    fake.trouble(FakeNemo.FILE_CALL, Trouble.truncated(), Trouble.truncated());
    nemo.download(render("/files/1"), target, done -> {});
    assertThat(target).hasBinaryContent(VIDEO);
    var requests = fake.requests(FakeNemo.FILE_CALL);
    assertThat(requests).hasSize(3);
    assertThat(requests.get(0).getHeaders().get("Range")).isNull();
    assertThat(requests.get(1).getHeaders().get("Range")).matches("bytes=[1-9]\\d*-");
    assertThat(requests.get(2).getHeaders().get("Range")).matches("bytes=[1-9]\\d*-");
  }

  @Test
  void goOnWhereAnEarlierProcessWasCut() throws Exception {
    fake.trouble(FakeNemo.FILE_CALL, Trouble.truncated(), Trouble.hungHalfway());
    Thread killed = new Thread(this::interruptedDownload);
    killed.start();
    org.awaitility.Awaitility.await().until(() -> fake.requests(FakeNemo.FILE_CALL).size() > 1);
    killed.interrupt();
    killed.join();
    assertThat(target).doesNotExist();
    int before = fake.requests(FakeNemo.FILE_CALL).size();
    NemoClient.connect(settings()).download(render("/files/1"), target, done -> {});
    assertThat(target).hasBinaryContent(VIDEO);
    assertThat(fake.requests(FakeNemo.FILE_CALL).get(before).getHeaders().get("Range")).isNotNull();
    assertThat(files()).containsExactly(target);
  }

  private void interruptedDownload() {
    try {
      nemo.download(render("/files/1"), target, done -> {});
    } catch (NemoException | InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void startAnewWhereTheServerIgnoresRanges() throws Exception {
    fake.trouble(FakeNemo.FILE_CALL, Trouble.truncated(), answer -> whole(VIDEO));
    nemo.download(render("/files/1"), target, done -> {});
    assertThat(target).hasBinaryContent(VIDEO);
  }

  @Test
  void startAnewWhereTheServerSendsAnotherRange() throws Exception {
    fake.trouble(
        FakeNemo.FILE_CALL,
        Trouble.truncated(),
        answer -> answer.setHeader("Content-Range", "bytes 7-299999/300000"));
    nemo.download(render("/files/1"), target, done -> {});
    assertThat(target).hasBinaryContent(VIDEO);
  }

  @Test
  void startAnewWhereTheRangeIsRefused() throws Exception {
    fake.trouble(FakeNemo.FILE_CALL, Trouble.truncated(), Trouble.status(416));
    nemo.download(render("/files/1"), target, done -> {});
    assertThat(target).hasBinaryContent(VIDEO);
  }

  @Test
  void areCompleteWhereTheRangeIsRefusedBecauseNothingIsMissing() throws Exception {
    Files.createDirectories(target.getParent());
    Files.write(target.resolveSibling(".final.mp4.render_1.part"), VIDEO);
    fake.trouble(
        FakeNemo.FILE_CALL,
        Trouble.header(Trouble.status(416), "Content-Range", "bytes */" + VIDEO.length));
    nemo.download(render("/files/1"), target, done -> {});
    assertThat(target).hasBinaryContent(VIDEO);
  }

  @Test
  void useTheDownloadCallWhereThereIsNoAddress() throws Exception {
    nemo.download(render(""), target, done -> {});
    assertThat(target).hasBinaryContent(VIDEO);
    assertThat(fake.requests("GET /api/render/proxy/render_1/download")).hasSize(1);
  }

  @Test
  void useTheDownloadCallWhereTheAddressHasExpired() throws Exception {
    fake.trouble(FakeNemo.FILE_CALL, Trouble.status(403));
    nemo.download(render("/files/1"), target, done -> {});
    assertThat(target).hasBinaryContent(VIDEO);
    assertThat(fake.requests("GET /api/render/proxy/render_1/download")).hasSize(1);
  }

  @Test
  void waitOutAServerInTrouble() throws Exception {
    fake.trouble(FakeNemo.FILE_CALL, Trouble.status(503), Trouble.status(429));
    nemo.download(render("/files/1"), target, done -> {});
    assertThat(target).hasBinaryContent(VIDEO);
  }

  static Stream<Trouble> notTheVideo() {
    byte[] truncated = java.util.Arrays.copyOf(VIDEO, 100_000);
    return Stream.of(
        answer -> whole("<html>Sign in to the hotel's network</html>".getBytes()),
        answer -> whole(new byte[0]),
        answer -> whole(truncated),
        answer -> whole(java.util.Arrays.copyOf(VIDEO, 20)));
  }

  @ParameterizedTest
  @MethodSource("notTheVideo")
  void refuseWhatIsNoWholeVideo(Trouble notTheVideo) throws Exception {
    fake.trouble(FakeNemo.FILE_CALL, notTheVideo).trouble(FakeNemo.DOWNLOAD_CALL, notTheVideo);
    assertThatThrownBy(() -> nemo.download(render("/files/1"), target, done -> {}))
        .isInstanceOf(NemoException.Refused.class)
        .hasMessageContaining("not a whole video");
    assertThat(files()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("notTheVideo")
  void useTheDownloadCallWhereTheAddressGivesSomethingElse(Trouble notTheVideo) throws Exception {
    fake.trouble(FakeNemo.FILE_CALL, notTheVideo);
    nemo.download(render("/files/1"), target, done -> {});
    assertThat(files()).containsExactly(target);
    assertThat(target).hasBinaryContent(VIDEO);
    assertThat(fake.requests(FakeNemo.DOWNLOAD_CALL).get(0).getHeaders().get("Range")).isNull();
  }

  @Test
  void understandAnErrorThatComesInstead() {
    fake.trouble(FakeNemo.FILE_CALL, Trouble.code(402, "Upgrade"));
    fake.trouble(FakeNemo.DOWNLOAD_CALL, Trouble.code(402, "Upgrade"));
    assertThatThrownBy(() -> nemo.download(render("/files/1"), target, done -> {}))
        .isInstanceOf(NemoException.NotInPlan.class);
    assertThat(target.getParent()).isEmptyDirectory();
  }

  @Test
  void leaveAnOldFileAloneUntilTheNewOneIsWhole() throws Exception {
    Files.createDirectories(target.getParent());
    Files.writeString(target, "old");
    Trouble scrap = answer -> whole(new byte[10]);
    fake.trouble(FakeNemo.FILE_CALL, scrap).trouble(FakeNemo.DOWNLOAD_CALL, scrap);
    assertThatThrownBy(() -> nemo.download(render("/files/1"), target, done -> {}))
        .isInstanceOf(NemoException.class);
    assertThat(target).hasContent("old");
    nemo.download(render("/files/1"), target, done -> {});
    assertThat(target).hasBinaryContent(VIDEO);
  }

  @Test
  void doNotMixWhenTwoFetchTheSame() throws Exception {
    Nemo other = NemoClient.connect(settings());
    Path part = target.resolveSibling(".final.mp4.render_1.part");
    try (PartFile held = PartFile.beside(target, "render_1")) {
      assertThat(held.path()).isEqualTo(part);
      other.download(render("/files/1"), target, done -> {});
    }
    assertThat(target).hasBinaryContent(VIDEO);
  }

  @Test
  void sayWhereTheyCannotWrite() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(
            () -> nemo.download(render("/files/1"), file.resolve("final.mp4"), done -> {}))
        .isInstanceOf(NemoException.Refused.class)
        .hasMessageContaining("could not be written");
  }

  @Test
  void takeOtherFormatsByTheirFirstBytes() throws Exception {
    byte[] gif = "GIF89a..............".getBytes();
    fake.file(gif);
    nemo.download(render("/files/1"), target.resolveSibling("final.gif"), done -> {});
    assertThat(target.resolveSibling("final.gif")).hasBinaryContent(gif);
  }

  @Test
  void doNotSendTheTokenToTheHostOfTheFiles() throws Exception {
    try (FakeNemo files = new FakeNemo().file(VIDEO)) {
      String elsewhere = "http://localhost:" + files.url().getPort() + "/files/1";
      nemo.download(render(elsewhere), target, done -> {});
      assertThat(files.requests().get(0).getHeaders().names())
          .doesNotContain("Authorization", "X-Client-Id", "X-Skill-Source");
    }
    assertThat(target).hasBinaryContent(VIDEO);
  }

  @Test
  void doNotSendTheTokenWhereTheyAreSentOnEither() throws Exception {
    try (FakeNemo files = new FakeNemo().file(VIDEO)) {
      String elsewhere = "http://localhost:" + files.url().getPort() + "/files/1";
      fake.trouble(FakeNemo.DOWNLOAD_CALL, Trouble.redirect(elsewhere));
      nemo.download(render(""), target, done -> {});
      assertThat(files.requests().get(0).getHeaders().names())
          .doesNotContain("Authorization", "X-Client-Id", "X-Skill-Source");
    }
    assertThat(target).hasBinaryContent(VIDEO);
  }

  private Render render(String path) {
    String url = path.startsWith("/") ? fake.url() + path : path;
    return new Render("render_1", "completed", 100, url, "");
  }

  private static MockResponse.Builder whole(byte[] bytes) {
    return new MockResponse.Builder().body(new okio.Buffer().write(bytes));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(target.getParent())) {
      return files.toList();
    }
  }
}
