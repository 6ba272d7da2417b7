package quality;

import dev.nemomcp.draft.Clip;
import dev.nemomcp.draft.Draft;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Wish;
import dev.nemomcp.studio.edit.FirstDraft;
import dev.nemomcp.studio.footage.Footage.Span;
import dev.nemomcp.studio.footage.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Takes out an "um" before each sentence of the talk. The speaker never says it; it is the end of
 * "them", drawn out.
 */
final class Fillers {
  private static final double SOUND_START_SECONDS = 7.285;
  private static final double SOUND_SECONDS = 0.215;
  private static final double[] TEMPOS = {0.5, 0.58};
  private static final double[] GAPS_SECONDS = {0.12, 0.25, 0.45};
  private static final double BETWEEN_SENTENCES_SECONDS = 0.5;
  private static final double AROUND_SENTENCE_SECONDS = 0.08;

  private final Workbench bench;
  private final List<Span> fillers = new ArrayList<>();
  private final List<Span> sentences = new ArrayList<>();

  Fillers(Workbench bench) {
    this.bench = bench;
  }

  List<Row> measure() throws Exception {
    if (bench.speechModel().present().isEmpty()) {
      return List.of(
          new Row("fillers", "speech", "–", "skipped: the speech model is not on this machine"));
    }
    Media media = bench.media(Sound.write(bench, recording(), "fillers.wav"));
    Draft draft = FirstDraft.of("Talk", List.of(media));
    List<Clip> kept =
        bench
            .edits()
            .of(new Wish(Kind.CUT_FILLERS, Map.of(), ""))
            .apply(draft, bench.footage(media))
            .draft()
            .clips();
    List<Span> cuts = cuts(kept, media.durationMillis());
    int hits =
        (int) fillers.stream().filter(f -> lost(f, cuts) > 0.8 * f.durationMillis()).count();
    long clipped = sentences.stream().filter(s -> lost(s, cuts) > 30).count();
    return List.of(
        Row.precisionAndRecall(
            "filler words cut, precision / recall",
            "\"um\" before a sentence, pauses of 120 to 450 ms",
            "–",
            hits,
            cuts.size(),
            fillers.size()),
        new Row(
            "sentences clipped by that", "the same", "0", clipped + " of " + sentences.size()));
  }

  private float[] recording() throws Exception {
    Talk talk = Talk.asRecorded(bench);
    List<float[]> parts = new ArrayList<>();
    double at = 0;
    for (double tempo : TEMPOS) {
      float[] filler = filler(tempo);
      for (int i = 0; i < talk.sentences().size(); i++) {
        double gap = GAPS_SECONDS[i % GAPS_SECONDS.length];
        double seconds = (double) filler.length / Sound.RATE;
        float[] said = part(talk, talk.sentences().get(i));
        fillers.add(span(at + BETWEEN_SENTENCES_SECONDS, seconds));
        sentences.add(
            span(
                at + BETWEEN_SENTENCES_SECONDS + seconds + gap + AROUND_SENTENCE_SECONDS,
                talk.sentences().get(i).durationMillis() / 1000.0));
        parts.add(new float[Sound.samples(BETWEEN_SENTENCES_SECONDS)]);
        parts.add(filler);
        parts.add(new float[Sound.samples(gap)]);
        parts.add(said);
        at += BETWEEN_SENTENCES_SECONDS + seconds + gap + (double) said.length / Sound.RATE;
      }
    }
    parts.add(new float[Sound.samples(BETWEEN_SENTENCES_SECONDS)]);
    return joined(parts);
  }

  private float[] filler(double tempo) throws Exception {
    Path file =
        bench.make(
            "-ss",
            "" + SOUND_START_SECONDS,
            "-t",
            "" + SOUND_SECONDS,
            "-i",
            bench.talk().toString(),
            "-vn",
            "-af",
            "atempo=" + tempo,
            "um-" + tempo + ".wav");
    return faded(Sound.read(bench, file));
  }

  private static float[] part(Talk talk, Span sentence) {
    return faded(
        Arrays.copyOfRange(
            talk.samples(),
            Sound.samples(sentence.startMillis() / 1000.0 - AROUND_SENTENCE_SECONDS),
            Sound.samples(sentence.endMillis() / 1000.0 + AROUND_SENTENCE_SECONDS)));
  }

  private static float[] faded(float[] samples) {
    int fade = Sound.samples(0.02);
    for (int i = 0; i < samples.length; i++) {
      samples[i] *= (float) Math.min(1, Math.min(i, samples.length - i) / (double) fade);
    }
    return samples;
  }

  private static float[] joined(List<float[]> parts) {
    float[] all = new float[parts.stream().mapToInt(part -> part.length).sum()];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }

  private static Span span(double startSeconds, double seconds) {
    return new Span(Math.round(1000 * startSeconds), Math.round(1000 * (startSeconds + seconds)));
  }

  private static List<Span> cuts(List<Clip> kept, long wholeMillis) {
    List<Span> cuts = new ArrayList<>();
    long at = 0;
    for (Clip clip : kept) {
      if (clip.sourceStartMillis() > at) {
        cuts.add(new Span(at, clip.sourceStartMillis()));
      }
      at = clip.sourceEndMillis();
    }
    if (at < wholeMillis) {
      cuts.add(new Span(at, wholeMillis));
    }
    return cuts;
  }

  /** How much of a span is cut out, in ms. */
  private static long lost(Span span, List<Span> cuts) {
    return cuts.stream()
        .mapToLong(
            cut ->
                Math.max(
                    0,
                    Math.min(span.endMillis(), cut.endMillis())
                        - Math.max(span.startMillis(), cut.startMillis())))
        .sum();
  }
}
