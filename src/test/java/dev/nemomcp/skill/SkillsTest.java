package dev.nemomcp.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SkillsTest {
  static final java.util.List<String> SHIPPED = Skills.SHIPPED;

  @TempDir Path folder;

  @Test
  void takeTheFirstShippedOneWithoutAnyChoice() throws BrokenSkill {
    Skill skill = chosen(Optional.empty(), Map.of());
    assertThat(skill.name()).isEqualTo("in-video");
    assertThat(skill.version()).isEqualTo("1.0.0");
    assertThat(skill.platform()).isEqualTo("unknown");
  }

  @Test
  void preferTheOptionToTheVariableToTheNeighbour() throws Exception {
    write(folder.resolve("SKILL.md"), "beside");
    Map<String, String> variable = Map.of("NEMO_SKILL", "xiaohongshu-editor");
    Optional<String> option = Optional.of("free-editing-with-ai");
    assertThat(chosen(option, variable).name()).isEqualTo("free-editing-with-ai");
    assertThat(chosen(Optional.empty(), variable).name()).isEqualTo("xiaohongshu-editor");
    assertThat(chosen(Optional.empty(), Map.of()).name()).isEqualTo("beside");
  }

  @Test
  void areFoundOneFolderAboveTheProgram() throws Exception {
    Path skill = Files.createDirectories(folder.resolve(".cursor/skills/mine/server"));
    write(skill.resolveSibling("SKILL.md"), "mine");
    assertThat(
            Skills.choose(Optional.empty(), Map.of(), skill.resolve("nemo-mcp.jar")).attribution())
        .isEqualTo(new Skill("mine", "3.0", "cursor"));
  }

  @Test
  void areNamedByFileOrFolder() throws Exception {
    Path file = write(folder.resolve("other/SKILL.md"), "other");
    for (Path path : Set.of(file, file.getParent())) {
      assertThat(chosen(Optional.of(path.toString()), Map.of()).name()).isEqualTo("other");
    }
  }

  @Test
  void sayWhichThereAreWhenTheNameIsWrong() {
    assertThatThrownBy(() -> Skills.choose(Optional.of("in-vidoe"), Map.of(), program()))
        .isInstanceOf(BrokenSkill.class)
        .hasMessageContaining("in-vidoe")
        .hasMessageContaining("in-video")
        .hasMessageContaining("xiaohongshu-editor");
  }

  @Test
  void doNotPassOverABrokenNeighbour() throws IOException {
    Files.writeString(folder.resolve("SKILL.md"), "no frontmatter");
    assertThatThrownBy(() -> Skills.choose(Optional.empty(), Map.of(), program()))
        .isInstanceOf(BrokenSkill.class)
        .hasMessageContaining("SKILL.md");
  }

  @ParameterizedTest
  @FieldSource("SHIPPED")
  void keepToTheAgentSkillsFormat(String name) {
    String text = Skills.text(name);
    JsonNode head = new YAMLMapper().readTree(text.split("(?m)^---$")[1]);
    assertThat(head.propertyNames())
        .isSubsetOf("name", "description", "license", "compatibility", "metadata", "allowed-tools");
    assertThat(head.path("name").asString()).isEqualTo(name).matches("[a-z0-9]+(-[a-z0-9]+)*");
    assertThat(head.path("description").asString()).hasSizeBetween(1, 1024);
    assertThat(head.path("compatibility").asString()).hasSizeBetween(1, 500);
    assertThat(head.at("/metadata/openclaw/primaryEnv").asString()).isEqualTo("NEMO_TOKEN");
    assertThat(text.lines().count()).isLessThan(500);
  }

  @ParameterizedTest
  @FieldSource("SHIPPED")
  void showTheirOwnNameAndVersionInTheirExamples(String name) throws BrokenSkill {
    String text = Skills.text(name);
    Frontmatter head = Frontmatter.read(text, name);
    assertThat(text)
        .contains("X-Skill-Source: " + head.name() + "\"")
        .contains("X-Skill-Version: " + head.version() + "\"");
  }

  @ParameterizedTest
  @FieldSource("SHIPPED")
  void declareEveryVariableTheyRead(String name) {
    String[] parts = Skills.text(name).split("(?m)^---$", 3);
    assertThat(parts[2])
        .satisfies(
            body ->
                java.util.regex.Pattern.compile("\\b(NEMO_[A-Z_]+|SKILL_SOURCE)\\b")
                    .matcher(body)
                    .results()
                    .forEach(found -> assertThat(parts[1]).contains("name: " + found.group())));
  }

  private Skill chosen(Optional<String> option, Map<String, String> environment)
      throws BrokenSkill {
    return Skills.choose(option, environment, program()).attribution();
  }

  private Path program() {
    return folder.resolve("nemo-mcp.jar");
  }

  private static Path write(Path file, String name) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(
        file, "---\nname: " + name + "\ndescription: d\nversion: 3.0\n---\n# Skill\n");
  }
}
