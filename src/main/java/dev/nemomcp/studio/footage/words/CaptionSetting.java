package dev.nemomcp.studio.footage.words;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Caption.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sets captions that are there already: with other words, or for another shape of picture. */
public final class CaptionSetting {
  private final CaptionWriter writer;

  /**
   * @param portrait shorter lines, for a tall canvas
   */
  public CaptionSetting(boolean portrait) {
    this(CaptionShape.of(portrait));
  }

  private CaptionSetting(CaptionShape shape) {
    this.writer = new CaptionWriter(shape);
  }

  /**
   * With less at once than usual; 0 for what is usual.
   *
   * @param widthPerLine a Latin character counts 1, a Chinese one 2
   */
  public static CaptionSetting within(
      boolean portrait, int wordsPerLine, int widthPerLine, int lines) {
    return new CaptionSetting(CaptionShape.of(portrait).within(wordsPerLine, widthPerLine, lines));
  }

  /** How wide text is written: 1 for a Latin character, 2 for a Chinese one. */
  public static int width(String text) {
    return Script.width(text);
  }

  /** The words of a text, each with its punctuation. */
  public static List<String> words(String text) {
    return Script.words(text);
  }

  /** Captions of words that follow each other, as many as they need. */
  public List<Caption> said(String mediaId, List<Word> words) {
    return writer.broken(
        new Caption(
            mediaId,
            words.get(0).startMillis(),
            words.get(words.size() - 1).endMillis(),
            Script.join(words.stream().map(Word::text).toList()),
            words));
  }

  /** The caption in lines that fit, its own where they do; several where two lines are too few. */
  public List<Caption> fitted(Caption caption) {
    return writer.fitted(
        caption.words().isEmpty() ? withWords(caption, caption.text(), List.of()) : caption);
  }

  /** All of them broken anew, whatever they were broken into before. */
  public List<Caption> anew(List<Caption> captions) {
    record Run(String mediaId, long delayMillis) {}
    Map<Run, List<Word>> runs = new LinkedHashMap<>();
    captions.stream()
        .sorted(Comparator.comparingLong(Caption::sourceStartMillis))
        .map(c -> c.words().isEmpty() ? withWords(c, c.text(), List.of()) : c)
        .forEach(
            caption ->
                runs.computeIfAbsent(
                        new Run(caption.mediaId(), caption.delayMillis()), r -> new ArrayList<>())
                    .addAll(caption.words()));
    List<Caption> anew = new ArrayList<>();
    runs.forEach(
        (run, words) ->
            writer.captions(run.mediaId(), words).stream()
                .map(caption -> caption.withDelay(run.delayMillis()))
                .forEach(anew::add));
    return anew;
  }

  /**
   * The caption with other words. Those that it had keep their times, the others share the time
   * between.
   */
  public List<Caption> reworded(Caption caption, String text) {
    return writer.fitted(withWords(caption, text.strip(), caption.words()));
  }

  /**
   * The same where only some of its words are still heard: what is said before and behind them
   * becomes captions of its own.
   */
  public List<Caption> reworded(Caption caption, List<Word> heard, String text) {
    if (heard.isEmpty()) {
      return reworded(caption, text);
    }
    List<Word> words = caption.words();
    int from = words.indexOf(heard.get(0));
    int to = words.lastIndexOf(heard.get(heard.size() - 1)) + 1;
    List<Caption> captions = new ArrayList<>(writer.part(caption, 0, from));
    for (Caption middle : writer.part(caption, from, to)) {
      captions.addAll(reworded(middle, text));
    }
    captions.addAll(writer.part(caption, to, words.size()));
    return captions;
  }

  private static Caption withWords(Caption caption, String text, List<Word> known) {
    return new Caption(
        caption.mediaId(),
        caption.sourceStartMillis(),
        caption.sourceEndMillis(),
        text,
        timed(Script.words(text), known, caption),
        caption.delayMillis());
  }

  private static List<Word> timed(List<String> said, List<Word> old, Caption caption) {
    int[] kept = kept(said, old);
    List<Word> words = new ArrayList<>();
    for (int from = 0; from < said.size(); ) {
      if (kept[from] >= 0) {
        Word same = old.get(kept[from]);
        words.add(new Word(said.get(from), same.startMillis(), same.endMillis()));
        from++;
        continue;
      }
      int to = from;
      while (to < said.size() && kept[to] < 0) {
        to++;
      }
      int before = from == 0 ? -1 : kept[from - 1];
      int behind = to == said.size() ? old.size() : kept[to];
      words.addAll(CueWords.spread(said.subList(from, to), between(old, before, behind, caption)));
      from = to;
    }
    return words;
  }

  /** The time of the words between the two; where there are none, of the gap between them. */
  private static Cue between(List<Word> old, int before, int behind, Caption caption) {
    if (behind - before > 1) {
      return new Cue(old.get(before + 1).startMillis(), old.get(behind - 1).endMillis(), "");
    }
    long start = before < 0 ? caption.sourceStartMillis() : old.get(before).endMillis();
    long end = behind == old.size() ? caption.sourceEndMillis() : old.get(behind).startMillis();
    return new Cue(start, Math.max(start, end), "");
  }

  /** Of each word which of the old ones it is, −1 where none: the most that keep their order. */
  private static int[] kept(List<String> said, List<Word> old) {
    int[][] most = new int[said.size() + 1][old.size() + 1];
    for (int i = said.size() - 1; i >= 0; i--) {
      for (int j = old.size() - 1; j >= 0; j--) {
        most[i][j] =
            same(said.get(i), old.get(j).text())
                ? most[i + 1][j + 1] + 1
                : Math.max(most[i + 1][j], most[i][j + 1]);
      }
    }
    int[] kept = new int[said.size()];
    Arrays.fill(kept, -1);
    for (int i = 0, j = 0; i < said.size() && j < old.size(); ) {
      if (same(said.get(i), old.get(j).text())) {
        kept[i++] = j++;
      } else if (most[i + 1][j] >= most[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return kept;
  }

  private static boolean same(String word, String other) {
    return letters(word).equalsIgnoreCase(letters(other));
  }

  private static String letters(String word) {
    String letters = word.replaceAll("[^\\p{L}\\p{N}]", "");
    return letters.isEmpty() ? word : letters;
  }
}
