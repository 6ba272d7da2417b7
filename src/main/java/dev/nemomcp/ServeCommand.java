package dev.nemomcp;

import dev.nemomcp.mcp.NemoServer;
import dev.nemomcp.project.Projects;
import java.io.FileInputStream;
import java.io.FileDescriptor;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Serves MCP on standard input and output, until the input ends. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve MCP over standard input and output (the default).")
final class ServeCommand implements Callable<Integer> {
  /** What the studio gets to put things in order before the process ends all the same. */
  private static final long LAST_MILLIS = 600;

  private final Installation installation;
  private final OutputStream out;

  ServeCommand(Installation installation, OutputStream out) {
    this.installation = installation;
    this.out = out;
  }

  @Override
  public Integer call() throws Exception {
    Studios studios = new Studios();
    BackendConnection connection = new BackendConnection(installation, studios);
    Projects projects =
        new Projects(installation.backend(), installation.places(), connection);
    NemoServer.of(projects, studios::contactSheet, Typeface::load, Version.text())
        .serve(new FileInputStream(FileDescriptor.in), out, NemoServer.LONGEST_LINE_BYTES);
    end(connection);
    return 0;
  }

  /** The client is gone: nothing may keep the process alive. */
  private static void end(BackendConnection connection) throws InterruptedException {
    Thread closing = new Thread(connection::close, "closing");
    closing.setDaemon(true);
    closing.start();
    closing.join(LAST_MILLIS);
    Thread last = new Thread(() -> Runtime.getRuntime().halt(0), "halt");
    last.setDaemon(true);
    System.exit(0);
  }
}
