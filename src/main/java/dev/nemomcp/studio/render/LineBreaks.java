package dev.nemomcp.studio.render;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Breaks text into lines of about the same length, where both scripts allow it. */
final class LineBreaks {
  private static final int NARROWING_STEPS = 7;

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

  /** The fewest lines that a width allows, evened out. */
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

  private List<String> balanced(List<String> pieces, double width) {
    List<String> best = greedy(pieces, width);
    double low = 0;
    double high = width;
    for (int i = 0; i < NARROWING_STEPS; i++) {
      double middle = (low + high) / 2;
      List<String> narrower = greedy(pieces, middle);
      if (narrower.size() > best.size()
          || narrower.stream().anyMatch(l -> measure.applyAsDouble(l) > middle)) {
        low = middle;
      } else {
        best = narrower;
        high = middle;
      }
    }
    return best;
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
    List<String> pieces = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String piece = text.substring(from, to);
      from = to;
      int last = pieces.size() - 1;
      if (last >= 0 && (startsBadly(piece) || endsBadly(pieces.get(last)))) {
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
