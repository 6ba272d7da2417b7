package quality;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.draft.Music;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.edit.FirstDraft;
import dev.nemomcp.studio.footage.Footage;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the pauses of speech under noise, cuts them as tightly as can be asked for. */
final class Pauses {
  private static final double NOISE_DECIBELS = 15;
  /** Those that are made last half a second and more; shorter gaps are part of how one speaks. */
  private static final long PAUSE_MILLIS = 300;

  /** What is lost of a sentence's first or last sound before a word counts as clipped. */
  private static final long HEARD_MILLIS = 30;

  private final Workbench bench;
  private int hits;
  private int found;
  private int real;
  private int clipped;
  private int edges;

  Pauses(Workbench bench) {
    this.bench = bench;
  }

  List<Row> measure() throws Exception {
    Talk talk = Talk.inThreeVoices(bench);
    Map<String, float[]> noises = new LinkedHashMap<>();
    int length = talk.samples().length;
    noises.put("white noise", Sound.white(length));
    noises.put("hum", Sound.hum(length));
    noises.put("street", Sound.street(length));
    noises.put("lo-fi music", music("lo-fi", length));
    noises.put("upbeat music", music("upbeat", length));
    noises.put("cinematic music", music("cinematic", length));
    List<Row> rows = new ArrayList<>();
    listen(talk, Sound.write(bench, talk.samples(), "pauses-clean.wav"));
    rows.add(row("no noise"));
    for (Map.Entry<String, float[]> noise : noises.entrySet()) {
      float[] mixed = Sound.mixed(talk.samples(), noise.getValue(), talk.level(), NOISE_DECIBELS);
      listen(talk, Sound.write(bench, mixed, "pauses-" + noise.getKey() + ".wav"));
      rows.add(row(noise.getKey() + ", 15 dB under the voice"));
    }
    rows.add(
        new Row(
            "words clipped by a tight cut",
            "all of these",
            "0",
            clipped + " of " + edges + " first and last words"));
    return rows;
  }

  private Row row(String on) {
    Row row =
        Row.precisionAndRecall(
            "pauses, precision / recall", on, "0.97 / 0.97", hits, found, real);
    hits = 0;
    found = 0;
    real = 0;
    return row;
  }

  private float[] music(String mood, int length) throws Exception {
    Path file = bench.folder().resolve(mood + ".wav");
    bench.composer().compose(new Music.Composed(mood, 1, 0), length * 1000L / Sound.RATE, file);
    return Sound.read(bench, file);
  }

  private void listen(Talk talk, Path file) throws Exception {
    Media media = bench.media(file);
    Footage footage = bench.footage(media);
    List<Span> heard = footage.speech(media.id());
    List<Span> gaps =
        Talk.between(heard).stream().filter(gap -> gap.durationMillis() >= PAUSE_MILLIS).toList();
    for (Span pause : talk.pauses()) {
      gaps.stream()
          .filter(gap -> shared(gap, pause) >= 0.5)
          .findFirst()
          .ifPresent(gap -> hits++);
    }
    found += gaps.size();
    real += talk.pauses().size();
    cut(talk, media, footage);
  }

  /** What both cover, as a share of what either does. */
  private static double shared(Span one, Span other) {
    long both =
        Math.min(one.endMillis(), other.endMillis())
            - Math.max(one.startMillis(), other.startMillis());
    return (double) both / (one.durationMillis() + other.durationMillis() - both);
  }

  private void cut(Talk talk, Media media, Footage footage) throws Exception {
    Draft draft = FirstDraft.of("Talk", List.of(media));
    Wish wish = new Wish(Kind.CUT_PAUSES, Map.of("tightness", "tight"), "");
    List<Clip> kept = bench.edits().of(wish).apply(draft, footage).draft().clips();
    for (Span sentence : talk.sentences()) {
      long first = sentence.startMillis() + HEARD_MILLIS;
      long last = sentence.endMillis() - HEARD_MILLIS;
      clipped += isKept(first, first + 200, kept) ? 0 : 1;
      clipped += isKept(last - 200, last, kept) ? 0 : 1;
      edges += 2;
    }
  }

  private static boolean isKept(long fromMillis, long toMillis, List<Clip> clips) {
    return clips.stream()
        .anyMatch(
            clip -> clip.sourceStartMillis() <= fromMillis && clip.sourceEndMillis() >= toMillis);
  }
}
