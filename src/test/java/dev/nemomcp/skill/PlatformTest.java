package dev.nemomcp.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformTest {

  @ParameterizedTest
  @CsvSource({
    "/home/me/.clawhub/skills/in-video/SKILL.md, clawhub",
    "/home/me/.cursor/skills/in-video/SKILL.md, cursor",
    "/home/me/.claude/skills/in-video/SKILL.md, claude",
    "/repo/.claude/skills/in-video/SKILL.md, claude",
    "/home/me/.openclaw/skills/in-video/SKILL.md, openclaw",
    "/home/me/.codex/skills/in-video/SKILL.md, codex",
    "/home/me/.config/opencode/skills/in-video/SKILL.md, opencode",
    "/home/me/.gemini/skills/in-video/SKILL.md, gemini",
    "/home/me/.copilot/skills/in-video/SKILL.md, copilot",
    "/home/me/.codeium/windsurf/skills/in-video/SKILL.md, windsurf",
    "/home/me/.config/goose/skills/in-video/SKILL.md, goose",
    "/home/me/.agents/skills/in-video/SKILL.md, agents",
    "C:\\Users\\Me\\.cursor\\skills\\in-video\\SKILL.md, cursor",
    "C:\\Users\\Me\\.ClawHub\\in-video\\nemo-mcp.jar, clawhub",
    "/home/me/.cursor/skills/a/.clawhub/b/SKILL.md, clawhub",
  })
  void isSeenFromTheInstallPath(String path, String platform) {
    assertThat(Platform.of(path)).contains(platform);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/opt/nemo/nemo-mcp.jar",
        "/home/me/cursor/skills/SKILL.md",
        "/home/me/.cursor/extensions/SKILL.md"
      })
  void isUnknownElsewhere(String path) {
    assertThat(Platform.of(Map.of(), Path.of(path))).isEqualTo("unknown");
  }

  @Test
  void isFirstOfAllWhatTheVariableSays() {
    Path cursor = Path.of("/home/me/.cursor/skills/in-video/SKILL.md");
    assertThat(Platform.of(Map.of("SKILL_SOURCE", "my-agent"), cursor)).isEqualTo("my-agent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "two\nlines", "视频"})
  void ignoresAVariableThatNoHeaderCanCarry(String said) {
    Path cursor = Path.of("/home/me/.cursor/skills/in-video/SKILL.md");
    assertThat(Platform.of(Map.of("SKILL_SOURCE", said), cursor)).isEqualTo("cursor");
  }

  @Test
  void isThatOfTheLinkWhereAgentsShareAFolder(@TempDir Path home) throws IOException {
    Path shared = Files.createDirectories(home.resolve(".agents/skills/in-video"));
    Files.writeString(shared.resolve("SKILL.md"), "");
    Path linked = home.resolve(".cursor/skills/in-video");
    Files.createDirectories(linked.getParent());
    Files.createSymbolicLink(linked, shared);
    assertThat(Platform.of(Map.of(), linked.resolve("SKILL.md"))).isEqualTo("cursor");
  }

  @Test
  void isThatOfTheTargetWhereTheLinkTellsNothing(@TempDir Path home) throws IOException {
    Path installed = Files.createDirectories(home.resolve(".cursor/skills/in-video"));
    Files.writeString(installed.resolve("SKILL.md"), "");
    Path linked = Files.createSymbolicLink(home.resolve("my-skill"), installed);
    assertThat(Platform.of(Map.of(), linked.resolve("SKILL.md"))).isEqualTo("cursor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"skills/in-video/.clawhub/origin.json", ".clawhub/lock.json"})
  void isClawhubWhereItLeftANote(String note, @TempDir Path work) throws IOException {
    Path skill = Files.createDirectories(work.resolve("skills/in-video"));
    Files.createDirectories(work.resolve(note).getParent());
    Files.writeString(work.resolve(note), "{}");
    assertThat(Platform.of(Map.of(), skill.resolve("SKILL.md"))).isEqualTo("clawhub");
  }
}
