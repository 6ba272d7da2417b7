package dev.nemomcp.studio.footage.words;

import dev.nemomcp.draft.Caption;
import dev.nemomcp.draft.Caption.Word;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks words into captions as people read them: at pauses and punctuation, two short lines at
 * most, on screen long enough to be read, without flicker between them.
 */
final class CaptionWriter {
  private static final long PAUSE_MILLIS = 350;
  private static final long BRIDGED_GAP_MILLIS = 500;
  private static final long LEAST_MILLIS = 700;
  private static final long MOST_MILLIS = 6000;

  private final CaptionShape shape;
  private final LineBreaker lines;

  CaptionWriter(CaptionShape shape) {
    this.shape = shape;
    this.lines = new LineBreaker(shape);
  }

  /** Captions of spoken words. */
  List<Caption> captions(String mediaId, List<Word> words) {
    List<Caption> captions = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size()
          || words.get(i).startMillis() - words.get(i - 1).endMillis() > PAUSE_MILLIS) {
        for (List<Word> part : parts(words.subList(from, i))) {
          captions.add(caption(mediaId, part));
        }
        from = i;
      }
    }
    return timed(captions);
  }

  /** Captions of a subtitle's lines: kept as they are where they fit. */
  List<Caption> captionsOfCues(String mediaId, List<Cue> cues) {
    return cues.stream()
        .map(
            cue ->
                new Caption(
                    mediaId, cue.startMillis(), cue.endMillis(), cue.text(), CueWords.of(cue)))
        .flatMap(caption -> fitted(caption).stream())
        .toList();
  }

  /** A caption as it is where it fits, else broken into several, each with its own time. */
  List<Caption> fitted(Caption caption) {
    return fits(caption.words()) ? List.of(caption.withText(set(caption))) : broken(caption);
  }

  /** A caption broken into as many as read best. */
  List<Caption> broken(Caption caption) {
    List<Caption> captions = new ArrayList<>();
    int from = 0;
    for (List<Word> part : parts(caption.words())) {
      captions.addAll(part(caption, from, from + part.size()));
      from += part.size();
    }
    return captions;
  }

  /** A caption of some words of one, from the first of them until the next; none of none. */
  List<Caption> part(Caption caption, int from, int to) {
    List<Word> words = caption.words();
    if (from == to) {
      return List.of();
    }
    return List.of(
        new Caption(
            caption.mediaId(),
            from == 0 ? caption.sourceStartMillis() : words.get(from).startMillis(),
            to == words.size() ? caption.sourceEndMillis() : words.get(to).startMillis(),
            to - from == words.size() ? set(caption) : lines.lines(texts(words.subList(from, to))),
            words.subList(from, to),
            caption.delayMillis()));
  }

  /** Its own lines where they do. */
  private String set(Caption caption) {
    return lines.fitsAsItIs(caption.text()) ? caption.text() : lines.lines(texts(caption.words()));
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  private Caption caption(String mediaId, List<Word> words) {
    return new Caption(
        mediaId,
        words.get(0).startMillis(),
        words.get(words.size() - 1).endMillis(),
        lines.lines(texts(words)),
        words);
  }

  /** The cheapest way to part a phrase, found from its end forward. */
  private List<List<Word>> parts(List<Word> phrase) {
    int count = phrase.size();
    double[] cost = new double[count + 1];
    int[] next = new int[count + 1];
    for (int from = count - 1; from >= 0; from--) {
      cost[from] = Double.MAX_VALUE;
      for (int to = from + 1; to <= count; to++) {
        List<Word> part = phrase.subList(from, to);
        if (to > from + 1 && !fits(part)) {
          break;
        }
        double here = cost[to] + cost(part, to == count, count);
        if (here < cost[from]) {
          cost[from] = here;
          next[from] = to;
        }
      }
    }
    List<List<Word>> parts = new ArrayList<>();
    for (int from = 0; from < count; from = next[from]) {
      parts.add(phrase.subList(from, next[from]));
    }
    return parts;
  }

  /**
   * Every caption costs; a lonely word, a rushed or a lingering one and an ugly break cost more.
   */
  private double cost(List<Word> part, boolean last, int phraseLength) {
    Word end = part.get(part.size() - 1);
    long millis = end.endMillis() - part.get(0).startMillis();
    double cost = 1;
    if (isLonely(part) && phraseLength > part.size()) {
      cost += 4;
    }
    if (millis < LEAST_MILLIS) {
      cost += 0.5;
    }
    if (millis > MOST_MILLIS) {
      cost += 8;
    }
    List<String> texts = texts(part);
    // Filling both lines to the brim reads worse than two captions of one line each.
    cost += lines.width(texts) > 1.6 * shape.widthPerLine() ? 0.6 : 0;
    return cost + (last ? 0 : BreakCost.after(end.text()));
  }

  private static boolean isLonely(List<Word> part) {
    int width = part.stream().mapToInt(word -> Script.width(word.text())).sum();
    boolean ideographs = Script.isIdeographic(part.get(0).text());
    return ideographs ? width <= 6 : part.size() == 1;
  }

  private boolean fits(List<Word> words) {
    return lines.fits(texts(words));
  }

  /** Holds short ones longer where there is room, and closes gaps that would flicker. */
  private static List<Caption> timed(List<Caption> captions) {
    List<Caption> timed = new ArrayList<>();
    for (int i = 0; i < captions.size(); i++) {
      Caption caption = captions.get(i);
      long next =
          i + 1 < captions.size() ? captions.get(i + 1).sourceStartMillis() : Long.MAX_VALUE;
      long end = Math.max(caption.sourceEndMillis(), caption.sourceStartMillis() + LEAST_MILLIS);
      if (next - end < BRIDGED_GAP_MILLIS) {
        end = next;
      }
      timed.add(
          new Caption(
              caption.mediaId(),
              caption.sourceStartMillis(),
              end,
              caption.text(),
              caption.words()));
    }
    return List.copyOf(timed);
  }
}
