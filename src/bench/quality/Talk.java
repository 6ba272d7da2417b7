package quality;

import dev.nemomcp.studio.footage.Footage.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The sentences of the demo's clip, and longer recordings made of them with known pauses.
 *
 * @param samples the sound
 * @param sentences from the first sound to the last of each, in ms
 * @param texts what each says
 * @param wordStarts when each of its words starts, in ms
 * @param level root mean square of the sentences
 */
record Talk(
    float[] samples,
    List<Span> sentences,
    List<String> texts,
    List<List<Long>> wordStarts,
    double level) {

  /**
   * From the first word's sound to where the last word has fallen 40 dB below the clip's peak, in
   * ms. Breaths and the smack of lips before the first word are not counted.
   */
  private static final List<Span> SAID =
      List.of(
          new Span(840, 7472),
          new Span(9245, 11_796),
          new Span(12_836, 17_653),
          new Span(20_380, 25_696),
          new Span(27_300, 30_052));

  private static final List<String> WORDS =
      List.of(
          "And Mr. John Dashwood had then leisure to consider how much there might be prudently"
              + " in his power to do for them.",
          "He was not an ill-disposed young man,",
          "unless to be rather cold-hearted and rather selfish is to be ill-disposed.",
          "Had he married a more amiable woman, he might have been made still more respectable"
              + " than he was.",
          "He might even have been made amiable himself.");

  /** When each of their words starts, in ms from the sentence's: as another aligner hears it. */
  private static final List<List<Integer>> STARTS =
      List.of(
          List.of(0, 130, 390, 760, 1320, 1570, 2000, 2480, 2660, 3210, 3760, 4100, 4290, 4540, 4700, 5220, 5320, 5510, 5800, 5900, 6110, 6380),
          List.of(0, 90, 310, 900, 1050, 1880, 2090),
          List.of(0, 340, 450, 610, 970, 1960, 2150, 2530, 3370, 3630, 3730, 3910),
          List.of(0, 0, 60, 490, 540, 930, 1520, 2040, 2230, 2480, 2710, 2860, 3210, 3560, 3770, 4510, 4630, 4710),
          List.of(0, 130, 380, 660, 810, 1040, 1410, 2000));

  private static final int[] ORDER = {0, 3, 1, 4, 2, 1, 3, 2, 0, 4};
  private static final int[] PAUSES = {700, 1800, 500, 1200, 2600, 600, 900, 3200, 1500, 550, 1100};

  static Talk asRecorded(Workbench bench) throws Exception {
    float[] clip = Sound.read(bench, bench.talk());
    List<List<Long>> starts = new ArrayList<>();
    for (int i = 0; i < SAID.size(); i++) {
      starts.add(starts(i, SAID.get(i).startMillis(), 1));
    }
    return new Talk(clip, SAID, WORDS, starts, level(clip, SAID));
  }

  /** The sentences in another order, twice, with pauses of half a second to three. */
  static Talk rearranged(Workbench bench) throws Exception {
    return rearranged(bench, new double[] {1});
  }

  /** The same said by three: as recorded, higher and quicker, lower and slower. */
  static Talk inThreeVoices(Workbench bench) throws Exception {
    return rearranged(bench, new double[] {1, 1.2, 0.88});
  }

  private static Talk rearranged(Workbench bench, double[] voices) throws Exception {
    float[] clip = Sound.read(bench, bench.talk());
    float[] made = new float[Sound.samples(80 * voices.length)];
    List<Span> sentences = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    List<List<Long>> starts = new ArrayList<>();
    int at = 900;
    for (int i = 0; i < ORDER.length * voices.length; i++) {
      int sentence = ORDER[i % ORDER.length];
      double speed = voices[i / ORDER.length];
      int length = (int) (SAID.get(sentence).durationMillis() / speed);
      lay(clip, SAID.get(sentence), speed, made, at);
      sentences.add(new Span(at, at + length));
      texts.add(WORDS.get(sentence));
      starts.add(starts(sentence, at, speed));
      at += length + PAUSES[i % PAUSES.length];
    }
    return new Talk(
        Arrays.copyOf(made, Sound.samples(at / 1000.0)),
        sentences,
        texts,
        starts,
        level(made, sentences));
  }

  private static List<Long> starts(int sentence, long atMillis, double speed) {
    return STARTS.get(sentence).stream().map(start -> atMillis + Math.round(start / speed)).toList();
  }

  /** With its breath before and its echo behind, faded, so that no cut is heard. */
  private static void lay(float[] clip, Span from, double speed, float[] made, int atMillis) {
    int fade = Sound.samples(0.1 / speed);
    int count = Sound.samples(from.durationMillis() / 1000.0 / speed) + 2 * fade;
    double start = Sound.samples(from.startMillis() / 1000.0) - fade * speed;
    int to = Sound.samples(atMillis / 1000.0) - fade;
    for (int i = 0; i < count; i++) {
      double gain = Math.min(1, Math.min(i, count - i) / (double) fade);
      double read = start + i * speed;
      int whole = (int) read;
      double between = read - whole;
      made[to + i] += (float) (gain * ((1 - between) * clip[whole] + between * clip[whole + 1]));
    }
  }

  /** Root mean square within the spans. */
  static double level(float[] samples, List<Span> spans) {
    double sum = 0;
    long count = 0;
    for (Span span : spans) {
      float[] part =
          Arrays.copyOfRange(
              samples,
              Sound.samples(span.startMillis() / 1000.0),
              Sound.samples(span.endMillis() / 1000.0));
      sum += Math.pow(Sound.level(part), 2) * part.length;
      count += part.length;
    }
    return Math.sqrt(sum / count);
  }

  /** The silence between the sentences. */
  List<Span> pauses() {
    return between(sentences);
  }

  static List<Span> between(List<Span> spans) {
    List<Span> gaps = new ArrayList<>();
    for (int i = 1; i < spans.size(); i++) {
      gaps.add(new Span(spans.get(i - 1).endMillis(), spans.get(i).startMillis()));
    }
    return gaps;
  }
}
