package dev.nemomcp.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.install.Outcome.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InstallerTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Installer.Launch LAUNCH =
      new Installer.Launch(
          Path.of("/opt/my java/bin/java"),
          List.of("-Xshare:auto", "-jar", "/opt/nemo mcp/nemo-mcp.jar"),
          Map.of(),
          Map.of("NEMO_OUTPUT_DIR", "/home/ann/Videos"));

  @TempDir Path home;
  private Machine machine;
  private Installer installer;

  @BeforeEach
  void aUserWithSpacesInTheName() {
    machine = new Machine(Machine.Family.LINUX, home.resolve("Ann Lee"), Map.of());
    installer = new Installer(machine, NOON);
  }

  @ParameterizedTest
  @EnumSource(Client.class)
  void everyClientIsInstalledIntoMissingFolders(Client client) throws Exception {
    Outcome outcome = installer.install(client, LAUNCH);

    assertThat(outcome.status()).isEqualTo(Status.INSTALLED);
    assertThat(outcome.copy()).isEmpty();
    String text = Files.readString(client.config(machine));
    assertThat(text).contains("/opt/my java/bin/java", "/opt/nemo mcp/nemo-mcp.jar");
    assertThat(client.servers().find(text, "nemo-mcp")).isPresent();
  }

  @ParameterizedTest
  @EnumSource(Client.class)
  void aSecondInstallChangesNothingAndSaysSo(Client client) throws Exception {
    installer.install(client, LAUNCH);
    Path config = client.config(machine);
    String before = Files.readString(config);

    Outcome again = installer.install(client, LAUNCH);

    assertThat(again.status()).isEqualTo(Status.UNCHANGED);
    assertThat(again.sentence()).contains("already as it should be");
    assertThat(config).hasContent(before);
    assertThat(beside(config)).containsExactly(config);
  }

  @ParameterizedTest
  @EnumSource(Client.class)
  void whatIsInstalledIsTakenOutAgain(Client client) throws Exception {
    installer.install(client, LAUNCH);

    assertThat(installer.uninstall(client).status()).isEqualTo(Status.REMOVED);
    assertThat(Files.readString(client.config(machine))).doesNotContain("nemo-mcp");
    assertThat(installer.uninstall(client).status()).isEqualTo(Status.NOT_THERE);
  }

  @Test
  void theFileAsItWasLiesBesideIt() throws Exception {
    Path config = write(Client.CURSOR, "{\"mcpServers\": {\"other\": {\"command\": \"x\"}}}");

    Outcome outcome = installer.install(Client.CURSOR, LAUNCH);

    Path copy = config.resolveSibling("mcp.json.20260301-120000.bak");
    assertThat(outcome.copy()).contains(copy);
    assertThat(copy).hasContent("{\"mcpServers\": {\"other\": {\"command\": \"x\"}}}");
    assertThat(config).content().contains("\"other\": {\"command\": \"x\"}", "nemo-mcp");
  }

  @Test
  void anEarlierCopyIsNotWrittenOver() throws Exception {
    Path config = write(Client.CURSOR, "{}");
    installer.install(Client.CURSOR, LAUNCH);
    installer.uninstall(Client.CURSOR);

    assertThat(config.resolveSibling("mcp.json.20260301-120000.bak")).hasContent("{}");
    assertThat(config.resolveSibling("mcp.json.20260301-120000-1.bak")).content().contains("nemo");
  }

  @Test
  void whatTheUserAddedToTheEntryStays() throws Exception {
    Path config =
        write(
            Client.CODEX,
            """
            [mcp_servers.nemo-mcp]
            command = "/old/java"
            args = []
            tool_timeout_sec = 60
            enabled = true

            [mcp_servers.nemo-mcp.env]
            NEMO_TOKEN = "abc"
            NEMO_OUTPUT_DIR = "/mine"
            """);

    assertThat(installer.install(Client.CODEX, LAUNCH).status()).isEqualTo(Status.UPDATED);
    assertThat(config)
        .content()
        .contains("NEMO_TOKEN = \"abc\"", "NEMO_OUTPUT_DIR = \"/mine\"", "enabled = true")
        .contains("tool_timeout_sec = 60", "command = \"/opt/my java/bin/java\"")
        .doesNotContain("/old/java");
  }

  @Test
  void anOutputFolderThatTheUserChoseNowWins() throws Exception {
    installer.install(Client.CURSOR, LAUNCH);
    installer.install(
        Client.CURSOR,
        new Installer.Launch(
            LAUNCH.command(),
            LAUNCH.arguments(),
            Map.of("NEMO_OUTPUT_DIR", "/chosen"),
            LAUNCH.usual()));

    assertThat(Client.CURSOR.config(machine))
        .content()
        .contains("\"NEMO_OUTPUT_DIR\": \"/chosen\"");
  }

  @Test
  void aFileThatIsNotValidIsLeftAloneWithTheReason() throws Exception {
    Path config = write(Client.VSCODE, "{ \"servers\": { \n  broken");

    Outcome outcome = installer.install(Client.VSCODE, LAUNCH);

    assertThat(outcome.status()).isEqualTo(Status.LEFT_ALONE);
    assertThat(outcome.sentence()).contains("VS Code: left as it is, because it is not valid JSON");
    assertThat(config).hasContent("{ \"servers\": { \n  broken");
    assertThat(beside(config)).containsExactly(config);
  }

  @Test
  void aFileInAnotherEncodingIsLeftAlone() throws Exception {
    Path config = write(Client.CURSOR, "");
    Files.write(config, "{\"a\": \"ü\"}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(installer.install(Client.CURSOR, LAUNCH).problem())
        .isEqualTo("it is not UTF-8 text");
  }

  @Test
  void aReadOnlyFileIsLeftAlone() throws Exception {
    Path config = write(Client.CURSOR, "{}");
    Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("r--r--r--"));

    assertThat(installer.install(Client.CURSOR, LAUNCH).problem()).isEqualTo("it is read-only");
    assertThat(config).hasContent("{}");
    assertThat(beside(config)).containsExactly(config);
  }

  @Test
  void aFileWhereAFolderShouldBeIsSaidPlainly() throws Exception {
    Files.createDirectories(machine.home());
    Files.writeString(machine.home().resolve(".cursor"), "");

    assertThat(installer.install(Client.CURSOR, LAUNCH).problem())
        .endsWith(".cursor is a file, not a folder");
  }

  @Test
  void aLinkToAConfigurationStaysALink() throws Exception {
    Path real = home.resolve("dotfiles.json");
    Files.writeString(real, "{}");
    Path config = Client.CURSOR.config(machine);
    Files.createDirectories(config.getParent());
    Files.createSymbolicLink(config, real);

    assertThat(installer.install(Client.CURSOR, LAUNCH).status()).isEqualTo(Status.INSTALLED);
    assertThat(config).isSymbolicLink();
    assertThat(real).content().contains("nemo-mcp");
  }

  @Test
  void aLinkToNothingIsLeftAlone() throws Exception {
    Path config = Client.CURSOR.config(machine);
    Files.createDirectories(config.getParent());
    Files.createSymbolicLink(config, home.resolve("gone.json"));

    assertThat(installer.install(Client.CURSOR, LAUNCH).problem())
        .isEqualTo("it is a link to a file that is not there");
  }

  @Test
  void aPrivateFileStaysPrivate() throws Exception {
    Path config = write(Client.CLAUDE_CODE, "{}");
    Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-r-----"));

    installer.install(Client.CLAUDE_CODE, LAUNCH);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(config)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void onlyClientsThatAreOnTheMachineAreFound() throws Exception {
    assertThat(installer.found()).isEmpty();

    Files.createDirectories(machine.home().resolve(".claude"));
    Files.createDirectories(machine.home().resolve(".codeium").resolve("windsurf"));

    assertThat(installer.found()).containsExactly(Client.CLAUDE_CODE, Client.WINDSURF);
  }

  private Path write(Client client, String text) throws IOException {
    Path config = client.config(machine);
    Files.createDirectories(config.getParent());
    return Files.writeString(config, text);
  }

  private static List<Path> beside(Path file) throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
