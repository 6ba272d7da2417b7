package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.clip;
import static dev.nemomcp.studio.render.Sample.draft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.TestFfmpeg;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.MediaLimits;
import dev.nemomcp.studio.footage.Probe;
import dev.nemomcp.studio.music.Moods;
import dev.nemomcp.studio.music.MusicComposer;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Footage that has no picture, or one that screens cannot show as it is. */
class FootageKindsTest {
  private static final Typeface TYPE = Typeface.load();
  private static final Ffmpeg FFMPEG = TestFfmpeg.open();

  @TempDir Path temp;

  @Test
  void soundAloneIsShownAsBarsAsLongAsItIsHeard() throws Exception {
    Media sound =
        media("a.wav", "-f", "lavfi", "-i", "sine=f=300:d=2,volume='lt(t,1)*6':eval=frame");

    Finished file = render(sound);

    assertThat(sunny(file, 0.6)).isPositive();
    assertThat(sunny(file, 1.6)).isZero();
  }

  /** Grey at 38 % of the signal, then white paper: 203 nits in both. */
  @ParameterizedTest
  @CsvSource({"arib-std-b67, 397, 721", "smpte2084, 397, 572"})
  void whitePaperOfBrightVideoStaysWhiteAndGreyStaysGrey(String transfer, int grey, int white)
      throws Exception {
    Media bright =
        media(
            "a.mov",
            "-f",
            "lavfi",
            "-i",
            "color=black:s=320x180:d=1:r=10,format=yuv420p10le,geq=lum='if(lt(X,160),%d,%d)':cb=512:cr=512,setparams=color_primaries=bt2020:color_trc=%s:colorspace=bt2020nc:range=tv"
                .formatted(grey, white, transfer),
            "-c:v",
            "libx265",
            "-preset",
            "ultrafast",
            "-x265-params",
            "log-level=none:crf=10:colorprim=bt2020:transfer=%s:colormatrix=bt2020nc"
                .formatted(transfer));

    Finished file = render(bright);

    assertThat(file.color(0.5, 0.25, 0.5)[1]).isBetween(95, 125);
    assertThat(file.color(0.5, 0.75, 0.5)[1]).isBetween(225, 248);
  }

  /** The white moves on between the even lines, which were recorded first, and the odd ones. */
  @Test
  void ofTwoMomentsInOneFrameOneIsShown() throws Exception {
    Media camcorder =
        media(
            "a.mkv",
            "-f",
            "lavfi",
            "-i",
            "color=gray:s=320x180:d=1:r=25,format=yuv420p,geq=lum='if(lt(X,20+16*N+8*mod(Y,2)),235,16)':cb=128:cr=128,setfield=tff",
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-crf",
            "8",
            "-flags",
            "+ildct+ilme",
            "-x264-params",
            "tff=1");

    Finished file = render(camcorder);

    assertThat(file.color(0.4, 182 / 316.0, 0.5)[1]).isLessThan(60);
    assertThat(file.color(0.4, 174 / 316.0, 0.5)[1]).isGreaterThan(200);
  }

  /** How many of some points a little above the middle have the bars' colour. */
  private static long sunny(Finished file, double seconds) throws Exception {
    long count = 0;
    for (int i : IntStream.range(3, 11).toArray()) {
      int[] rgb = file.color(seconds, i / 14.0, 0.46);
      count += rgb[0] > 90 ? 1 : 0;
    }
    return count;
  }

  private Finished render(Media media) throws Exception {
    Path file = temp.resolve("out.mp4");
    new FfmpegRenderer(FFMPEG, new MusicComposer(Moods.load()), temp.resolve("work"), TYPE)
        .render(
            draft(clip(media.id(), 0, media.durationMillis())),
            List.of(media),
            Renderer.Output.MP4_HIGH,
            file,
            done -> {});
    return new Finished(FFMPEG, file);
  }

  private Media media(String name, String... arguments) throws Exception {
    Path file = TestFfmpeg.make(FFMPEG, temp.resolve(name), arguments);
    return new Probe(FFMPEG, MediaLimits.DEFAULT).probe(file, name, name);
  }
}
