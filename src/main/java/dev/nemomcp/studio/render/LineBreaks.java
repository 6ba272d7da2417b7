package dev.nemomcp.studio.render;

import dev.nemomcp.studio.footage.words.BreakCost;
import dev.nemomcp.studio.footage.words.ChineseWords;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines of about the same length, where it reads well. */
final class LineBreaks {
  /** What an ugly place costs against lines of uneven length. */
  private static final double BREAK = 0.1;

  /** Must not begin a line, besides what {@link BreakIterator} knows. */
  private static final String NEVER_FIRST = "，。！？；：、）》」』】”’…,.!?;:)]}%ー々";

  /** Must not end a line. */
  private static final String NEVER_LAST = "（《「『【“‘([{$¥￥";

  private final ToDoubleFunction<String> measure;

  /**
   * @param measure the width of a piece of text
   */
  LineBreaks(ToDoubleFunction<String> measure) {
    this.measure = measure;
  }

  /** Whether every line, as it stands, is at most that wide. */
  boolean fits(String text, double width) {
    return text.lines().allMatch(line -> measure.applyAsDouble(line) <= width);
  }

  /** The fewest lines that a width allows, evened out, best behind punctuation. */
  List<String> balanced(String text, double width) {
    return balanced(pieces(text), width);
  }

  /**
   * The same.
   *
   * @param anywhere breaking within words too, where one is wider than the line
   */
  List<String> within(String text, double width, boolean anywhere) {
    List<String> lines = balanced(text, width);
    return anywhere && lines.stream().anyMatch(line -> measure.applyAsDouble(line) > width)
        ? balanced(text.codePoints().mapToObj(Character::toString).toList(), width)
        : lines;
  }

  /** The cheapest breaks into so many lines, found from the end forward. */
  private List<String> balanced(List<String> pieces, double width) {
    List<String> fewest = greedy(pieces, width);
    int lines = fewest.size();
    if (lines < 2) {
      return fewest;
    }
    double even = fewest.stream().mapToDouble(measure).sum() / lines;
    int count = pieces.size();
    double[][] cost = new double[lines + 1][count + 1];
    int[][] next = new int[lines + 1][count + 1];
    Arrays.fill(cost[0], 0, count, Double.POSITIVE_INFINITY);
    for (int left = 1; left <= lines; left++) {
      Arrays.fill(cost[left], Double.POSITIVE_INFINITY);
      for (int from = count - 1; from >= 0; from--) {
        StringBuilder line = new StringBuilder();
        for (int to = from + 1; to <= count; to++) {
          line.append(pieces.get(to - 1));
          double length = measure.applyAsDouble(line.toString().strip());
          if (length > width && to > from + 1) {
            break;
          }
          double uneven = (length - even) / even;
          double here =
              uneven * uneven
                  + cost[left - 1][to]
                  + (to < count ? BREAK * BreakCost.after(lastWord(pieces.get(to - 1))) : 0);
          if (here < cost[left][from]) {
            cost[left][from] = here;
            next[left][from] = to;
          }
        }
      }
    }
    List<String> best = new ArrayList<>();
    for (int from = 0, left = lines; from < count; from = next[left--][from]) {
      best.add(String.join("", pieces.subList(from, next[left][from])).strip());
    }
    return best;
  }

  private static String lastWord(String piece) {
    String text = piece.strip();
    return text.isEmpty() ? piece : text.substring(text.lastIndexOf(' ') + 1);
  }

  private List<String> greedy(List<String> pieces, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces) {
      if (line.length() > 0 && measure.applyAsDouble((line + piece).strip()) > width) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    if (!line.toString().isBlank()) {
      lines.add(line.toString().strip());
    }
    return lines;
  }

  /** The smallest parts that stay whole, with the spaces behind them. */
  private static List<String> pieces(String text) {
    BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
    breaks.setText(text);
    BitSet withinWords = ChineseWords.within(text);
    List<String> pieces = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String piece = text.substring(from, to);
      boolean withinWord = withinWords.get(from);
      from = to;
      int last = pieces.size() - 1;
      if (last >= 0 && (withinWord || startsBadly(piece) || endsBadly(pieces.get(last)))) {
        pieces.set(last, pieces.get(last) + piece);
      } else {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private static boolean startsBadly(String piece) {
    return !piece.isEmpty() && NEVER_FIRST.indexOf(piece.charAt(0)) >= 0;
  }

  /** A hyphen with no space behind it joins two halves of one word. */
  private static boolean endsBadly(String piece) {
    String text = piece.strip();
    return piece.endsWith("-")
        || !text.isEmpty() && NEVER_LAST.indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
