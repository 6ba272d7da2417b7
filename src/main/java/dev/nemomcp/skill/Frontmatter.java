package dev.nemomcp.skill;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The part of a SKILL.md's head that matters here.
 *
 * @param name of the skill
 * @param version as written, also where it looks like a number
 */
record Frontmatter(String name, String version) {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final Pattern HEAD =
      Pattern.compile("\\A\\uFEFF?---[ \\t]*\\R(.*?\\R)---[ \\t]*(?:\\R.*)?\\z", Pattern.DOTALL);

  /** What can go out as an HTTP header. */
  private static final Pattern HEADER_VALUE =
      Pattern.compile("[\\x21-\\x7E]([\\x20-\\x7E]*[\\x21-\\x7E])?");

  /** The head as YAML has it. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Head(String name, String version, Metadata metadata) {}

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Metadata(String version) {}

  /**
   * @param source names the file in errors
   */
  static Frontmatter read(String text, String source) throws BrokenSkill {
    Matcher head = HEAD.matcher(text);
    if (!head.matches()) {
      throw new BrokenSkill(
          source
              + " does not begin with a frontmatter: a line of three dashes, then name, description"
              + " and version, then three dashes again. Add it, or use another skill.");
    }
    Head yaml = parse(head.group(1), source);
    String version =
        yaml.version() != null || yaml.metadata() == null
            ? yaml.version()
            : yaml.metadata().version();
    return new Frontmatter(
        checked(yaml.name(), "name", source), checked(version, "version", source));
  }

  /** The skill on a platform. */
  Skill on(String platform) {
    return new Skill(name, version, platform);
  }

  private static Head parse(String yaml, String source) throws BrokenSkill {
    try {
      Head head = YAML.readValue(yaml, Head.class);
      return head == null ? new Head(null, null, null) : head;
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr() + 1;
      throw new BrokenSkill(
          "The frontmatter of "
              + source
              + " is not valid YAML"
              + (line > 1 ? " (near line " + line + ")" : "")
              + ". Correct it, or use another skill.");
    }
  }

  private static String checked(String value, String field, String source) throws BrokenSkill {
    if (value == null || value.isBlank()) {
      throw new BrokenSkill(
          "The frontmatter of "
              + source
              + " has no "
              + field
              + ", which every call to the backend must carry. Add it"
              + (field.equals("version") ? " (under metadata)." : "."));
    }
    if (!HEADER_VALUE.matcher(value.strip()).matches()) {
      throw new BrokenSkill(
          "The "
              + field
              + " in the frontmatter of "
              + source
              + " has characters that cannot be sent. Use plain letters, digits, dots and hyphens.");
    }
    return value.strip();
  }
}
