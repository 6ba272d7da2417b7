package dev.nemomcp.install;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class InstallCommandTest {
  @TempDir Path home;
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
  private Machine machine;
  private Optional<Program> program;

  @BeforeEach
  void aJarThatJavaCannotRun() throws Exception {
    machine = new Machine(Machine.Family.LINUX, home, Map.of());
    Path jar = Files.writeString(home.resolve("nemo-mcp.jar"), "not really");
    program = Optional.of(new Program(Path.of("/bin/false"), jar, "9.9.9"));
  }

  @Test
  void allClientsOnTheMachineAreInstalledAndListed() throws Exception {
    Files.createDirectories(home.resolve(".cursor"));
    Files.createDirectories(home.resolve(".codex"));

    assertThat(install()).isZero();

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Cursor: installed", "Codex: installed", "Restart the program")
        .doesNotContain("Windsurf");
    assertThat(home.resolve(".cursor/mcp.json"))
        .content()
        .contains(
            "\"/bin/false\"",
            "\"-XX:TieredStopAtLevel=1\"",
            "\"-Xlog:all=warning:stderr\"",
            "\"-XX:SharedArchiveFile=" + home.resolve("archives/9.9.9-"),
            home.resolve("nemo-mcp.jar").toString(),
            "\"NEMO_OUTPUT_DIR\": \"" + home.resolve("Videos"));
  }

  @Test
  void aMachineWithoutClientsGetsSomethingToPaste() {
    assertThat(install()).isEqualTo(1);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("No agent program was found", "windsurf", "\"mcpServers\"");
  }

  @Test
  void printingChangesNothing() {
    assertThat(install("--client", "codex,vscode", "--print", "--output-dir", "/tmp/v v")).isZero();

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("[mcp_servers.nemo-mcp]", "NEMO_OUTPUT_DIR = \"/tmp/v v\"", "\"servers\"");
    assertThat(home.resolve(".codex")).doesNotExist();
  }

  @Test
  void aFileLeftAloneComesWithTheTextToPaste() throws Exception {
    Files.createDirectories(home.resolve(".cursor"));
    Files.writeString(home.resolve(".cursor/mcp.json"), "{ broken");

    assertThat(install()).isEqualTo(1);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Cursor: left as it is", "by hand", "        \"nemo-mcp\": {");
  }

  @Test
  void anUnknownClientIsAnsweredWithTheKnownOnes() {
    assertThat(install("--client", "emacs")).isEqualTo(2);
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("'emacs' is none of the clients known here: claude-desktop, claude-code");
  }

  @Test
  void classesThatAreNotInAJarCannotBeInstalled() {
    program = Optional.empty();

    assertThat(install()).isEqualTo(1);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("mvn package");
  }

  @Test
  void uninstallTakesItOutEverywhere() throws Exception {
    install("--client", "cursor,openclaw");
    printed.reset();

    assertThat(new CommandLine(new UninstallCommand(machine, out)).execute()).isZero();

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Cursor: removed", "OpenClaw: removed", "projects and videos are still")
        .doesNotContain("Codex");
    assertThat(home.resolve(".cursor/mcp.json")).content().doesNotContain("nemo");
  }

  @Test
  void uninstallSaysWhenThereIsNothingToTakeOut() {
    assertThat(new CommandLine(new UninstallCommand(machine, out)).execute()).isZero();
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("No agent program has nemo-mcp");
  }

  private int install(String... arguments) {
    CommandLine command =
        new CommandLine(
            new InstallCommand(
                program, machine, home.resolve("archives"), home.resolve("Videos"), out));
    command.setErr(new java.io.PrintWriter(out, true));
    return command.execute(arguments);
  }
}
