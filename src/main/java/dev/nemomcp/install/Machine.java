package dev.nemomcp.install;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * What decides where programs keep their settings.
 *
 * @param home of the user
 * @param environment variables of the process
 */
public record Machine(Family family, Path home, Map<String, String> environment) {

  /** A family of operating systems. */
  public enum Family {
    LINUX,
    MAC,
    WINDOWS
  }

  /**
   * @param systemName as {@code os.name} has it
   */
  public static Machine of(String systemName, Path home, Map<String, String> environment) {
    String name = systemName.toLowerCase(Locale.ROOT);
    Family family =
        name.startsWith("windows")
            ? Family.WINDOWS
            : name.contains("mac") ? Family.MAC : Family.LINUX;
    return new Machine(family, home, environment);
  }

  /** Where desktop programs keep their settings. */
  Path applicationData() {
    return switch (family) {
      case MAC -> home.resolve("Library").resolve("Application Support");
      case WINDOWS -> folder("APPDATA", "AppData", "Roaming");
      case LINUX -> folder("XDG_CONFIG_HOME", ".config");
    };
  }

  /** The folder that a variable names, else the one in the user's home. */
  Path folder(String variable, String first, String... more) {
    String named = environment.getOrDefault(variable, "");
    return named.isBlank() ? home.resolve(Path.of(first, more)) : Path.of(named).toAbsolutePath();
  }
}
