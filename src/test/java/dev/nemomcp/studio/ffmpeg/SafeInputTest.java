package dev.nemomcp.studio.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeInputTest {
  private static final Ffmpeg FFMPEG = TestFfmpeg.open();

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ffconcat version 1.0\nfile 'secret.wav'\n",
        "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\nsecret.wav\n#EXT-X-ENDLIST\n",
        "v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nm=audio 5004 RTP/AVP 0\n"
      })
  void refusesAListOfOtherFilesThatIsNamedLikeAVideo(String list) throws Exception {
    TestFfmpeg.make(FFMPEG, temp.resolve("secret.wav"), "-f", "lavfi", "-i", "sine=d=1");
    Path disguised = Files.writeString(temp.resolve("holiday.mp4"), list);

    assertThatThrownBy(() -> decode(disguised)).isInstanceOf(FfmpegFailed.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"clip.mp4", "clip.mkv", "clip.mov", "clip.webm", "clip.avi", "clip.gif"})
  void readsVideo(String name) throws Exception {
    Path file =
        TestFfmpeg.make(
            FFMPEG, temp.resolve(name), "-f", "lavfi", "-i", "testsrc=s=64x64:d=0.2:r=10");

    decode(file);
  }

  @ParameterizedTest
  @ValueSource(strings = {"photo.png", "photo.jpg", "photo.webp", "photo.bmp", "photo.tiff"})
  void readsPictures(String name) throws Exception {
    decode(picture(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-y.png", "http:a.png", "a b'c.png", "照片", "50%.png"})
  void readsFilesWhoseNamesLookLikeSomethingElse(String name) throws Exception {
    Path file = Files.move(picture("photo.png"), temp.resolve(name));

    decode(file);
  }

  @Test
  void readsNoSequenceThatTheNameOfAPhotoSpellsOut() throws Exception {
    Files.move(picture("photo.jpg"), temp.resolve("private-1.jpg"));
    Path pattern = Files.writeString(temp.resolve("private-%d.jpg"), "no picture");

    assertThatThrownBy(() -> decode(pattern)).isInstanceOf(FfmpegFailed.class);
  }

  @Test
  void putsFurtherOptionsBeforeTheInput() {
    List<String> arguments = SafeInput.of(Path.of("/a.mp4"), "-ss", "1.5");

    assertThat(arguments).endsWith("-ss", "1.5", "-i", SafeInput.url(Path.of("/a.mp4")));
  }

  private Path picture(String name) throws Exception {
    return TestFfmpeg.make(
        FFMPEG,
        temp.resolve(name),
        "-f",
        "lavfi",
        "-i",
        "testsrc=s=64x64",
        "-frames:v",
        "1",
        "-update",
        "1");
  }

  private static void decode(Path file) throws Exception {
    List<String> arguments = new ArrayList<>(SafeInput.of(file));
    arguments.addAll(List.of("-f", "null", "-"));
    FFMPEG.run(arguments, Duration.ofSeconds(20), at -> {});
  }
}
