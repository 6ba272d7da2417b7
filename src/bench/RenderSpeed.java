import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.draft.Music;
import dev.nemomcp.draft.Text;
import dev.nemomcp.draft.TextStyle;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.Ffmpegs;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.MediaLimits;
import dev.nemomcp.studio.footage.Probe;
import dev.nemomcp.studio.music.Moods;
import dev.nemomcp.studio.music.MusicComposer;
import dev.nemomcp.studio.render.FfmpegRenderer;
import dev.nemomcp.studio.render.Renderer;
import dev.nemomcp.studio.render.Typeface;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Measures a two-minute talk with its pauses cut, a title and music against the floor. The runs
 * alternate, so that whatever else the machine does weighs on both; the best of each counts.
 */
public class RenderSpeed {
  private static final int ROUNDS = 2;
  private static final int PIECES = 20;
  private static final double KEPT_PART = 0.77;
  private static final Duration LIMIT = Duration.ofMinutes(20);

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("nemo-bench");
    try {
      measure(folder, arguments.length > 0 ? Path.of(arguments[0]) : null);
    } finally {
      try (var files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    }
  }

  private static void measure(Path folder, Path given) throws Exception {
    var face = Typeface.load();
    Ffmpeg ffmpeg = Ffmpegs.open(folder.resolve("ffmpeg"));
    Path video = given == null ? talk(ffmpeg, folder.resolve("talk.mp4")) : given;
    Media media =
        new Probe(ffmpeg, MediaLimits.DEFAULT).probe(video, "talk", video.getFileName().toString());
    Draft draft = draft(media);
    long kept = draft.clips().stream().mapToLong(Clip::durationMillis).sum();
    Renderer renderer =
        new FfmpegRenderer(
            ffmpeg, new MusicComposer(Moods.load()), folder.resolve("work"), face);

    double floor = Double.MAX_VALUE;
    double render = Double.MAX_VALUE;
    for (int i = 0; i < ROUNDS; i++) {
      floor = Math.min(floor, seconds(() -> floor(ffmpeg, video, draft.canvas(), kept, folder)));
      Path file = folder.resolve("render.mp4");
      render =
          Math.min(
              render,
              seconds(
                  () ->
                      renderer.render(
                          draft, List.of(media), Renderer.Output.MP4_HIGH, file, done -> {})));
    }
    System.out.printf(
        Locale.ROOT,
        "source %.1f s, %d×%d; kept %.1f s in %d pieces, with title and music%n"
            + "floor   %6.2f s  (decode + encode the kept length)%n"
            + "render  %6.2f s%n"
            + "ratio   %6.2f    (aim: at most 1.25)%n",
        media.durationMillis() / 1000.0,
        media.width(),
        media.height(),
        kept / 1000.0,
        PIECES,
        floor,
        render,
        render / floor);
  }

  private static Draft draft(Media media) {
    List<Clip> clips = new ArrayList<>();
    long step = media.durationMillis() / PIECES;
    for (int i = 0; i < PIECES; i++) {
      long start = i * step;
      clips.add(
          Clip.of("c" + i, media.id(), "Talk", start, start + Math.round(step * KEPT_PART)));
    }
    return Draft.empty("Talk")
        .withCanvas(new Canvas(media.width(), media.height(), 30))
        .withClips(clips)
        .withTexts(
            List.of(
                new Text("t", Text.Role.TITLE, "Urban Dreams\n城市梦想", 0, 3000, TextStyle.TITLE)))
        .withMusic(
            List.of(
                new Music(
                    "m",
                    new Music.Composed("lo-fi", 1, 0),
                    "Lo-fi",
                    0,
                    Music.TO_THE_END,
                    Music.USUAL_VOLUME,
                    1500,
                    2800)))
        .withMix(Mix.UNTOUCHED.withTargetLufs(Mix.PLATFORM_LUFS));
  }

  /** The renderer's own encoder settings, on the footage as it is. */
  private static void floor(
      Ffmpeg ffmpeg, Path video, Canvas canvas, long keptMillis, Path folder) throws Exception {
    long rate = Math.round(canvas.width() * canvas.height() * canvas.framesPerSecond() * 0.25);
    List<String> arguments = new ArrayList<>(List.of("-y", "-t"));
    arguments.add(Double.toString(keptMillis / 1000.0));
    arguments.addAll(List.of("-i", video.toString(), "-r", "30"));
    arguments.addAll(List.of("-c:v", "libx264", "-preset", "veryfast", "-crf", "20"));
    arguments.addAll(List.of("-profile:v", "high", "-pix_fmt", "yuv420p", "-g", "120"));
    arguments.addAll(List.of("-maxrate", "" + rate, "-bufsize", "" + 2 * rate));
    arguments.addAll(List.of("-c:a", "aac", "-b:a", "192k", "-movflags", "+faststart"));
    arguments.add(folder.resolve("floor.mp4").toString());
    ffmpeg.run(arguments, LIMIT, millis -> {});
  }

  /** Two minutes of full-HD movement with camera noise, and bursts of sound with pauses between. */
  private static Path talk(Ffmpeg ffmpeg, Path file) throws Exception {
    System.out.println("making two minutes of footage …");
    ffmpeg.run(
        List.of(
            "-y",
            "-f",
            "lavfi",
            "-i",
            "testsrc2=s=480x270:r=30:d=120,scale=1920:1080,noise=c0s=4:c0f=t",
            "-f",
            "lavfi",
            "-i",
            "anoisesrc=c=pink:r=48000:d=120:a=0.4,volume='if(lt(mod(t,6),4.62),1,0.002)':eval=frame",
            "-c:v",
            "libx264",
            "-preset",
            "ultrafast",
            "-crf",
            "22",
            "-g",
            "30",
            "-pix_fmt",
            "yuv420p",
            "-c:a",
            "aac",
            "-b:a",
            "160k",
            file.toString()),
        LIMIT,
        millis -> {});
    return file;
  }

  private interface Work {
    void run() throws Exception;
  }

  private static double seconds(Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
