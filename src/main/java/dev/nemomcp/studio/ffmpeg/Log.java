package dev.nemomcp.studio.ffmpeg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** The end of what FFmpeg wrote to its log: bounded, since a damaged file makes it talk a lot. */
final class Log {
  private static final int MOST_LINES = 5_000;
  private static final int TELLING_LINES = 3;
  private static final Pattern TELLING =
      Pattern.compile(
          "(?i)error|invalid|cannot|could not|failed|unable|no such|not found|denied|unknown"
              + "|unrecognized|matches no|does not|impossible|no space|not on whitelist|missing");
  private static final Pattern CONSEQUENCE =
      Pattern.compile(
          "(?i)conversion failed|nothing was written|task finished with error|"
              + "terminating thread|error opening (input|output) files?:?");
  private static final Pattern ADDRESS = Pattern.compile(" @ (0x)?[0-9a-f]+");

  private final Deque<String> lines = new ArrayDeque<>();

  synchronized void add(String line) {
    lines.addLast(line);
    if (lines.size() > MOST_LINES) {
      lines.removeFirst();
    }
  }

  /** All that was kept. */
  synchronized String text() {
    return String.join("\n", lines);
  }

  /** The last few lines that say what went wrong, in one line; else the very last one. */
  synchronized String reason() {
    List<String> telling = new ArrayList<>();
    String last = "";
    for (String line : lines) {
      String plain = ADDRESS.matcher(line).replaceAll("").strip();
      last = plain.isEmpty() ? last : plain;
      if (TELLING.matcher(plain).find()
          && !CONSEQUENCE.matcher(plain).find()
          && !telling.contains(plain)) {
        telling.add(plain);
      }
    }
    return telling.isEmpty()
        ? last
        : String.join(
            "; ", telling.subList(Math.max(0, telling.size() - TELLING_LINES), telling.size()));
  }
}
