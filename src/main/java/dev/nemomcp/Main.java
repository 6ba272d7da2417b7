package dev.nemomcp;

import dev.nemomcp.install.InstallCommand;
import dev.nemomcp.install.Machine;
import dev.nemomcp.install.Program;
import dev.nemomcp.install.UninstallCommand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Without a command it serves MCP, as clients start it. */
@Command(
    name = "nemo-mcp",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Edits video by talking: an MCP server with a studio inside.")
public final class Main implements Callable<Integer> {
  private final ServeCommand serve;

  private Main(ServeCommand serve) {
    this.serve = serve;
  }

  /** Runs the program. */
  public static void main(String[] arguments) {
    // Standard output carries JSON-RPC and nothing else, whoever prints.
    PrintStream out = System.out;
    System.setOut(System.err);
    // Calls that wait for work each hold one of the SDK's threads.
    System.setProperty("reactor.schedulers.defaultBoundedElasticSize", "64");
    System.setProperty("java.awt.headless", "true");
    int code = run(out, arguments);
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int run(PrintStream out, String[] arguments) {
    Installation installation = Installation.ofThisMachine();
    ServeCommand serve = new ServeCommand(installation, out);
    PrintStream text = new PrintStream(out, true, StandardCharsets.UTF_8);
    Machine machine =
        Machine.of(System.getProperty("os.name"), installation.home(), installation.environment());
    InstallCommand install =
        new InstallCommand(
            Program.running(Installation.location(), Version.text()),
            machine,
            installation.cache(),
            installation.places().exports(),
            text);
    return new CommandLine(new Main(serve))
        .addSubcommand("serve", serve)
        .addSubcommand("studio", new StudioCommand(installation, text))
        .addSubcommand("edit", new EditCommand(text))
        .addSubcommand("demo", new DemoCommand(text))
        .addSubcommand("doctor", new DoctorCommand(installation, text))
        .addSubcommand("install", install)
        .addSubcommand("uninstall", new UninstallCommand(machine, text))
        .setOut(new PrintWriter(text, true))
        .setErr(new PrintWriter(System.err, true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Main::explain)
        .execute(arguments);
  }

  @Override
  public Integer call() throws Exception {
    return serve.call();
  }

  /** A sentence, not a stack trace. */
  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("nemo-mcp: " + failure.getMessage());
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
