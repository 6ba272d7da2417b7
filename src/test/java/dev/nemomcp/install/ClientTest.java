package dev.nemomcp.install;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.install.Machine.Family;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientTest {
  private static final Path HOME = Path.of("/home/ann");

  @ParameterizedTest
  @CsvSource({
    "claude-desktop, LINUX, .config/Claude/claude_desktop_config.json",
    "claude-desktop, MAC, Library/Application Support/Claude/claude_desktop_config.json",
    "claude-desktop, WINDOWS, AppData/Roaming/Claude/claude_desktop_config.json",
    "claude-code, LINUX, .claude.json",
    "cursor, WINDOWS, .cursor/mcp.json",
    "vscode, LINUX, .config/Code/User/mcp.json",
    "vscode, MAC, Library/Application Support/Code/User/mcp.json",
    "vscode, WINDOWS, AppData/Roaming/Code/User/mcp.json",
    "codex, MAC, .codex/config.toml",
    "windsurf, LINUX, .codeium/windsurf/mcp_config.json",
    "openclaw, LINUX, .openclaw/openclaw.json",
  })
  void eachClientHasItsConfigurationInItsPlace(String id, Family family, String path) {
    Client client = Client.named(id).orElseThrow();

    assertThat(client.config(new Machine(family, HOME, Map.of()))).isEqualTo(HOME.resolve(path));
  }

  @ParameterizedTest
  @CsvSource({
    "claude-code, CLAUDE_CONFIG_DIR, /elsewhere, /elsewhere/.claude.json",
    "codex, CODEX_HOME, /elsewhere, /elsewhere/config.toml",
    "openclaw, OPENCLAW_CONFIG_PATH, /elsewhere/claw.json, /elsewhere/claw.json",
    "vscode, XDG_CONFIG_HOME, /elsewhere, /elsewhere/Code/User/mcp.json",
  })
  void aVariableMayMoveIt(String id, String variable, String value, Path path) {
    Client client = Client.named(id).orElseThrow();

    assertThat(client.config(new Machine(Family.LINUX, HOME, Map.of(variable, value))))
        .isEqualTo(path);
  }

  @Test
  void thePackagedDesktopAppOnWindowsReadsItsOwnCopy(@TempDir Path home) throws Exception {
    Path app = home.resolve("AppData/Local/Packages/Claude_abc123");
    Files.createDirectories(app);

    assertThat(Client.CLAUDE_DESKTOP.config(new Machine(Family.WINDOWS, home, Map.of())))
        .isEqualTo(app.resolve("LocalCache/Roaming/Claude/claude_desktop_config.json"));
  }

  @ParameterizedTest
  @CsvSource({"Linux, LINUX", "Mac OS X, MAC", "Windows 11, WINDOWS"})
  void theFamilyOfSystemsComesFromItsName(String name, Family family) {
    assertThat(Machine.of(name, HOME, Map.of()).family()).isEqualTo(family);
  }
}
