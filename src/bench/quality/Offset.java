package quality;

import dev.nemomcp.draft.Canvas;
import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Transition;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.render.Renderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Renders edits of flashes with beeps, and finds how far the two are apart in the finished file. */
final class Offset {
  private static final Renderer.Output SMALL = new Renderer.Output("mp4", "draft", 180, 0);
  private static final int FRAMES_PER_SECOND = 30;
  private static final long FRAME_MILLIS = 1000 / FRAMES_PER_SECOND;
  private static final int BRIGHT = 150;
  private static final double LOUD = 0.1;
  private static final long SAME_EVENT_MILLIS = 300;

  private final Workbench bench;

  Offset(Workbench bench) {
    this.bench = bench;
  }

  List<Row> measure() throws Exception {
    Media flashes = bench.media(flashesAndBeeps());
    return List.of(offset("cut, sped up, slowed down, cross-faded", edited(flashes), flashes));
  }

  /** Every second a tenth of a second of white and of a tone, at the same time. */
  private Path flashesAndBeeps() throws Exception {
    return bench.make(
        "-f",
        "lavfi",
        "-i",
        "color=black:s=320x180:r=30:d=24,eq=brightness='if(between(mod(n,30),15,17),1,0)':eval=frame",
        "-f",
        "lavfi",
        "-i",
        "aevalsrc=if(between(mod(t\\,1)\\,0.5\\,0.6)\\,0.5*sin(2*PI*1000*t)):s=48000:d=24",
        "-c:v",
        "libx264",
        "-g",
        "30",
        "-c:a",
        "aac",
        "flashes.mp4");
  }

  private static Draft edited(Media media) {
    String id = media.id();
    return Draft.empty("Quality")
        .withCanvas(new Canvas(320, 180, FRAMES_PER_SECOND))
        .withClips(
            List.of(
                Clip.of("c1", id, "1", 133, 5233),
                Clip.of("c2", id, "2", 7067, 11_101).withSpeed(1.25),
                Clip.of("c3", id, "3", 3010, 7190).withTransition(Transition.fade(500)),
                Clip.of("c4", id, "4", 12_345, 15_987).withSpeed(0.8),
                Clip.of("c5", id, "5", 16_200, 22_019).withTransition(Transition.fade(400))));
  }

  private Row offset(String on, Draft draft, Media media) throws Exception {
    Path file = bench.folder().resolve("render.mp4");
    bench.renderer().render(draft, List.of(media), SMALL, file, share -> {});
    List<Long> flashes = flashes(file);
    List<Long> beeps = beeps(file);
    List<Long> off = new ArrayList<>();
    for (long flash : flashes) {
      beeps.stream()
          .map(beep -> beep - flash)
          .filter(away -> Math.abs(away) < SAME_EVENT_MILLIS)
          .min((a, b) -> Long.compare(Math.abs(a), Math.abs(b)))
          .ifPresent(off::add);
    }
    return Row.milliseconds(
        "sound against picture, " + off.size() + " flashes with beeps",
        on,
        "one frame, " + FRAME_MILLIS + " ms",
        off);
  }

  private List<Long> flashes(Path file) throws Exception {
    byte[] luma =
        bench.bytes(
            "-i",
            file.toString(),
            "-vf",
            "fps=" + FRAMES_PER_SECOND + ":start_time=0,scale=1:1:flags=area,format=gray",
            "-f",
            "rawvideo",
            "-");
    List<Long> starts = new ArrayList<>();
    for (int i = 1; i < luma.length; i++) {
      if ((luma[i] & 0xff) >= BRIGHT && (luma[i - 1] & 0xff) < BRIGHT) {
        starts.add(Math.round(i * 1000.0 / FRAMES_PER_SECOND));
      }
    }
    return starts;
  }

  private List<Long> beeps(Path file) throws Exception {
    float[] samples = Sound.read(bench, file);
    List<Long> starts = new ArrayList<>();
    int quietSince = 0;
    for (int i = 0; i < samples.length; i++) {
      if (Math.abs(samples[i]) >= LOUD) {
        if (i - quietSince > Sound.samples(0.05)) {
          starts.add(Math.round(i * 1000.0 / Sound.RATE));
        }
        quietSince = i;
      }
    }
    return starts;
  }
}
