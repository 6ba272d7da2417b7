package dev.nemomcp;

import java.io.Console;
import java.io.PrintStream;

/**
 * How far some work is, for people to watch: one line that is written over where a terminal shows
 * it, else a line of its own now and then. Never goes back, whatever a later stage counts.
 */
final class ProgressLine {
  private static final int WIDTH = 78;
  private static final int PERCENT_BETWEEN_LINES = 10;

  private final PrintStream out;
  private final boolean terminal;
  private long shown;
  private long printed = -PERCENT_BETWEEN_LINES;
  private boolean open;

  /**
   * @param terminal what is printed can be written over
   */
  ProgressLine(PrintStream out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
  }

  /** Whether standard output goes to a person's screen. */
  static boolean onTerminal() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      // From Java 22 on there is a console without a terminal, too, and a method that tells.
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  synchronized void show(double percent, String message) {
    shown = Math.max(shown, Math.round(percent));
    String text = String.format("  %3d%%  %s", shown, message);
    if (terminal) {
      String cut = text.length() > WIDTH ? text.substring(0, WIDTH) : text;
      out.print("\r" + cut + " ".repeat(WIDTH - cut.length()));
      out.flush();
      open = true;
    } else if (shown >= printed + PERCENT_BETWEEN_LINES) {
      out.println(text);
      printed = shown;
    }
  }

  /** The work is over: makes room for what is printed next, and begins at nothing again. */
  synchronized void end() {
    if (open) {
      out.print("\r" + " ".repeat(WIDTH) + "\r");
      out.flush();
      open = false;
    }
    shown = 0;
    printed = -PERCENT_BETWEEN_LINES;
  }
}
