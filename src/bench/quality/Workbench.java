package quality;

import dev.nemomcp.studio.edit.Edits;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.Ffmpegs;
import dev.nemomcp.studio.footage.Analyst;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.MediaLimits;
import dev.nemomcp.studio.footage.Probe;
import dev.nemomcp.studio.footage.words.SpeechModel;
import dev.nemomcp.studio.music.Moods;
import dev.nemomcp.studio.music.MusicComposer;
import dev.nemomcp.studio.render.FfmpegRenderer;
import dev.nemomcp.studio.render.Renderer;
import dev.nemomcp.studio.render.Typeface;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The program's own parts, put together as the studio does it, around one folder. */
record Workbench(
    Path folder,
    Ffmpeg ffmpeg,
    Analyst analyst,
    SpeechModel speechModel,
    MusicComposer composer,
    Edits edits,
    Renderer renderer,
    Path talk) {
  static final Duration LIMIT = Duration.ofMinutes(5);

  static Workbench in(Path folder) throws Exception {
    Ffmpeg ffmpeg = Ffmpegs.open(folder.resolve("ffmpeg"));
    Moods moods = Moods.load();
    MusicComposer composer = new MusicComposer(moods);
    SpeechModel model = new SpeechModel(speechCache(folder), System.getenv());
    Path talk = folder.resolve("talk.mp4");
    try (InputStream demo = Media.class.getResourceAsStream("/dev/nemomcp/demo/talk.mp4")) {
      Files.copy(demo, talk);
    }
    return new Workbench(
        folder,
        ffmpeg,
        new Analyst(ffmpeg, folder.resolve("findings"), model),
        model,
        composer,
        new Edits(composer, moods),
        new FfmpegRenderer(ffmpeg, composer, folder.resolve("work"), Typeface.load()),
        talk);
  }

  /** Where the tests keep the speech model, if they have been run here. */
  private static Path speechCache(Path otherwise) {
    Path tests = Path.of("target", "ffmpeg").toAbsolutePath();
    return Files.isDirectory(tests.resolve("speech")) ? tests : otherwise;
  }

  /** Probed; its id is its name, which is different for every file of the bench. */
  Media media(Path file) throws Exception {
    String name = file.getFileName().toString();
    return new Probe(ffmpeg, MediaLimits.DEFAULT).probe(file, name, name);
  }

  Footage footage(Media media) {
    return analyst.footage(List.of(media), Map.of(), share -> {});
  }

  /** Runs FFmpeg; the last argument is the file's name in the folder. */
  Path make(String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("-y"));
    all.addAll(Arrays.asList(arguments));
    Path file = folder.resolve(all.remove(all.size() - 1));
    all.add(file.toString());
    ffmpeg.run(all, LIMIT, millis -> {});
    return file;
  }

  /** Raw bytes of what FFmpeg writes to its standard output. */
  byte[] bytes(String... arguments) throws Exception {
    return ffmpeg.read(Arrays.asList(arguments), LIMIT, InputStream::readAllBytes);
  }
}
