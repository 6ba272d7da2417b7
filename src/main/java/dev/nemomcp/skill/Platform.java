package dev.nemomcp.skill;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which agent's folder the skill is installed in. */
final class Platform {
  static final String UNKNOWN = "unknown";

  /** Parts of install paths, the most telling first. */
  private static final List<Map.Entry<String, String>> FOLDERS =
      List.of(
          Map.entry("/.clawhub/", "clawhub"),
          Map.entry("/.clawdhub/", "clawhub"),
          Map.entry("/.cursor/skills/", "cursor"),
          Map.entry("/.claude/", "claude"),
          Map.entry("/.openclaw/skills/", "openclaw"),
          Map.entry("/.codex/skills/", "codex"),
          Map.entry("/opencode/skills/", "opencode"),
          Map.entry("/.gemini/skills/", "gemini"),
          Map.entry("/.copilot/skills/", "copilot"),
          Map.entry("/windsurf/skills/", "windsurf"),
          Map.entry("/goose/skills/", "goose"),
          Map.entry("/.agents/skills/", "agents"));

  private Platform() {}

  /**
   * @param installed the SKILL.md, or the program where there is none beside it
   */
  static String of(Map<String, String> environment, Path installed) {
    String said = environment.getOrDefault("SKILL_SOURCE", "").strip();
    if (said.matches("[\\x21-\\x7E]{1,64}")) {
      return said;
    }
    // An agent's folder is often a link to one that all agents share: the link tells more.
    return of(installed.toString())
        .or(() -> hasClawhubRecord(installed) ? Optional.of("clawhub") : Optional.empty())
        .or(() -> real(installed).flatMap(path -> of(path.toString())))
        .orElse(UNKNOWN);
  }

  /** By the path alone, of whatever system. */
  static Optional<String> of(String path) {
    String uniform = path.replace('\\', '/').toLowerCase(Locale.ROOT);
    return FOLDERS.stream()
        .filter(folder -> uniform.contains(folder.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** ClawHub installs into any folder, and leaves a note there or beside the skills' folder. */
  private static boolean hasClawhubRecord(Path installed) {
    Path skill = installed.getParent();
    return skill != null
        && List.of(".clawhub/origin.json", ".clawdhub/origin.json", "../../.clawhub/lock.json")
            .stream()
            .anyMatch(note -> Files.exists(skill.resolve(note)));
  }

  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(path.toRealPath());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
