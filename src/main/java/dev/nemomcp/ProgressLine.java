package dev.nemomcp;

import java.io.PrintStream;

/** Progress on one line, written over again and again. */
final class ProgressLine {
  private static final int WIDTH = 78;

  private final PrintStream out;
  private boolean open;

  ProgressLine(PrintStream out) {
    this.out = out;
  }

  synchronized void show(double percent, String message) {
    String text = String.format("  %3d%%  %s", Math.round(percent), message);
    String cut = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
    out.print("\r" + cut + " ".repeat(WIDTH - cut.length()));
    out.flush();
    open = true;
  }

  /** Makes room for what is printed next. */
  synchronized void clear() {
    if (open) {
      out.print("\r" + " ".repeat(WIDTH) + "\r");
      out.flush();
      open = false;
    }
  }
}
