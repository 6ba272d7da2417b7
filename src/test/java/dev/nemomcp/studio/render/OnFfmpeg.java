package dev.nemomcp.studio.render;

import static dev.nemomcp.studio.render.Sample.draft;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.TestFfmpeg;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.MediaLimits;
import dev.nemomcp.studio.footage.Probe;
import dev.nemomcp.studio.music.Moods;
import dev.nemomcp.studio.music.MusicComposer;
import dev.nemomcp.studio.render.Renderer.Output;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Small footage, and a renderer that makes files of it. */
abstract class OnFfmpeg {
  static final Typeface TYPE = Typeface.load();
  static final Ffmpeg FFMPEG = TestFfmpeg.open();
  static final Output MP4 = Output.MP4_HIGH;
  static final double FRAME = 1 / 30.0;

  /** Red on the left, blue on the right, of that size; a tone that comes and goes. */
  static final String HALVES = "color=red:s=%1$s:r=%2$s:d=4,drawbox=iw/2:0:iw/2:ih:blue:fill";

  static final String TONE =
      "sine=f=330:r=44100:d=4,volume='if(lt(mod(t,2),1),0.5,0.001)':eval=frame";

  @TempDir Path temp;
  FfmpegRenderer renderer;
  Path work;

  @BeforeEach
  void open() {
    work = temp.resolve("work");
    renderer = new FfmpegRenderer(FFMPEG, new MusicComposer(Moods.load()), work, TYPE);
  }

  Finished render(Draft draft, Media... media) throws Exception {
    return render(draft, MP4, media);
  }

  Finished render(Draft draft, Output output, Media... media) throws Exception {
    Path file = temp.resolve("out." + output.format());
    renderer.render(draft, List.of(media), output, file, done -> {});
    return new Finished(FFMPEG, file);
  }

  Media video(String id, String size, String rate) throws Exception {
    return filmed(id, "mp4", List.of(HALVES.formatted(size, rate), TONE));
  }

  /**
   * What FFmpeg's sources show and sound like, encoded quickly.
   *
   * @param more how else to encode it; counts over what is usual
   */
  Media filmed(String id, String extension, List<String> sources, String... more) throws Exception {
    List<String> arguments = new ArrayList<>();
    sources.forEach(source -> arguments.addAll(List.of("-f", "lavfi", "-i", source)));
    arguments.addAll(List.of("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"));
    arguments.addAll(List.of(more));
    return media(id, extension, arguments.toArray(String[]::new));
  }

  Media photo(String id, String picture) throws Exception {
    return media(id, "png", "-f", "lavfi", "-i", picture, "-frames:v", "1", "-update", "1");
  }

  Media media(String id, String extension, String... arguments) throws Exception {
    Path file = TestFfmpeg.make(FFMPEG, temp.resolve(id + "." + extension), arguments);
    return new Probe(FFMPEG, MediaLimits.DEFAULT).probe(file, id, id);
  }

  static double level(float[] samples, double fromSeconds, double toSeconds) {
    double sum = 0;
    int from = (int) (fromSeconds * 48_000);
    int to = (int) (toSeconds * 48_000);
    for (int i = from; i < to; i++) {
      sum += samples[i] * samples[i];
    }
    return 10 * Math.log10(sum / (to - from));
  }

  static void isRed(int[] rgb) {
    assertThat(rgb[0]).isGreaterThan(180);
    assertThat(rgb[2]).isLessThan(90);
  }

  static void isWhite(int[] rgb) {
    assertThat(rgb).matches(channels -> IntStream.of(channels).allMatch(c -> c > 235));
  }

  static void isGreen(int[] rgb) {
    assertThat(rgb[1]).isGreaterThan(180);
    assertThat(rgb[0]).isLessThan(90);
  }

  static void isBlack(int[] rgb) {
    assertThat(rgb).matches(channels -> IntStream.of(channels).allMatch(c -> c < 40));
  }

  static void isBlue(int[] rgb) {
    assertThat(rgb[2]).isGreaterThan(180);
    assertThat(rgb[0]).isLessThan(90);
  }
}
