package dev.nemomcp.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontmatterTest {

  @Test
  void takesTheVersionFromTheTop() throws BrokenSkill {
    assertThat(read("---\nname: a\ndescription: d\nversion: 1.9.0\n---\n# A\n"))
        .isEqualTo(new Frontmatter("a", "1.9.0"));
  }

  @Test
  void takesTheVersionFromTheMetadata() throws BrokenSkill {
    assertThat(
            read("---\nname: a\nmetadata:\n  version: \"2.1\"\n  openclaw: {os: [linux]}\n---\n"))
        .isEqualTo(new Frontmatter("a", "2.1"));
  }

  @Test
  void keepsAVersionThatLooksLikeANumberAsWritten() throws BrokenSkill {
    assertThat(read("---\nname: a\nversion: 1.10\n---\n").version()).isEqualTo("1.10");
  }

  @Test
  void understandsWindowsLineEndsAndAByteOrderMark() throws BrokenSkill {
    assertThat(read("\uFEFF---\r\nname: a\r\nversion: '1'\r\n---\r\nText\r\n"))
        .isEqualTo(new Frontmatter("a", "1"));
  }

  @Test
  void endsAtTheFirstLineOfDashes() throws BrokenSkill {
    assertThat(read("---\nname: a\nversion: '1'\n---\ntext\n---\nname: b\n---\n").name())
        .isEqualTo("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# A skill\n", "---\nname: a\nversion: 1\n", "\n---\nname: a\n---\n"})
  void saysThatAFrontmatterIsMissing(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BrokenSkill.class)
        .hasMessageContaining("SKILL.md")
        .hasMessageContaining("frontmatter");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\nname: [a\n---\n", "---\nname: a\n  version: : 1\n---\n", "---\n- a\n---\n"})
  void saysThatTheYamlIsBroken(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BrokenSkill.class)
        .hasMessageContaining("not valid YAML");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\nversion: 1\n---\n", "---\nname: ''\nversion: 1\n---\n"})
  void saysThatTheNameIsMissing(String text) {
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BrokenSkill.class)
        .hasMessageContaining("has no name");
  }

  @Test
  void saysThatTheVersionIsMissing() {
    assertThatThrownBy(() -> read("---\nname: a\nmetadata: {author: b}\n---\n"))
        .isInstanceOf(BrokenSkill.class)
        .hasMessageContaining("has no version");
  }

  @Test
  void refusesANameThatNoHeaderCanCarry() {
    assertThatThrownBy(() -> read("---\nname: 视频\nversion: 1\n---\n"))
        .isInstanceOf(BrokenSkill.class)
        .hasMessageContaining("cannot be sent");
  }

  private static Frontmatter read(String text) throws BrokenSkill {
    return Frontmatter.read(text, "SKILL.md");
  }
}
