package dev.nemomcp.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps what it must find again: {@code NEMO_HOME}, or the platform's place. */
public final class DataFolder {
  private static final String NAME = "nemo-mcp";

  private DataFolder() {}

  /**
   * @param environment variables of the process
   * @param systemName of the operating system, as {@code os.name} has it
   * @param home of the user
   */
  public static Path find(Map<String, String> environment, String systemName, Path home) {
    String chosen = environment.getOrDefault("NEMO_HOME", "");
    if (!chosen.isBlank()) {
      return Path.of(chosen).toAbsolutePath();
    }
    String system = systemName.toLowerCase(Locale.ROOT);
    if (system.contains("mac")) {
      return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    if (system.contains("win")) {
      String local = environment.getOrDefault("LOCALAPPDATA", "");
      return (local.isBlank() ? home.resolve("AppData").resolve("Local") : Path.of(local))
          .resolve(NAME);
    }
    // The XDG rules say that a relative path is to be ignored.
    Path data = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
    return (data.isAbsolute() ? data : home.resolve(".local").resolve("share")).resolve(NAME);
  }
}
