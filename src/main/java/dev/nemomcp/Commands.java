package dev.nemomcp;

import dev.nemomcp.install.InstallCommand;
import dev.nemomcp.install.Machine;
import dev.nemomcp.install.UninstallCommand;
import dev.nemomcp.install.doctor.DoctorCommand;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line. */
@Command(
    name = "nemo-mcp",
    mixinStandardHelpOptions = true,
    versionProvider = Commands.VersionLine.class,
    description = {
      "Edits video by talking: an MCP server with a studio inside.",
      "Without a command it serves MCP, as clients start it."
    })
final class Commands {
  private Commands() {}

  /** What {@code --version} prints. */
  static final class VersionLine implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"nemo-mcp " + Version.text()};
    }
  }

  static int run(Installation installation, PrintStream out, String... arguments) {
    PrintStream text = new PrintStream(out, true, StandardCharsets.UTF_8);
    Machine machine = installation.machine();
    InstallCommand install =
        new InstallCommand(
            installation.program(),
            machine,
            installation.startUpArchives(),
            installation.places().exports(),
            text);
    CommandLine line =
        new CommandLine(new Commands())
            .addSubcommand("serve", new ServeCommand(installation, out))
            .addSubcommand("studio", new StudioCommand(installation, text))
            .addSubcommand("edit", new EditCommand(text))
            .addSubcommand("demo", new DemoCommand(text))
            .addSubcommand("install", install)
            .addSubcommand("uninstall", new UninstallCommand(machine, text))
            .addSubcommand("doctor", doctor(installation, text));
    line.getCommandSpec().usageMessage().footer(settings());
    return line.setOut(new PrintWriter(text, true))
        .setErr(new PrintWriter(System.err, true))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(Commands::explain)
        .execute(arguments);
  }

  /** The environment variables, as the help ends with them. */
  private static String[] settings() {
    return Stream.concat(
            Stream.of("", "Environment variables:"),
            Arrays.stream(Setting.values())
                .map(
                    setting ->
                        "  %-18s %s".formatted(setting.name(), setting.meaning().replace("`", ""))))
        .toArray(String[]::new);
  }

  private static DoctorCommand doctor(Installation installation, PrintStream text) {
    Needs needs = new Needs(installation);
    return new DoctorCommand(needs::checks, needs::fetchSpeechModel, text);
  }

  /** A sentence, not a stack trace. */
  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    command.getErr().println("nemo-mcp: " + failure.getMessage());
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
