package dev.nemomcp.nemo.sse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** What was said, in blocks, none equal to the one before it; of too many the latest. */
final class Blocks {
  private static final int MAX_BLOCKS = 1_000;
  private static final int MAX_BLOCK_CHARS = 200_000;
  private static final int MAX_CHARS = 2_000_000;

  /** Shorter than that, a repetition may be a word's part that happens to come twice. */
  private static final int SHORTEST_REPETITION = 12;

  private final Deque<StringBuilder> blocks = new ArrayDeque<>();
  private String last = "";
  private boolean closed = true;
  private int early;
  private int chars;

  /** What comes next is a block of its own. */
  void close() {
    closed = true;
  }

  /** All that was said so far was said on the way. */
  void closeEarlier() {
    closed = true;
    early = blocks.size();
  }

  /** A block of its own. */
  void add(String text) {
    closed = true;
    continueWith(text);
    closed = true;
  }

  /**
   * A text that may be a block or only the next words of one, which is seen from how the last one
   * ended and this one begins.
   */
  void continueWith(String text) {
    if (!closed && text.equals(last) && text.strip().length() >= SHORTEST_REPETITION) {
      return;
    }
    last = text;
    if (!closed && goesOn(blocks.getLast(), text)) {
      append(blocks.getLast(), text);
    } else if (!text.isBlank()) {
      blocks.addLast(new StringBuilder());
      append(blocks.getLast(), text);
      closed = false;
      while (blocks.size() > MAX_BLOCKS || chars > MAX_CHARS) {
        chars -= blocks.removeFirst().length();
        early = Math.max(0, early - 1);
      }
    }
  }

  private void append(StringBuilder block, String text) {
    int added = Math.min(text.length(), MAX_BLOCK_CHARS - block.length());
    block.append(text, 0, added);
    chars += added;
  }

  /** What was said on the way, without what is said again in the end. */
  List<String> earlier() {
    List<String> told = distinct(0, early);
    List<String> after = later();
    if (!told.isEmpty() && !after.isEmpty() && told.get(told.size() - 1).equals(after.get(0))) {
      told.remove(told.size() - 1);
    }
    return told;
  }

  /** What was said in the end. */
  List<String> later() {
    return distinct(early, blocks.size());
  }

  private List<String> distinct(int from, int to) {
    List<String> told = new ArrayList<>();
    Iterator<StringBuilder> each = blocks.iterator();
    for (int i = 0; i < to; i++) {
      String text = each.next().toString().strip();
      if (i >= from && (told.isEmpty() || !told.get(told.size() - 1).equals(text))) {
        told.add(text);
      }
    }
    return told;
  }

  private static boolean goesOn(CharSequence before, String next) {
    int end = before.charAt(before.length() - 1);
    int start = next.codePointAt(0);
    if (Character.isWhitespace(end) || Character.isWhitespace(start) || isPunctuation(start)) {
      return true;
    }
    return ".!?:。！？：…".indexOf(end) < 0 && !Character.isUpperCase(start);
  }

  private static boolean isPunctuation(int character) {
    return ".,;:!?)]}。，；：！？、）”’".indexOf(character) >= 0;
  }
}
