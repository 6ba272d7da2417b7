package dev.nemomcp.install;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the server into the configuration of agent programs. */
@Command(
    name = "install",
    mixinStandardHelpOptions = true,
    description = {
      "Adds nemo-mcp to the agent programs on this machine.",
      "Their other settings stay as they are, and a copy of each changed file is laid beside it."
    })
public final class InstallCommand implements Callable<Integer> {
  private static final String OUTPUT_FOLDER = "NEMO_OUTPUT_DIR";
  private static final String DATA_FOLDER = "NEMO_HOME";

  private final Optional<Program> program;
  private final Machine machine;
  private final Path archives;
  private final Path exports;
  private final PrintStream out;

  @Option(
      names = "--client",
      paramLabel = "NAME",
      converter = ClientOption.class,
      split = ",",
      description =
          "claude-desktop, claude-code, cursor, vscode, codex, windsurf or openclaw."
              + " Without it: all that are found.")
  private List<Client> clients = List.of();

  @Option(names = "--print", description = "Print what to add; change nothing.")
  private boolean print;

  @Option(names = "--output-dir", paramLabel = "DIR", description = "Where finished videos go.")
  private Optional<Path> outputDir = Optional.empty();

  /**
   * @param program as it lies on the disk; empty where it does not run from a jar
   * @param archives where start-up archives lie
   * @param exports where finished files go unless the user says otherwise
   */
  public InstallCommand(
      Optional<Program> program, Machine machine, Path archives, Path exports, PrintStream out) {
    this.program = program;
    this.machine = machine;
    this.archives = archives;
    this.exports = exports;
    this.out = out;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (program.isEmpty()) {
      out.println(
          "There is no jar to install: the program runs from its classes. Build it with 'mvn"
              + " package', then run 'java -jar target/nemo-mcp.jar install'.");
      return 1;
    }
    Installer installer = new Installer(machine, Clock.systemDefaultZone());
    List<Client> wanted = clients.isEmpty() ? installer.found() : clients;
    StartUpArchive archive = program.get().archive(archives);
    Installer.Launch launch = launch(program.get(), archive);
    if (wanted.isEmpty()) {
      out.println(
          "No agent program was found on this machine. Name one with --client ("
              + Client.ids()
              + "), or add this to the one you use:\n");
      out.println(installer.snippet(Client.CURSOR, launch));
      return 1;
    }
    if (print) {
      wanted.forEach(client -> print(installer, client, launch));
      return 0;
    }
    List<Outcome> outcomes =
        wanted.stream().map(client -> installer.install(client, launch)).toList();
    outcomes.forEach(outcome -> tell(installer, outcome, launch));
    if (outcomes.stream().anyMatch(Outcome::changed)) {
      out.println("\nRestart the program (or reload its MCP servers), then say: edit my video.");
    }
    makeArchive(archive);
    return outcomes.stream().anyMatch(outcome -> outcome.status() == Outcome.Status.LEFT_ALONE)
        ? 1
        : 0;
  }

  private Installer.Launch launch(Program program, StartUpArchive archive) {
    Map<String, String> chosen = new LinkedHashMap<>();
    outputDir.ifPresent(
        dir -> chosen.put(OUTPUT_FOLDER, dir.toAbsolutePath().normalize().toString()));
    // A client hands on little of the user's environment: what decides where things lie goes along.
    String dataFolder = machine.environment().getOrDefault(DATA_FOLDER, "");
    if (!dataFolder.isBlank()) {
      chosen.put(DATA_FOLDER, Path.of(dataFolder).toAbsolutePath().toString());
    }
    return new Installer.Launch(
        program.virtualMachine(),
        program.arguments(archive.flag()),
        chosen,
        Map.of(OUTPUT_FOLDER, exports.toString()));
  }

  private void tell(Installer installer, Outcome outcome, Installer.Launch launch) {
    out.println(outcome.sentence());
    if (outcome.status() == Outcome.Status.LEFT_ALONE) {
      out.println("  To add it by hand, put this into that file:\n");
      out.println(installer.snippet(outcome.client(), launch).indent(4));
    }
  }

  private void print(Installer installer, Client client, Installer.Launch launch) {
    out.println(client.title() + ", in " + client.config(machine) + ":\n");
    out.println(installer.snippet(client, launch));
  }

  private void makeArchive(StartUpArchive archive) throws InterruptedException {
    try {
      archive.make();
    } catch (IOException e) {
      out.println("It will start a little slower than it could: " + e.getMessage());
    }
  }
}
