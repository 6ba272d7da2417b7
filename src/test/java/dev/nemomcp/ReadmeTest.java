package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.mcp.NemoServer;
import dev.nemomcp.project.Backend;
import dev.nemomcp.project.FakeNemo;
import dev.nemomcp.project.Places;
import dev.nemomcp.project.Projects;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The tables of the README are those of the code. {@code -Dupdate.snapshots=true} writes them anew.
 */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final Pattern VARIABLE = Pattern.compile("\"((?:NEMO|FFMPEG|SKILL)_[A-Z_]+)\"");

  @Test
  void theToolsAreThoseOfTheServer() throws IOException {
    Path home = Path.of("").toAbsolutePath();
    Projects projects =
        new Projects(
            Backend.STUDIO,
            new Places(home, home, List.of(), home),
            FakeNemo::new,
            FakeNemo::measure);
    String rows =
        NemoServer.of(projects, file -> new byte[0], () -> null, () -> "", "0")
            .definitions()
            .stream()
            .map(ReadmeTest::row)
            .collect(Collectors.joining("\n"));

    assertIsInReadme("tools", "| tool | what it does | takes |\n|---|---|---|\n" + rows);
  }

  private static String row(McpSchema.Tool tool) {
    String first = tool.description().lines().findFirst().orElseThrow();
    assertThat(tool.description()).doesNotContain("  ");
    return "| `%s` | %s | %s |"
        .formatted(tool.name(), first.substring(0, first.indexOf('.')), arguments(tool));
  }

  private static String arguments(McpSchema.Tool tool) {
    Set<?> names = ((Map<?, ?>) tool.inputSchema().get("properties")).keySet();
    return names.isEmpty()
        ? "nothing"
        : names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }

  @Test
  void theSettingsAreThoseOfTheProgram() throws IOException {
    String rows =
        Arrays.stream(Setting.values())
            .map(s -> "| `%s` | %s | %s |".formatted(s.name(), s.meaning(), s.otherwise()))
            .collect(Collectors.joining("\n"));

    assertIsInReadme(
        "settings", "| variable | what it does | without it |\n|---|---|---|\n" + rows);
  }

  /** Rooms look their variables up by name, as they know nothing of the program around them. */
  @Test
  void noRoomListensToAVariableThatIsNoSetting() throws IOException {
    Set<String> used = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
        Matcher variable = VARIABLE.matcher(Files.readString(source));
        while (variable.find()) {
          used.add(variable.group(1));
        }
      }
    }
    assertThat(Arrays.stream(Setting.values()).map(Setting::name)).containsAll(used);
  }

  private static void assertIsInReadme(String name, String table) throws IOException {
    String start = "<!-- " + name + ": made by ReadmeTest -->\n";
    String end = "\n<!-- end of " + name + " -->";
    String readme = Files.readString(README);
    int from = readme.indexOf(start) + start.length();
    int to = readme.indexOf(end);
    assertThat(readme).contains(start, end);
    if (Boolean.getBoolean("update.snapshots")) {
      Files.writeString(README, readme.substring(0, from) + table + readme.substring(to));
    } else {
      assertThat(readme.substring(from, to)).isEqualTo(table);
    }
  }
}
