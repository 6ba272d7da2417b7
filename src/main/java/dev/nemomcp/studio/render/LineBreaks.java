package dev.nemomcp.studio.render;

import dev.nemomcp.studio.footage.words.BreakCost;
import dev.nemomcp.studio.footage.words.ChineseWords;
import java.lang.Character.UnicodeScript;
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

  /** Thai has no spaces between words: Java knows them from a dictionary, if it is asked. */
  private static final Locale THAI = Locale.forLanguageTag("th");

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
        ? balanced(Lettering.characters(text), width)
        : lines;
  }

  private List<String> balanced(List<String> pieces, double width) {
    Widths widths = new Widths(pieces);
    List<Integer> fewest = widths.greedy(width);
    List<Integer> ends = fewest.size() < 2 ? fewest : evenedOut(pieces, widths, fewest, width);
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int to : ends) {
      lines.add(String.join("", pieces.subList(from, to)).strip());
      from = to;
    }
    return lines;
  }

  /** The cheapest breaks into so many lines, found from the end forward: behind which pieces. */
  private static List<Integer> evenedOut(
      List<String> pieces, Widths widths, List<Integer> fewest, double width) {
    int lines = fewest.size();
    int count = pieces.size();
    double even = widths.of(0, count) / lines;
    double[][] cost = new double[lines + 1][count + 1];
    int[][] next = new int[lines + 1][count + 1];
    Arrays.fill(cost[0], 0, count, Double.POSITIVE_INFINITY);
    for (int left = 1; left <= lines; left++) {
      Arrays.fill(cost[left], Double.POSITIVE_INFINITY);
      for (int from = count - 1; from >= 0; from--) {
        for (int to = from + 1; to <= count; to++) {
          double length = widths.of(from, to);
          if (length > width && to > from + 1) {
            break;
          }
          double uneven = (length - even) / even;
          double ugly = to == count ? 0 : BREAK * BreakCost.after(lastWord(pieces.get(to - 1)));
          double here = uneven * uneven + ugly + cost[left - 1][to];
          if (here < cost[left][from]) {
            cost[left][from] = here;
            next[left][from] = to;
          }
        }
      }
    }
    List<Integer> ends = new ArrayList<>();
    for (int from = 0, left = lines; from < count; left--) {
      from = next[left][from];
      ends.add(from);
    }
    return ends;
  }

  private static String lastWord(String piece) {
    String text = piece.strip();
    return text.isEmpty() ? piece : text.substring(text.lastIndexOf(' ') + 1);
  }

  /** How wide pieces are beside each other, each measured once. */
  private final class Widths {
    private final double[] before;
    private final double[] spaceBehind;

    Widths(List<String> pieces) {
      before = new double[pieces.size() + 1];
      spaceBehind = new double[pieces.size() + 1];
      for (int i = 0; i < pieces.size(); i++) {
        double whole = measure.applyAsDouble(pieces.get(i));
        before[i + 1] = before[i] + whole;
        spaceBehind[i + 1] = whole - measure.applyAsDouble(pieces.get(i).strip());
      }
    }

    double of(int from, int to) {
      return before[to] - before[from] - spaceBehind[to];
    }

    /** Each line as full as it goes: behind which pieces they end. */
    List<Integer> greedy(double width) {
      List<Integer> ends = new ArrayList<>();
      int count = before.length - 1;
      int from = 0;
      for (int to = 1; to <= count; to++) {
        if (to == count || of(from, to + 1) > width) {
          ends.add(to);
          from = to;
        }
      }
      return ends;
    }
  }

  /** The smallest parts that stay whole, with the spaces behind them. */
  private static List<String> pieces(String text) {
    boolean thai = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.THAI);
    BreakIterator breaks = BreakIterator.getLineInstance(thai ? THAI : Locale.CHINESE);
    breaks.setText(text);
    BitSet withinWords = ChineseWords.within(text);
    List<String> pieces = new ArrayList<>();
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      String piece = text.substring(from, to);
      boolean withinWord = withinWords.get(from);
      from = to;
      int last = pieces.size() - 1;
      if (last >= 0
          && (withinWord
              || startsBadly(piece)
              || endsBadly(pieces.get(last))
              || isWithinKoreanWord(pieces.get(last), piece))) {
        pieces.set(last, pieces.get(last) + piece);
      } else {
        pieces.add(piece);
      }
    }
    return pieces;
  }

  private static boolean isWithinKoreanWord(String before, String piece) {
    return UnicodeScript.of(before.codePointBefore(before.length())) == UnicodeScript.HANGUL
        && UnicodeScript.of(piece.codePointAt(0)) == UnicodeScript.HANGUL;
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
