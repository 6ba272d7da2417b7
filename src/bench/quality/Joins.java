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
import java.util.Locale;

/** Cuts through the middle of a tone: a click would be a step that the tone itself never makes. */
final class Joins {
  private static final Renderer.Output SOUND = new Renderer.Output("wav", "draft", 0, 0);
  private static final double HERTZ = 220;
  private static final double LOUDNESS = 0.5;

  /** Long enough for every phase of the tone to be cut through. */
  private static final int PIECES = 20;

  private final Workbench bench;

  Joins(Workbench bench) {
    this.bench = bench;
  }

  List<Row> measure() throws Exception {
    Media tone = bench.media(Sound.write(bench, tone(), "tone.wav"));
    return List.of(
        row("cut, sped up and slowed down", tone, edited(tone, Transition.CUT)),
        row("cross-faded", tone, edited(tone, Transition.fade(200))));
  }

  private static float[] tone() {
    float[] samples = new float[Sound.samples(PIECES + 2)];
    for (int i = 0; i < samples.length; i++) {
      samples[i] = (float) (LOUDNESS * Math.sin(2 * Math.PI * HERTZ * i / Sound.RATE));
    }
    return samples;
  }

  private static Draft edited(Media tone, Transition transition) {
    double[] speeds = {1, 1, 1.25, 1, 0.8};
    List<Clip> clips = new ArrayList<>();
    for (int i = 0; i < PIECES; i++) {
      Clip clip =
          Clip.of("c" + i, tone.id(), "", 1000 * i + 7 * i, 1000 * i + 7 * i + 611 + 3 * i)
              .withSpeed(speeds[i % speeds.length]);
      clips.add(i == 0 ? clip : clip.withTransition(transition));
    }
    return Draft.empty("Joins").withCanvas(new Canvas(320, 180, 30)).withClips(clips);
  }

  private Row row(String on, Media tone, Draft draft) throws Exception {
    Path file = bench.folder().resolve("joins.wav");
    bench.renderer().render(draft, List.of(tone), SOUND, file, share -> {});
    float[] samples = Sound.read(bench, file);
    double steepest = 0;
    for (int i = 1; i < samples.length; i++) {
      steepest = Math.max(steepest, Math.abs(samples[i] - samples[i - 1]));
    }
    double own = LOUDNESS * 2 * Math.sin(Math.PI * HERTZ / Sound.RATE);
    return new Row(
        "largest step between samples, of the sound's own",
        on + ", " + (PIECES - 1) + " joins",
        "no click: ≤ 1.5",
        String.format(Locale.ROOT, "%.2f", steepest / own));
  }
}
