package quality;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Mix;
import dev.nemomcp.draft.Music;
import dev.nemomcp.studio.footage.Footage.Loudness;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.footage.sound.LoudnessMeter;
import dev.nemomcp.studio.render.Renderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Renders edits and measures how loud the finished files are. */
final class Loudnesses {
  private static final Renderer.Output SMALL = new Renderer.Output("mp4", "draft", 180, 0);
  private static final int FRAMES_PER_SECOND = 30;

  private final Workbench bench;

  Loudnesses(Workbench bench) {
    this.bench = bench;
  }

  List<Row> measure() throws Exception {
    List<Row> rows = new ArrayList<>();
    Media talk = bench.media(bench.talk());
    Draft whole = whole(talk);
    rows.add(loudness("a talk", whole, talk));
    rows.add(loudness("a talk with music under it", whole.withMusic(List.of(music())), talk));
    rows.add(loudness("a talk, the noise taken out", cleaned(whole), talk));
    Media quiet = quiet();
    rows.add(loudness("a talk 30 dB too quiet", whole(quiet), quiet));
    rows.add(
        loudness(
            "a talk 30 dB too quiet, with music under it",
            whole(quiet).withMusic(List.of(music())),
            quiet));
    return rows;
  }

  private static Draft whole(Media talk) {
    return draft(List.of(Clip.of("c1", talk.id(), "Talk", 0, 24_000)));
  }

  private static Draft draft(List<Clip> clips) {
    return Draft.empty("Quality")
        .withCanvas(new Canvas(320, 180, FRAMES_PER_SECOND))
        .withClips(clips)
        .withMix(Mix.UNTOUCHED.withTargetLufs(Mix.PLATFORM_LUFS));
  }

  private static Draft cleaned(Draft draft) {
    return draft.withClips(
        draft.clips().stream().map(clip -> clip.withVoiceCleanup(true)).toList());
  }

  private static Music music() {
    return new Music(
        "m",
        new Music.Composed("lo-fi", 1, 0),
        "Lo-fi",
        0,
        Music.TO_THE_END,
        Music.USUAL_VOLUME,
        1500,
        2800);
  }

  private Media quiet() throws Exception {
    Media talk = bench.media(bench.talk());
    Path file =
        bench.make("-i", talk.file().toString(), "-c:v", "copy", "-af", "volume=-30dB", "quiet.mp4");
    return bench.media(file);
  }

  private Row loudness(String on, Draft draft, Media media) throws Exception {
    Path file = render(draft, media);
    Loudness loudness = new LoudnessMeter(bench.ffmpeg()).loudness(file, Workbench.LIMIT);
    return new Row(
        "loudness; true peak",
        on,
        "−14 ± 0.5 LUFS; ≤ −1 dBTP",
        String.format(
            Locale.ROOT,
            "%.1f LUFS; %.1f dBTP",
            loudness.integratedLufs(),
            loudness.truePeakDb()));
  }

  private Path render(Draft draft, Media media) throws Exception {
    Path file = bench.folder().resolve("render.mp4");
    bench.renderer().render(draft, List.of(media), SMALL, file, share -> {});
    return file;
  }
}
