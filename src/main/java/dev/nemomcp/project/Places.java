package dev.nemomcp.project;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Where things lie on this computer.
 *
 * @param data what the program keeps
 * @param exports where finished files go unless the user says otherwise
 * @param allowed the folders that may be read, by the user's own choice; empty for all
 * @param home of the user
 */
public record Places(Path data, Path exports, List<Path> allowed, Path home) {
  /**
   * @param environment variables of the process
   * @param systemName of the operating system, as {@code os.name} has it
   * @param home of the user
   */
  public static Places find(Map<String, String> environment, String systemName, Path home) {
    String exports = environment.getOrDefault("NEMO_OUTPUT_DIR", "");
    String videos = systemName.toLowerCase(Locale.ROOT).contains("mac") ? "Movies" : "Videos";
    return new Places(
        DataFolder.find(environment, systemName, home),
        exports.isBlank()
            ? home.resolve(videos).resolve("NemoVideo")
            : Path.of(exports).toAbsolutePath(),
        paths(environment.getOrDefault("NEMO_ALLOWED_DIRS", "")),
        home);
  }

  private static List<Path> paths(String list) {
    return Arrays.stream(list.split(Pattern.quote(File.pathSeparator)))
        .filter(entry -> !entry.isBlank())
        .map(Path::of)
        .toList();
  }
}
