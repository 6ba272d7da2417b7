package quality;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Media;
import dev.nemomcp.studio.render.Renderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How far the noise between the sentences lies under the voice, before and after cleaning. */
final class Cleaning {
  private static final Renderer.Output SOUND = new Renderer.Output("wav", "draft", 0, 0);
  private static final double NOISE_DECIBELS = 15;

  /** A sentence's echo is neither voice nor noise. */
  private static final long ECHO_MILLIS = 300;

  private final Workbench bench;

  Cleaning(Workbench bench) {
    this.bench = bench;
  }

  List<Row> measure() throws Exception {
    Talk talk = Talk.asRecorded(bench);
    int length = talk.samples().length;
    Map<String, float[]> noises = new LinkedHashMap<>();
    noises.put("white noise", Sound.white(length));
    noises.put("hum", Sound.hum(length));
    noises.put("street", Sound.street(length));
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, float[]> noise : noises.entrySet()) {
      float[] noisy = Sound.mixed(talk.samples(), noise.getValue(), talk.level(), NOISE_DECIBELS);
      Media media = bench.media(Sound.write(bench, noisy, "noisy-" + noise.getKey() + ".wav"));
      float[] clean = cleaned(media);
      rows.add(
          new Row(
              "voice over noise, before and after cleaning",
              noise.getKey() + ", 15 dB under the voice",
              "–",
              String.format(
                  Locale.ROOT, "%.0f dB; %.0f dB", over(noisy, talk), over(clean, talk))));
    }
    return rows;
  }

  private float[] cleaned(Media media) throws Exception {
    Draft draft =
        Draft.empty("Clean")
            .withClips(
                List.of(
                    Clip.of("c1", media.id(), "", 0, media.durationMillis())
                        .withVoiceCleanup(true)));
    Path file = bench.folder().resolve("cleaned.wav");
    bench
        .renderer()
        .render(
            draft,
            List.of(media),
            SOUND,
            file,
            share -> {});
    return Sound.read(bench, file);
  }

  private static double over(float[] samples, Talk talk) {
    List<Span> between =
        talk.pauses().stream()
            .map(p -> new Span(p.startMillis() + ECHO_MILLIS, p.endMillis() - ECHO_MILLIS))
            .toList();
    return 20 * Math.log10(Talk.level(samples, talk.sentences()) / Talk.level(samples, between));
  }
}
