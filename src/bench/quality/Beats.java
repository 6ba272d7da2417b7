package quality;

import dev.nemomcp.draft.Music;
import dev.nemomcp.studio.footage.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** Beats that are heard in click tracks and in composed music, whose beats are known. */
final class Beats {
  private static final double[] TEMPOS = {72, 90, 100, 120, 128, 140, 174};
  private static final List<String> MOODS = List.of("lo-fi", "upbeat", "corporate", "hip-hop");
  private static final long MUSIC_MILLIS = 30_000;
  private static final int CLICKS_SECONDS = 20;

  /** As in the usual evaluation of beat trackers (MIREX). */
  private static final long NEAR_MILLIS = 70;

  private final Workbench bench;
  private int hits;
  private int found;
  private int real;
  private final List<Long> off = new ArrayList<>();

  Beats(Workbench bench) {
    this.bench = bench;
  }

  List<Row> measure() throws Exception {
    for (double tempo : TEMPOS) {
      listenToClicks(i -> 60 / tempo, "clicks-" + tempo);
    }
    List<Row> rows = new ArrayList<>(rows("click tracks, 72 to 174 a minute"));
    listenToClicks(i -> 60.0 / (100 + i), "clicks-rising");
    listenToClicks(i -> 60 / (110 + 20 * Math.sin(i / 6.0)), "clicks-breathing");
    listenToClicks(i -> i < 14 ? 60 / 90.0 : 60 / 128.0, "clicks-leaping");
    rows.addAll(rows("click tracks that rise, breathe, leap in tempo"));
    for (String mood : MOODS) {
      Music.Composed piece = new Music.Composed(mood, 3, 0);
      Path file = bench.folder().resolve("beats-" + mood + ".wav");
      bench.composer().compose(piece, MUSIC_MILLIS, file);
      listen(bench.composer().beats(piece, MUSIC_MILLIS), file);
    }
    rows.addAll(rows("composed: " + String.join(", ", MOODS)));
    return rows;
  }

  private List<Row> rows(String on) {
    List<Row> rows =
        List.of(
            Row.precisionAndRecall("beats, precision / recall", on, "–", hits, found, real),
            Row.milliseconds("beats that are found", on, "–", off));
    hits = 0;
    found = 0;
    real = 0;
    off.clear();
    return rows;
  }

  private void listen(List<Long> beats, Path file) throws Exception {
    Media media = bench.media(file);
    List<Long> heard = bench.footage(media).beats(media.id());
    for (long beat : beats) {
      heard.stream()
          .map(at -> at - beat)
          .filter(away -> Math.abs(away) <= NEAR_MILLIS)
          .findFirst()
          .ifPresent(
              away -> {
                hits++;
                off.add(away);
              });
    }
    found += heard.size();
    real += beats.size();
  }

  /**
   * @param beatSeconds length of each beat
   */
  private void listenToClicks(IntToDoubleFunction beatSeconds, String name) throws Exception {
    List<Long> clicks = new ArrayList<>();
    double at = 0.5;
    for (int i = 0; at < CLICKS_SECONDS - 0.1; i++) {
      clicks.add(Math.round(1000 * at));
      at += beatSeconds.applyAsDouble(i);
    }
    listen(clicks, Sound.write(bench, clicking(clicks), name + ".wav"));
  }

  private static float[] clicking(List<Long> clicks) {
    float[] samples = new float[Sound.samples(CLICKS_SECONDS)];
    for (long click : clicks) {
      int from = Sound.samples(click / 1000.0);
      for (int i = 0; i < Sound.samples(0.03); i++) {
        double t = (double) i / Sound.RATE;
        samples[from + i] = (float) (0.6 * Math.sin(2 * Math.PI * 1000 * t) * Math.exp(-120 * t));
      }
    }
    return samples;
  }
}
