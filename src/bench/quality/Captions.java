package quality;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Caption.Word;
import dev.nemomcp.studio.footage.Footage.Unavailable;
import dev.nemomcp.studio.footage.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is written down against what was said, and when it shows against when it is said. */
final class Captions {
  /** That far off, it is the same word said another time. */
  private static final long ELSEWHERE_MILLIS = 1500;

  private final Workbench bench;

  Captions(Workbench bench) {
    this.bench = bench;
  }

  List<Row> measure() throws Exception {
    if (bench.speechModel().present().isEmpty()) {
      return List.of(
          new Row("captions", "speech", "–", "skipped: the speech model is not on this machine"));
    }
    List<Row> rows = new ArrayList<>();
    Talk talk = Talk.rearranged(bench);
    rows.addAll(rows("no noise", talk, Sound.write(bench, talk.samples(), "said-clean.wav")));
    float[] street = Sound.street(talk.samples().length);
    for (int decibels : new int[] {15, 8}) {
      float[] noisy = Sound.mixed(talk.samples(), street, talk.level(), decibels);
      rows.addAll(
          rows(
              "street, " + decibels + " dB under the voice",
              talk,
              Sound.write(bench, noisy, "said-street-" + decibels + ".wav")));
    }
    return rows;
  }

  private List<Row> rows(String on, Talk talk, Path file) throws Exception {
    Media media = bench.media(file);
    List<Caption> captions;
    try {
      captions = bench.footage(media).captions(media.id(), true);
    } catch (Unavailable e) {
      return List.of(new Row("captions", on, "–", "refused: " + e.getMessage()));
    }
    List<String> said = talk.texts().stream().flatMap(text -> plain(text).stream()).toList();
    List<String> written =
        captions.stream().flatMap(caption -> plain(caption.text()).stream()).toList();
    return List.of(
        new Row(
            "words wrong in captions",
            on,
            "–",
            String.format(
                Locale.ROOT,
                "%.1f %% of %d",
                100.0 * distance(said, written) / said.size(),
                said.size())),
        Row.milliseconds(
            "captions appear with the first word", on, "150 ms", starts(talk, captions)),
        Row.milliseconds("each word, against its sound", on, "150 ms", words(talk, captions)));
  }

  /** For each word that is written as it was said, how far off it is. */
  private static List<Long> words(Talk talk, List<Caption> captions) {
    List<Word> written = captions.stream().flatMap(c -> c.words().stream()).toList();
    List<Long> off = new ArrayList<>();
    for (int i = 0; i < talk.texts().size(); i++) {
      String[] texts = talk.texts().get(i).split(" ");
      for (int j = 0; j < texts.length; j++) {
        String said = texts[j];
        long start = talk.wordStarts().get(i).get(j);
        written.stream()
            .filter(word -> plain(word.text()).equals(plain(said)))
            .map(word -> Math.abs(word.startMillis() - start))
            .filter(away -> away < ELSEWHERE_MILLIS)
            .min(Long::compare)
            .ifPresent(off::add);
      }
    }
    return off;
  }

  /** For each sentence, how far off the nearest caption's beginning is. */
  private static List<Long> starts(Talk talk, List<Caption> captions) {
    return talk.sentences().stream()
        .map(
            sentence ->
                captions.stream()
                    .map(caption -> Math.abs(caption.sourceStartMillis() - sentence.startMillis()))
                    .min(Long::compare)
                    .orElse(sentence.durationMillis()))
        .toList();
  }

  private static List<String> plain(String text) {
    return Arrays.stream(
            text.toLowerCase(Locale.ROOT)
                .replace("mr.", "mister")
                .replaceAll("[^a-z' ]", " ")
                .trim()
                .split("\\s+"))
        .toList();
  }

  /** Levenshtein's, in words. */
  private static int distance(List<String> one, List<String> other) {
    int[] row = new int[other.size() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.size(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = diagonal + (one.get(i - 1).equals(other.get(j - 1)) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.size()];
  }
}
