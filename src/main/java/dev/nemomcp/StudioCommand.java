package dev.nemomcp;

import dev.nemomcp.studio.Studio;
import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the studio alone, for skills and programs that speak the NemoVideo API. */
@Command(
    name = "studio",
    mixinStandardHelpOptions = true,
    description = "Run the studio alone, on 127.0.0.1, for programs that speak the NemoVideo API.")
final class StudioCommand implements Callable<Integer> {
  private final Installation installation;
  private final PrintStream out;

  @Option(names = "--port", description = "Port to listen on (default: ${DEFAULT-VALUE}).")
  private int port = 8765;

  StudioCommand(Installation installation, PrintStream out) {
    this.installation = installation;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    try (Studio running = Studio.start(installation.studio(port, Optional.empty()))) {
      out.println("The studio listens on " + running.uri() + ". Stop it with Ctrl-C.");
      out.println("Point a NemoVideo skill at it: export NEMO_API_URL=" + running.uri());
      new CountDownLatch(1).await();
    }
    return 0;
  }
}
