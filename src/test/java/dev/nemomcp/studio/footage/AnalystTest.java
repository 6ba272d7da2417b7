package dev.nemomcp.studio.footage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.FfmpegFailed;
import dev.nemomcp.studio.ffmpeg.TestFfmpeg;
import dev.nemomcp.studio.footage.Footage.Loudness;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Footage.Tone;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.words.SpeechModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalystTest {
  private static final String CUES = "1\n00:00:00,500 --> 00:00:01,500\nGood morning.\n";

  @TempDir Path temp;
  private final CountingFfmpeg ffmpeg = new CountingFfmpeg(TestFfmpeg.open());

  @Test
  void findsTheScenesAndTheToneOfAVideoInOneLook() throws Exception {
    Footage footage = footage(twoScenes());
    ffmpeg.runs.set(0);

    assertThat(footage.scenes("id")).containsExactly(new Span(0, 1000), new Span(1000, 2000));
    Tone tone = footage.tone("id");

    assertThat(tone.brightness()).isBetween(0.2, 0.8);
    assertThat(tone.saturation()).isGreaterThan(0.1);
    assertThat(ffmpeg.runs).hasValue(1);
  }

  @Test
  void tellsTheToneOfEachScene() throws Exception {
    Path file =
        TestFfmpeg.make(
            ffmpeg,
            temp.resolve("tones.mp4"),
            "-f",
            "lavfi",
            "-i",
            "color=red:s=64x36:r=5:d=2",
            "-f",
            "lavfi",
            "-i",
            "color=gray:s=64x36:r=5:d=2",
            "-filter_complex",
            "[0][1]concat=n=2");
    Footage footage = footage(file);

    assertThat(footage.tone("id", new Span(0, 2000)).saturation()).isGreaterThan(0.5);
    assertThat(footage.tone("id", new Span(2000, 4000)).saturation()).isLessThan(0.1);
  }

  @Test
  void remembersWhatItFound() throws Exception {
    Path file = twoScenes();
    List<Span> found = footage(file).scenes("id");
    ffmpeg.runs.set(0);

    assertThat(footage(file).scenes("id")).isEqualTo(found);
    assertThat(ffmpeg.runs.get()).as("only the probe").isEqualTo(PROBE_RUNS);
  }

  @Test
  void findsOutOnceWhatTwoAskAtTheSameTime() throws Exception {
    Footage footage = footage(twoScenes());
    ffmpeg.runs.set(0);
    ExecutorService pool = Executors.newFixedThreadPool(2);
    try {
      Callable<List<Span>> asking = () -> footage.scenes("id");
      for (Future<List<Span>> answer : pool.invokeAll(List.of(asking, asking))) {
        assertThat(answer.get()).hasSize(2);
      }
    } finally {
      pool.shutdownNow();
    }
    assertThat(ffmpeg.runs).hasValue(1);
  }

  @Test
  void findsOutAnewWhereTheCacheIsDamaged() throws Exception {
    Path file = twoScenes();
    footage(file).scenes("id");
    Files.writeString(temp.resolve("cache/analysis/id/picture-1.json"), "{ not json");

    assertThat(footage(file).scenes("id")).hasSize(2);
  }

  @Test
  void measuresLoudness() throws Exception {
    Path tone =
        TestFfmpeg.make(
            ffmpeg, temp.resolve("a.wav"), "-f", "lavfi", "-i", "sine=f=1000:d=3,volume=-6dB");

    Loudness loudness = footage(tone).loudness("id");

    assertThat(loudness.integratedLufs()).isCloseTo(-27.1, within(0.5));
    assertThat(loudness.truePeakDb()).isCloseTo(-24.1, within(0.3));
  }

  @Test
  void takesADryPhotoForOneSceneWithoutSoundOrSpeech() throws Exception {
    Path photo =
        TestFfmpeg.make(
            ffmpeg,
            temp.resolve("a.png"),
            "-f",
            "lavfi",
            "-i",
            "color=white:s=64x64",
            "-frames:v",
            "1",
            "-update",
            "1");
    Footage footage = footage(photo);

    assertThat(footage.scenes("id")).containsExactly(new Span(0, 0));
    assertThat(footage.speech("id")).isEmpty();
    assertThat(footage.beats("id")).isEmpty();
    assertThat(footage.loudness("id")).isEqualTo(Loudness.SILENCE);
    assertThat(footage.tone("id").brightness()).isCloseTo(1, within(0.02));
    assertThat(footage.subject("id", 0.5625)).isEmpty();
  }

  @Test
  void takesCaptionsFromTheFileBesideTheVideo() throws Exception {
    Path srt = Files.writeString(temp.resolve("a.srt"), CUES);

    List<Caption> captions = footage(twoScenes(), Map.of("id", srt)).captions("id", true);

    assertThat(captions).hasSize(1);
    assertThat(captions.get(0).text()).isEqualTo("Good morning.");
    assertThat(captions.get(0).mediaId()).isEqualTo("id");
    assertThat(captions.get(0).sourceStartMillis()).isEqualTo(500);
    assertThat(captions.get(0).sourceEndMillis()).isEqualTo(1500);
  }

  @Test
  void takesCaptionsFromTheTrackInsideTheVideo() throws Exception {
    Path srt = Files.writeString(temp.resolve("a.srt"), CUES);
    for (String name : List.of("a.mp4", "a.mkv")) {
      Path video =
          TestFfmpeg.make(
              ffmpeg,
              temp.resolve(name),
              "-i",
              twoScenes().toString(),
              "-i",
              srt.toString(),
              "-c:v",
              "copy",
              "-c:s",
              name.endsWith("mp4") ? "mov_text" : "ass");

      List<Caption> captions = footage(video).captions("id", false);

      assertThat(captions).extracting(Caption::text).containsExactly("Good morning.");
    }
  }

  @Test
  void saysThatAnUnreadableSubtitleFileIsOne() throws Exception {
    Path srt = Files.writeString(temp.resolve("a.srt"), "nothing of the kind");
    Footage footage = footage(twoScenes(), Map.of("id", srt));

    Unavailable refusal =
        catchThrowableOfType(Unavailable.class, () -> footage.captions("id", true));

    assertThat(refusal).hasMessage("“a.srt” holds no subtitles that can be read.");
    assertThat(refusal.remedy()).contains(".srt or .vtt");
  }

  @Test
  void hasNoOtherMediaThanItsOwn() throws Exception {
    Footage footage = footage(twoScenes());

    assertThatThrownBy(() -> footage.media("other")).isInstanceOf(IllegalArgumentException.class);
  }

  private static final int PROBE_RUNS = 3;

  private Footage footage(Path file) throws Exception {
    return footage(file, Map.of());
  }

  private Footage footage(Path file, Map<String, Path> sidecars) throws Exception {
    Media media =
        new Probe(ffmpeg, MediaLimits.DEFAULT).probe(file, "id", file.getFileName().toString());
    return analyst().footage(List.of(media), sidecars, share -> {});
  }

  private Analyst analyst() {
    Path cache = temp.resolve("cache");
    return new Analyst(ffmpeg, cache, new SpeechModel(cache, Map.of()));
  }

  private Path twoScenes() throws Exception {
    return TestFfmpeg.make(
        ffmpeg,
        temp.resolve("scenes.mkv"),
        "-f",
        "lavfi",
        "-i",
        "testsrc=s=160x90:d=1:r=10",
        "-f",
        "lavfi",
        "-i",
        "mandelbrot=s=160x90:r=10,trim=duration=1",
        "-filter_complex",
        "concat=n=2");
  }

  /** Counts how often FFmpeg is started. */
  private static final class CountingFfmpeg implements Ffmpeg {
    private final Ffmpeg ffmpeg;
    private final AtomicInteger runs = new AtomicInteger();

    CountingFfmpeg(Ffmpeg ffmpeg) {
      this.ffmpeg = ffmpeg;
    }

    @Override
    public String run(List<String> arguments, Duration limit, Consumer<Long> progress)
        throws FfmpegFailed, IOException, InterruptedException {
      runs.incrementAndGet();
      return ffmpeg.run(arguments, limit, progress);
    }

    @Override
    public <T> T read(List<String> arguments, Duration limit, Reader<T> reader)
        throws FfmpegFailed, IOException, InterruptedException {
      runs.incrementAndGet();
      return ffmpeg.read(arguments, limit, reader);
    }

    @Override
    public String probe(List<String> arguments, Duration limit)
        throws FfmpegFailed, IOException, InterruptedException {
      runs.incrementAndGet();
      return ffmpeg.probe(arguments, limit);
    }
  }
}
