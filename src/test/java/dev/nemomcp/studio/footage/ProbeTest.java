package dev.nemomcp.studio.footage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.TestFfmpeg;
import dev.nemomcp.studio.footage.Media.Kind;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbeTest {
  private static final Ffmpeg FFMPEG = TestFfmpeg.open();
  private static final String[] PICTURE = {"-f", "lavfi", "-i", "testsrc=s=160x90:d=2:r=25"};
  private static final String[] SOUND = {"-f", "lavfi", "-i", "sine=d=2"};

  @TempDir Path temp;

  @Test
  void tellsAVideosShapeLengthAndRate() throws Exception {
    Media media = probe(make("a.mp4", PICTURE, SOUND));

    assertThat(media.kind()).isEqualTo(Kind.VIDEO);
    assertThat(media.id()).isEqualTo("id");
    assertThat(media.name()).isEqualTo("a.mp4");
    assertThat(media.durationMillis()).isEqualTo(2000);
    assertThat(media.width()).isEqualTo(160);
    assertThat(media.height()).isEqualTo(90);
    assertThat(media.framesPerSecond()).isEqualTo(25);
    assertThat(media.hasSound()).isTrue();
    assertThat(media.variableFrameRate()).isFalse();
    assertThat(media.highDynamicRange()).isFalse();
    assertThat(media.hasSubtitles()).isFalse();
  }

  @Test
  void saysThatAnAnimatedWebpCannotBePlayed() throws Exception {
    Path animated =
        make("a.webp", PICTURE, new String[] {"-t", "0.2", "-c:v", "libwebp_anim", "-loop", "0"});

    UnusableMedia refused = catchThrowableOfType(UnusableMedia.class, () -> probe(animated));

    assertThat(refused).hasMessageContaining("“a.webp” is an animated WebP");
    assertThat(refused.remedy()).contains("GIF or MP4");
  }

  @Test
  void goesByContentAndNotByName() throws Exception {
    Path video = Files.move(make("a.mp4", PICTURE), temp.resolve("notes.txt"));
    Path sound = Files.move(make("a.mp3", SOUND), temp.resolve("film.mp4"));

    assertThat(probe(video).kind()).isEqualTo(Kind.VIDEO);
    assertThat(probe(sound).kind()).isEqualTo(Kind.AUDIO);
  }

  @Test
  void standsAVideoUprightThatWasRecordedOnItsSide() throws Exception {
    Path flat = make("flat.mp4", PICTURE);
    Path onItsSide =
        TestFfmpeg.make(
            FFMPEG,
            temp.resolve("side.mp4"),
            "-display_rotation",
            "-90",
            "-i",
            flat.toString(),
            "-c",
            "copy");

    Media media = probe(onItsSide);

    assertThat(media.width()).isEqualTo(90);
    assertThat(media.height()).isEqualTo(160);
  }

  @Test
  void standsAPhotoUprightAsItsExifSays() throws Exception {
    Path photo = make("photo.jpg", PICTURE, new String[] {"-frames:v", "1", "-update", "1"});
    Files.write(photo, withExifOrientation(Files.readAllBytes(photo), 6));

    Media media = probe(photo);

    assertThat(media.kind()).isEqualTo(Kind.IMAGE);
    assertThat(media.durationMillis()).isZero();
    assertThat(media.width()).isEqualTo(90);
    assertThat(media.height()).isEqualTo(160);
  }

  @Test
  void widensPixelsThatAreNotSquare() throws Exception {
    Path file = make("a.mp4", PICTURE, new String[] {"-vf", "setsar=4/3", "-c:v", "libx264"});

    assertThat(probe(file).width()).isEqualTo(213);
  }

  @Test
  void noticesAVariableFrameRate() throws Exception {
    Path file =
        make(
            "a.mp4",
            PICTURE,
            new String[] {"-vf", "select='not(mod(n,3))+not(mod(n,5))'", "-fps_mode", "vfr"});

    assertThat(probe(file).variableFrameRate()).isTrue();
  }

  @Test
  void noticesHighDynamicRange() throws Exception {
    Path file =
        make(
            "a.mp4",
            PICTURE,
            new String[] {
              "-vf",
              "format=yuv420p10le,setparams=color_primaries=bt2020:color_trc=arib-std-b67"
                  + ":colorspace=bt2020nc",
              "-c:v",
              "libx265",
              "-x265-params",
              "log-level=error"
            });

    assertThat(probe(file).highDynamicRange()).isTrue();
  }

  @Test
  void takesASongWithACoverForSound() throws Exception {
    Path cover = make("cover.jpg", PICTURE, new String[] {"-frames:v", "1", "-update", "1"});
    Path song =
        make(
            "song.mp3",
            SOUND,
            new String[] {
              "-i",
              cover.toString(),
              "-map",
              "0",
              "-map",
              "1",
              "-c:v",
              "copy",
              "-disposition:v",
              "attached_pic"
            });

    Media media = probe(song);

    assertThat(media.kind()).isEqualTo(Kind.AUDIO);
    assertThat(media.width()).isZero();
    assertThat(media.durationMillis()).isCloseTo(2000, within(60L));
  }

  @Test
  void takesAMovingGifForVideoAndAStillOneForAPhoto() throws Exception {
    assertThat(probe(make("moving.gif", PICTURE)).kind()).isEqualTo(Kind.VIDEO);
    assertThat(probe(make("still.gif", PICTURE, new String[] {"-frames:v", "1"})).kind())
        .isEqualTo(Kind.IMAGE);
  }

  @Test
  void findsSubtitlesAndSeveralSoundTracks() throws Exception {
    Path srt = Files.writeString(temp.resolve("a.srt"), "1\n00:00:00,000 --> 00:00:01,000\nHi\n");
    Path file =
        make(
            "a.mkv",
            PICTURE,
            SOUND,
            SOUND,
            new String[] {
              "-i", srt.toString(), "-map", "0", "-map", "1", "-map", "2", "-map", "3"
            });

    Media media = probe(file);

    assertThat(media.hasSubtitles()).isTrue();
    assertThat(media.hasSound()).isTrue();
  }

  @Test
  void measuresALengthThatTheFileDoesNotState() throws Exception {
    List<String> toAPipe = new ArrayList<>(List.of(PICTURE));
    toAPipe.addAll(List.of("-f", "matroska", "-"));
    byte[] recording = FFMPEG.read(toAPipe, Duration.ofSeconds(20), InputStream::readAllBytes);
    Path file = Files.write(temp.resolve("a.webm"), recording);

    assertThat(probe(file).durationMillis()).isEqualTo(2000);
  }

  @Test
  void countsOnlyWhatIsRecordedWhereTheClockStartsLater() throws Exception {
    assertThat(
            probe(make("a.mkv", PICTURE, new String[] {"-output_ts_offset", "5"})).durationMillis())
        .isEqualTo(2000);
  }

  @Test
  void refusesAnEmptyFile() throws Exception {
    assertThat(refusal(Files.createFile(temp.resolve("a.mp4")), MediaLimits.DEFAULT))
        .hasMessage("“a.mp4” is empty: it has no bytes.");
  }

  @Test
  void refusesTextThatIsNamedLikeAVideo() throws Exception {
    Path file = Files.writeString(temp.resolve("a.mp4"), "今天拍了很多视频\n".repeat(500));

    UnusableMedia refusal = refusal(file, MediaLimits.DEFAULT);

    assertThat(refusal).hasMessageContaining("“a.mp4” holds text");
    assertThat(refusal.remedy()).isEqualTo("Check that it is the right file.");
  }

  @Test
  void refusesAFileThatWasNotCopiedToItsEnd() throws Exception {
    Path whole = make("whole.mp4", PICTURE);
    byte[] bytes = Files.readAllBytes(whole);
    Path cut = Files.write(temp.resolve("cut.mp4"), Arrays.copyOf(bytes, bytes.length / 2));

    assertThat(refusal(cut, MediaLimits.DEFAULT)).hasMessageContaining("not copied to its end");
  }

  @Test
  void refusesWhatIsNoMediaAtAll() throws Exception {
    Path file = Files.write(temp.resolve("a.mp4"), new byte[10_000]);

    assertThat(refusal(file, MediaLimits.DEFAULT)).hasMessageContaining("cannot be read");
  }

  @Test
  void refusesSubtitlesAlone() throws Exception {
    Path file = Files.writeString(temp.resolve("a.mp4"), "1\n00:00:00,000 --> 00:00:01,000\nHi\n");

    assertThat(refusal(file, MediaLimits.DEFAULT)).hasMessageContaining("holds text");
  }

  @Test
  void refusesMorePixelsAndMoreHoursThanAllowed() throws Exception {
    Path file = make("a.mp4", PICTURE);

    assertThat(refusal(file, new MediaLimits(10_000, 10_000, Duration.ofHours(1))))
        .hasMessageContaining("160×90 pixels");
    assertThat(refusal(file, new MediaLimits(1_000_000, 10_000, Duration.ofSeconds(1))))
        .hasMessageContaining("hours long");
  }

  private Media probe(Path file) throws Exception {
    return new Probe(FFMPEG, MediaLimits.DEFAULT).probe(file, "id", file.getFileName().toString());
  }

  private static UnusableMedia refusal(Path file, MediaLimits limits) {
    return catchThrowableOfType(
        UnusableMedia.class,
        () -> new Probe(FFMPEG, limits).probe(file, "id", file.getFileName().toString()));
  }

  private Path make(String name, String[]... arguments) throws Exception {
    List<String> all = new ArrayList<>();
    for (String[] each : arguments) {
      all.addAll(List.of(each));
    }
    return TestFfmpeg.make(FFMPEG, temp.resolve(name), all.toArray(String[]::new));
  }

  private static byte[] withExifOrientation(byte[] jpeg, int orientation) throws Exception {
    byte[] exif = {
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'I',
      'I',
      '*',
      0,
      8,
      0,
      0,
      0,
      1,
      0,
      0x12,
      1,
      3,
      0,
      1,
      0,
      0,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (exif.length + 2)});
    out.write(exif);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }
}
