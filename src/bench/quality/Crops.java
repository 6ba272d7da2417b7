package quality;

import dev.nemomcp.draft.Framing.Focus;
import dev.nemomcp.studio.footage.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/** Whether a crop from 16:9 to 9:16 keeps what it should follow. */
final class Crops {
  private static final double CROP_RATIO = 9.0 / 16;
  private static final double SHARE = CROP_RATIO * 9 / 16;

  /** Where the cockatoo's face is in the demo's clip, second by second, 0 left … 1 right. */
  private static final double[] FACE = {
    0.48, 0.46, 0.48, 0.56, 0.58, 0.87, 0.90, 0.70, 0.57, 0.70, 0.90, 0.88, 0.62, 0.56, 0.49, 0.46,
    0.46, 0.46, 0.47, 0.56, 0.56, 0.87, 0.90, 0.73, 0.58, 0.69, 0.88, 0.88, 0.67, 0.56
  };

  private final Workbench bench;

  Crops(Workbench bench) {
    this.bench = bench;
  }

  List<Row> measure() throws Exception {
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(
            "the demo's bird, its face",
            bench.talk(),
            FACE.length,
            t -> FACE[(int) Math.min(FACE.length - 1, Math.round(t))]));
    rows.add(
        row(
            "a bright ball that swings slowly over a pattern",
            ball("swing.mp4", "0.5+0.38*sin(2*PI*T/16)", ""),
            16,
            t -> 0.5 + 0.38 * Math.sin(2 * Math.PI * t / 16)));
    rows.add(row("a ball that lies at the right", ball("right.mp4", "0.82", ""), 16, t -> 0.82));
    rows.add(
        row(
            "a ball at the left of a noisy picture",
            ball("left.mp4", "0.2", ",noise=c0s=12:c0f=t"),
            16,
            t -> 0.2));
    return rows;
  }

  private Path ball(String name, String x, String noise) throws Exception {
    String inside = "lt(hypot(X-W*(" + x + "),Y-H*0.55),22)";
    return bench.make(
        "-f",
        "lavfi",
        "-i",
        "color=gray:s=320x180:r=15:d=16,format=yuv444p,geq=lum='if("
            + inside
            + ",200,90+14*sin(X/9)+10*sin(Y/7))':cb='if("
            + inside
            + ",90,132)':cr='if("
            + inside
            + ",190,124)'"
            + noise,
        "-c:v",
        "libx264",
        "-preset",
        "ultrafast",
        "-crf",
        "18",
        "-pix_fmt",
        "yuv420p",
        name);
  }

  private Row row(String on, Path file, int seconds, DoubleUnaryOperator subject) throws Exception {
    Media media = bench.media(file);
    List<Focus> path = bench.footage(media).subject(media.id(), CROP_RATIO);
    int hits = 0;
    List<String> lost = new ArrayList<>();
    for (int t = 0; t < seconds; t++) {
      double centre = Math.max(SHARE / 2, Math.min(1 - SHARE / 2, centre(path, t * 1000L)));
      boolean seen = Math.abs(subject.applyAsDouble(t) - centre) < SHARE / 2 * 0.9;
      hits += seen ? 1 : 0;
      if (!seen) {
        lost.add(t + " s");
      }
    }
    return new Row(
        "crop keeps the subject",
        on,
        "–",
        String.format(Locale.ROOT, "%.0f %%", 100.0 * hits / seconds)
            + (lost.isEmpty() ? "" : ", lost at " + String.join(", ", lost)));
  }

  private static double centre(List<Focus> path, long millis) {
    if (path.isEmpty()) {
      return 0.5;
    }
    Focus before = path.get(0);
    for (Focus point : path) {
      if (point.sourceMillis() > millis) {
        long length = point.sourceMillis() - before.sourceMillis();
        double part = length == 0 ? 1 : (double) (millis - before.sourceMillis()) / length;
        return before.x() + Math.max(0, part) * (point.x() - before.x());
      }
      before = point;
    }
    return before.x();
  }
}
