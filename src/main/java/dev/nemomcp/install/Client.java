package dev.nemomcp.install;

import dev.nemomcp.install.config.Servers;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An agent program that starts MCP servers, as data. */
public enum Client {
  CLAUDE_DESKTOP(
      "Claude Desktop",
      machine -> claudeDesktopFolder(machine).resolve("claude_desktop_config.json"),
      Servers.json("mcpServers"),
      Map.of()),
  CLAUDE_CODE(
      "Claude Code",
      machine ->
          machine.environment().getOrDefault("CLAUDE_CONFIG_DIR", "").isBlank()
              ? machine.home().resolve(".claude.json")
              : machine.folder("CLAUDE_CONFIG_DIR", ".claude").resolve(".claude.json"),
      Servers.json("mcpServers"),
      Map.of("type", "stdio")) {
    @Override
    public boolean isOn(Machine machine) {
      return Files.exists(config(machine))
          || Files.isDirectory(machine.folder("CLAUDE_CONFIG_DIR", ".claude"));
    }
  },
  CURSOR(
      "Cursor",
      machine -> machine.home().resolve(".cursor").resolve("mcp.json"),
      Servers.json("mcpServers"),
      Map.of()),
  VSCODE(
      "VS Code",
      machine -> machine.applicationData().resolve("Code").resolve("User").resolve("mcp.json"),
      Servers.json("servers"),
      Map.of("type", "stdio")),
  CODEX(
      "Codex",
      machine -> machine.folder("CODEX_HOME", ".codex").resolve("config.toml"),
      Servers.toml("mcp_servers"),
      Map.of("startup_timeout_sec", 30, "tool_timeout_sec", 300)),
  WINDSURF(
      "Windsurf",
      machine -> machine.home().resolve(".codeium").resolve("windsurf").resolve("mcp_config.json"),
      Servers.json("mcpServers"),
      Map.of()),
  OPENCLAW(
      "OpenClaw",
      machine -> machine.folder("OPENCLAW_CONFIG_PATH", ".openclaw", "openclaw.json"),
      Servers.json("mcp", "servers"),
      Map.of());

  private final String title;
  private final Function<Machine, Path> config;
  private final Servers servers;
  private final Map<String, Object> extras;

  Client(
      String title, Function<Machine, Path> config, Servers servers, Map<String, Object> extras) {
    this.title = title;
    this.config = config;
    this.servers = servers;
    this.extras = extras;
  }

  /** As the command line names it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Client> named(String id) {
    return Arrays.stream(values()).filter(client -> client.id().equals(id)).findFirst();
  }

  static String ids() {
    return Arrays.stream(values()).map(Client::id).collect(Collectors.joining(", "));
  }

  public String title() {
    return title;
  }

  /** The file in which it keeps the servers of all the user's projects. */
  public Path config(Machine machine) {
    return config.apply(machine);
  }

  /** Whether it seems to be installed. */
  public boolean isOn(Machine machine) {
    return Files.isDirectory(config(machine).getParent());
  }

  Servers servers() {
    return servers;
  }

  /** What it wants to know of a server besides how to start it. */
  Map<String, Object> extras() {
    return extras;
  }

  /**
   * The packaged Windows app reads a copy of the application data of its own, under a folder whose
   * name ends in the publisher's key.
   */
  private static Path claudeDesktopFolder(Machine machine) {
    if (machine.family() == Machine.Family.WINDOWS) {
      Path packages = machine.folder("LOCALAPPDATA", "AppData", "Local").resolve("Packages");
      try (DirectoryStream<Path> found = Files.newDirectoryStream(packages, "Claude_*")) {
        for (Path app : found) {
          return app.resolve("LocalCache").resolve("Roaming").resolve("Claude");
        }
      } catch (IOException e) {
        return machine.applicationData().resolve("Claude"); // There are no packaged apps.
      }
    }
    return machine.applicationData().resolve("Claude");
  }
}
