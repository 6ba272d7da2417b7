package dev.nemomcp.studio.footage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.TestFfmpeg;
import dev.nemomcp.studio.footage.Footage.Span;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReverserTest {
  private static final int PIXELS = 64 * 36;

  /** So that a piece is of ten frames. */
  private static final long PIECE_BYTES = PIXELS * 15L;

  private static final Duration LIMIT = Duration.ofMinutes(1);

  @TempDir Path temp;
  private final Ffmpeg ffmpeg = TestFfmpeg.open();

  @Test
  void theLastFrameComesFirstAndNoneIsLostOrShownTwice() throws Exception {
    Media turned = turned(brighter("25", "64x36", 4), new Span(480, 3200));

    List<Integer> light = light(turned.file());
    assertThat(light).hasSize(68);
    for (int i = 0; i < light.size(); i++) {
      assertThat(light.get(i)).as("frame " + i).isCloseTo(16 + 2 * (79 - i), within(1));
    }
    assertThat(turned.durationMillis()).isEqualTo(2720);
    assertThat(probed(turned).durationMillis()).isEqualTo(2720);
  }

  @Test
  void aRateThatIsNoWholeNumberStaysExact() throws Exception {
    Media turned = turned(brighter("30000/1001", "64x36", 3), new Span(1001, 3003));

    List<Integer> light = light(turned.file());
    assertThat(light).hasSize(60);
    assertThat(light.get(0)).isCloseTo(16 + 2 * 89, within(1));
    assertThat(light.get(59)).isCloseTo(16 + 2 * 30, within(1));
    assertThat(probed(turned).framesPerSecond()).isCloseTo(30 / 1.001, within(0.001));
    assertThat(probed(turned).variableFrameRate()).isFalse();
  }

  @Test
  void theSoundPlaysBackwardsInStepWithThePicture() throws Exception {
    Path file =
        TestFfmpeg.make(
            ffmpeg,
            temp.resolve("beep.mp4"),
            "-f",
            "lavfi",
            "-i",
            "color=gray:s=64x36:r=25:d=4",
            "-f",
            "lavfi",
            "-i",
            "sine=d=4,volume='between(t,0.5,1)':eval=frame");
    Media turned = turned(file, new Span(0, 4000));

    assertThat(loudness(turned.file(), 3.1, 3.4)).isGreaterThan(500);
    assertThat(loudness(turned.file(), 0.4, 1.1)).isLessThan(5);
    assertThat(loudness(turned.file(), 2, 2.9)).isLessThan(5);
  }

  @Test
  void thePictureStaysWhereTheSoundGoesOnLonger() throws Exception {
    Path file =
        TestFfmpeg.make(
            ffmpeg,
            temp.resolve("longer.mp4"),
            "-f",
            "lavfi",
            "-i",
            "color=gray:s=63x35:r=25:d=1",
            "-f",
            "lavfi",
            "-i",
            "sine=d=6",
            "-pix_fmt",
            "yuv444p");
    Media turned = turned(file, new Span(0, 6000));

    assertThat(turned.width()).isEqualTo(62);
    assertThat(turned.height()).isEqualTo(34);
    Media probed = probed(turned);
    assertThat(probed.durationMillis()).isCloseTo(6000, within(40L));
    assertThat(light(turned.file())).hasSize(150);
  }

  @Test
  void theSoundMayEndBeforeThePicture() throws Exception {
    Path file =
        TestFfmpeg.make(
            ffmpeg,
            temp.resolve("shorter.mp4"),
            "-f",
            "lavfi",
            "-i",
            "color=gray:s=64x36:r=25:d=4",
            "-f",
            "lavfi",
            "-i",
            "sine=d=1");
    Media turned = turned(file, new Span(2000, 4000));

    assertThat(probed(turned).durationMillis()).isEqualTo(2000);
  }

  @Test
  void soundAloneIsTurnedAroundToo() throws Exception {
    Path file =
        TestFfmpeg.make(
            ffmpeg,
            temp.resolve("beep.wav"),
            "-f",
            "lavfi",
            "-i",
            "sine=d=2,volume='lt(t,0.5)':eval=frame");
    Media turned = turned(file, new Span(0, 2000));

    assertThat(turned.kind()).isEqualTo(Media.Kind.AUDIO);
    assertThat(loudness(turned.file(), 1.6, 1.9)).isGreaterThan(500);
    assertThat(loudness(turned.file(), 0, 1.4)).isLessThan(5);
  }

  @Test
  void theSameStretchIsMadeOnce() throws Exception {
    Path file = brighter("25", "64x36", 2);
    Media turned = turned(file, new Span(0, 1000));
    Files.writeString(turned.file(), "as it was");

    assertThat(turned(file, new Span(0, 1000))).isEqualTo(turned);
    assertThat(turned.file()).hasContent("as it was");
  }

  @Test
  void nothingIsLeftOfWhatWasStopped() throws Exception {
    Path file = brighter("25", "64x36", 2);
    Thread.currentThread().interrupt();

    assertThatThrownBy(() -> turned(file, new Span(0, 1000)))
        .isInstanceOf(InterruptedException.class);
    try (Stream<Path> left = Files.walk(temp)) {
      assertThat(left.filter(Files::isRegularFile)).containsExactly(file);
    }
  }

  /** Frame after frame two levels brighter. */
  private Path brighter(String rate, String size, int seconds) throws Exception {
    return TestFfmpeg.make(
        ffmpeg,
        temp.resolve("brighter.mp4"),
        "-f",
        "lavfi",
        "-i",
        "color=black:s=%s:r=%s:d=%d,geq=lum='16+2*N':cb=128:cr=128".formatted(size, rate, seconds),
        "-crf",
        "1");
  }

  private Media turned(Path file, Span span) throws Exception {
    Media media = Thread.currentThread().isInterrupted() ? plain(file) : probed(file);
    List<Double> told = new ArrayList<>();
    Media turned =
        new Reverser(ffmpeg, temp.resolve("work"), PIECE_BYTES).reversed(media, span, told::add);
    assertThat(told).isSorted().allMatch(share -> share > 0 && share <= 1);
    return turned;
  }

  private Media probed(Media media) throws Exception {
    return probed(media.file());
  }

  private Media probed(Path file) throws Exception {
    return new Probe(ffmpeg, MediaLimits.DEFAULT).probe(file, "id", file.getFileName().toString());
  }

  private static Media plain(Path file) {
    return new Media(
        "id", "a", file, Media.Kind.VIDEO, 2000, 64, 36, 25, false, false, false, false);
  }

  /** The light of the middle of each frame. */
  private List<Integer> light(Path file) throws Exception {
    byte[] pixels =
        ffmpeg.read(
            List.of(
                "-i",
                file.toString(),
                "-an",
                "-vf",
                "crop=2:2,extractplanes=y",
                "-fps_mode",
                "passthrough",
                "-f",
                "rawvideo",
                "pipe:1"),
            LIMIT,
            InputStream::readAllBytes);
    List<Integer> light = new ArrayList<>();
    for (int i = 0; i < pixels.length; i += 4) {
      light.add(pixels[i] & 0xff);
    }
    return light;
  }

  /** The mean level of some seconds, 0…32767. */
  private double loudness(Path file, double from, double to) throws Exception {
    byte[] samples =
        ffmpeg.read(
            List.of(
                "-i", file.toString(), "-vn", "-ac", "1", "-ar", "8000", "-f", "s16le", "pipe:1"),
            LIMIT,
            InputStream::readAllBytes);
    ByteBuffer buffer = ByteBuffer.wrap(samples).order(ByteOrder.LITTLE_ENDIAN);
    double sum = 0;
    int start = (int) (from * 8000);
    int end = (int) (to * 8000);
    for (int i = start; i < end; i++) {
      sum += Math.abs(buffer.getShort(i * 2));
    }
    return sum / (end - start);
  }
}
