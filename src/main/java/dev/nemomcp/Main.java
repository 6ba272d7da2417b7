package dev.nemomcp;

/** The command line. */
public final class Main {
  private Main() {}

  /** Runs the program. */
  public static void main(String[] args) {
    System.err.println("nemo-mcp");
  }
}
