package dev.nemomcp.studio.footage.sound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.TestFfmpeg;
import dev.nemomcp.studio.footage.Footage.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeechTrackerTest {
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Ffmpeg FFMPEG = TestFfmpeg.open();
  private static final Path SPEECH =
      Path.of("src/test/resources/dev/nemomcp/studio/footage/speech.ogg");

  @TempDir Path temp;

  @Test
  void findsTheTwoSentencesOfARecording() throws Exception {
    assertSentences(speech(SPEECH), 0);
  }

  @Test
  void findsThemUnderMusicAndHum() throws Exception {
    Path mixed =
        TestFfmpeg.make(
            FFMPEG,
            temp.resolve("mixed.wav"),
            "-i",
            SPEECH.toString(),
            "-f",
            "lavfi",
            "-i",
            "aevalsrc=0.02*sin(2*PI*220*t)+0.02*sin(2*PI*277*t)+0.05*sin(2*PI*50*t):s=16000",
            "-filter_complex",
            "[0:a][1:a]amix=normalize=0:duration=first");

    assertSentences(speech(mixed), 0);
  }

  @Test
  void keepsStepWithThePictureWhereTheSoundStartsLater() throws Exception {
    Path late =
        TestFfmpeg.make(
            FFMPEG,
            temp.resolve("late.mkv"),
            "-f",
            "lavfi",
            "-i",
            "color=s=32x32:r=5:d=12",
            "-itsoffset",
            "2",
            "-i",
            SPEECH.toString());

    assertSentences(speech(late), 2000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sine=f=50:d=4",
        "anoisesrc=d=4:a=0.1",
        "anullsrc=d=4",
        "aevalsrc=0.2*sin(2*PI*262*t)+0.2*sin(2*PI*330*t)*mod(2*t\\,1):d=4"
      })
  void hearsNoSpeechInHumNoiseSilenceAndMusic(String source) throws Exception {
    assertThat(speech(TestFfmpeg.make(FFMPEG, temp.resolve("a.wav"), "-f", "lavfi", "-i", source)))
        .isEmpty();
  }

  private List<Span> speech(Path file) throws Exception {
    return new SpeechTracker(new SoundReader(FFMPEG)).speech(file, LIMIT).phrases();
  }

  private static void assertSentences(List<Span> speech, long later) {
    assertThat(speech).hasSize(2);
    assertThat(speech.get(0).startMillis()).isBetween(950 + later, 1200 + later);
    assertThat(speech.get(0).endMillis()).isBetween(3600 + later, 4000 + later);
    assertThat(speech.get(1).startMillis()).isBetween(5350 + later, 5640 + later);
    assertThat(speech.get(1).endMillis()).isBetween(8450 + later, 8750 + later);
  }
}
