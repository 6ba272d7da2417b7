package dev.nemomcp.studio.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFfmpegTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Ffmpeg FFMPEG = TestFfmpeg.open();

  @TempDir Path temp;

  @Test
  void makesAFileAndTellsHowFarItIs() throws Exception {
    Path file = temp.resolve("clip.mp4");
    List<Long> progress = new ArrayList<>();

    String log =
        FFMPEG.run(
            List.of("-f", "lavfi", "-i", "testsrc=s=160x90:d=2", SafeInput.url(file)),
            LIMIT,
            progress::add);

    assertThat(file).isNotEmptyFile();
    assertThat(progress).isSorted().isNotEmpty();
    assertThat(progress.get(progress.size() - 1)).isBetween(1900L, 2000L);
    assertThat(log).contains("Stream #0:0");
  }

  @Test
  void handsTheOutputToTheReader() throws Exception {
    int bytes = FFMPEG.read(sound("d=1"), LIMIT, output -> output.readAllBytes().length);

    assertThat(bytes).isEqualTo(16_000 * 2);
  }

  @Test
  void isContentWithAReaderThatHasEnough() throws Exception {
    byte[] start = FFMPEG.read(sound("d=36000"), LIMIT, output -> output.readNBytes(100));

    assertThat(start).hasSize(100);
  }

  @Test
  void passesOnWhatTheReaderThrows() {
    assertThatThrownBy(
            () ->
                FFMPEG.read(
                    sound("d=36000"),
                    LIMIT,
                    output -> {
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class)
        .hasMessage("disk full");
  }

  @Test
  void probes() throws Exception {
    Path file = TestFfmpeg.make(FFMPEG, temp.resolve("a.wav"), "-f", "lavfi", "-i", "sine=d=1");

    assertThat(FFMPEG.probe(List.of("-show_entries", "format=format_name", file.toString()), LIMIT))
        .contains("format_name=wav");
  }

  @Test
  void saysInTheLogsOwnWordsWhyItFailed() {
    FfmpegFailed failure =
        catchThrowableOfType(
            FfmpegFailed.class,
            () ->
                FFMPEG.run(
                    List.of("-i", temp.resolve("missing.mp4").toString(), "-f", "null", "-"),
                    LIMIT,
                    at -> {}));

    assertThat(failure).hasMessageContaining("No such file or directory");
    assertThat(failure.exitCode()).isNotZero();
    assertThat(failure.log()).contains("missing.mp4");
  }

  @Test
  void endsAtTheTimeLimit() {
    assertThatThrownBy(() -> FFMPEG.read(endless(), Duration.ofSeconds(1), ProcessFfmpegTest::skim))
        .isInstanceOf(FfmpegFailed.class)
        .hasMessage("FFmpeg was not done after 1 seconds");
    awaitNoProcess();
  }

  @Test
  void endsWithTheThreadThatIsInterrupted() throws Exception {
    CountDownLatch started = new CountDownLatch(1);
    AtomicReference<Exception> outcome = new AtomicReference<>();
    Thread caller =
        new Thread(
            () -> {
              try {
                FFMPEG.read(
                    endless(),
                    LIMIT,
                    output -> {
                      output.read();
                      started.countDown();
                      return skim(output);
                    });
              } catch (Exception e) {
                outcome.set(e);
              }
            });
    caller.start();
    started.await();

    caller.interrupt();
    caller.join(10_000);

    assertThat(outcome.get()).isInstanceOf(InterruptedException.class);
    awaitNoProcess();
  }

  private static Void skim(InputStream output) throws IOException {
    output.transferTo(OutputStream.nullOutputStream());
    return null;
  }

  private static List<String> endless() {
    return sound("r=16000");
  }

  private static List<String> sound(String options) {
    return List.of("-re", "-f", "lavfi", "-i", "sine=r=16000:" + options, "-f", "s16le", "-");
  }

  private static void awaitNoProcess() {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> ProcessHandle.current().children().noneMatch(ProcessHandle::isAlive));
  }
}
