package dev.nemomcp.skill;

/** The SKILL.md in use. */
public sealed interface ChosenSkill {

  /** What it teaches: its whole text. */
  String text();

  /** Who the program says it is. */
  Skill attribution();

  /** A file on this machine, read when it was chosen: what is wrong with it is said then. */
  record Installed(String text, Skill attribution) implements ChosenSkill {}

  /**
   * One that comes with the program. The tests have read it, so it is read when first needed: its
   * YAML takes longer to read than all else that precedes the first answer.
   *
   * @param name of the skill
   * @param platform that the program is installed on
   */
  record Shipped(String name, String platform) implements ChosenSkill {
    @Override
    public String text() {
      return Skills.text(name);
    }

    @Override
    public Skill attribution() {
      try {
        return Frontmatter.read(text(), name).on(platform);
      } catch (BrokenSkill e) {
        throw new IllegalStateException("A skill came broken with the program", e);
      }
    }
  }
}
