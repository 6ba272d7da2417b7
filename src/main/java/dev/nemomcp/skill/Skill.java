package dev.nemomcp.skill;

/**
 * Who the program says it is towards the backend: taken from the frontmatter of the SKILL.md in
 * use.
 *
 * @param name goes out as {@code X-Skill-Source}
 * @param version goes out as {@code X-Skill-Version}
 * @param platform goes out as {@code X-Skill-Platform}
 */
public record Skill(String name, String version, String platform) {}
