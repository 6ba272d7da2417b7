package dev.nemomcp;

import dev.nemomcp.install.StartUpArchive;
import java.io.PrintStream;

/** The program. Without a word it serves MCP, as clients start it; else it does what it is told. */
public final class Main {
  private Main() {}

  /** Runs the program. */
  public static void main(String[] arguments) {
    // Standard output carries JSON-RPC and nothing else, whoever prints.
    PrintStream out = System.out;
    System.setOut(System.err);
    // Calls that wait for work each hold one of the SDK's threads.
    System.setProperty("reactor.schedulers.defaultBoundedElasticSize", "64");
    System.setProperty("java.awt.headless", "true");
    Installation installation = Installation.ofThisMachine();
    int code =
        arguments.length == 0
            ? serve(installation, out)
            : Commands.run(installation, out, arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  /** Leaves the command line's classes alone: they take longer to load than all others. */
  private static int serve(Installation installation, PrintStream out) {
    installation
        .program()
        .ifPresent(
            program -> StartUpArchive.makeInBackground(program, installation.startUpArchives()));
    try {
      return new ServeCommand(installation, out).call();
    } catch (Exception e) {
      System.err.println("nemo-mcp: " + e.getMessage());
      return 1;
    }
  }
}
