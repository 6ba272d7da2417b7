package dev.nemomcp.studio.footage.words;

import java.util.List;

/** Sets words in one line, or in two of about the same length. */
final class LineBreaker {
  private final CaptionShape shape;

  LineBreaker(CaptionShape shape) {
    this.shape = shape;
  }

  /** Whether the words fit into the lines of a caption. */
  boolean fits(List<String> words) {
    return fitsLine(words) || best(words) > 0;
  }

  /** Whether a text's own lines do for a caption. */
  boolean fitsAsItIs(String text) {
    List<String> lines = text.lines().toList();
    return lines.size() <= shape.lines()
        && lines.stream().map(Script::words).allMatch(this::fitsLine);
  }

  /** The words, lines parted by {@code \n}; what fits nowhere stays in one. */
  String lines(List<String> words) {
    int at = fitsLine(words) ? 0 : best(words);
    return at <= 0
        ? Script.join(words)
        : Script.join(words.subList(0, at)) + "\n" + Script.join(words.subList(at, words.size()));
  }

  int width(List<String> words) {
    return Script.width(Script.join(words));
  }

  /** Before which word the second line starts; −1 where no two lines hold them. */
  private int best(List<String> words) {
    int best = -1;
    double least = Double.MAX_VALUE;
    for (int at = 1; at < words.size() && shape.lines() > 1; at++) {
      List<String> first = words.subList(0, at);
      List<String> second = words.subList(at, words.size());
      if (fitsLine(first) && fitsLine(second)) {
        double uneven = Math.abs(width(first) - width(second)) / (double) shape.widthPerLine();
        double cost = 3 * uneven + BreakCost.after(words.get(at - 1));
        cost += BreakCost.mayStart(words.get(at)) ? 0 : 3;
        if (cost < least) {
          least = cost;
          best = at;
        }
      }
    }
    return best;
  }

  private boolean fitsLine(List<String> words) {
    boolean ideographs = words.stream().anyMatch(Script::isIdeographic);
    return width(words) <= shape.widthPerLine()
        && (ideographs || words.size() <= shape.wordsPerLine());
  }
}
