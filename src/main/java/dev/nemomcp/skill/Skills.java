package dev.nemomcp.skill;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The skills that come with the program, and the choice of the one in use. */
public final class Skills {
  /** Names of the skills that come with the program; the first is used unless told otherwise. */
  public static final List<String> SHIPPED =
      List.of(
          "in-video", "free-editing-with-ai", "generator-editing-generator", "xiaohongshu-editor");

  private static final String FILE = "SKILL.md";

  private Skills() {}

  /**
   * Chooses, first match: the option, {@code NEMO_SKILL}, the SKILL.md beside the program, the
   * first shipped one. Option and variable name a shipped skill, a SKILL.md, or its folder.
   *
   * @param option of the command line
   * @param program the file that is running
   * @throws BrokenSkill the chosen one is missing or cannot be read as a skill
   */
  public static Skill choose(Optional<String> option, Map<String, String> environment, Path program)
      throws BrokenSkill {
    Chosen chosen = chosen(option, environment, program);
    Frontmatter head = Frontmatter.read(chosen.text(), chosen.source());
    return new Skill(
        head.name(), head.version(), Platform.of(environment, chosen.file().orElse(program)));
  }

  /** The whole text of the one that {@link #choose} takes. */
  public static String document(
      Optional<String> option, Map<String, String> environment, Path program) throws BrokenSkill {
    return chosen(option, environment, program).text();
  }

  /**
   * @param text of the SKILL.md
   * @param source names it in errors
   * @param file where it lies; empty where it comes with the program
   */
  private record Chosen(String text, String source, Optional<Path> file) {
    static Chosen shipped(String name) {
      return new Chosen(Skills.text(name), name, Optional.empty());
    }

    static Chosen installed(Path file) throws BrokenSkill {
      try {
        return new Chosen(Files.readString(file), file.toString(), Optional.of(file));
      } catch (IOException e) {
        throw new BrokenSkill(
            file + " cannot be read. Give the path of a SKILL.md, or one of " + names() + ".");
      }
    }
  }

  private static Chosen chosen(
      Optional<String> option, Map<String, String> environment, Path program) throws BrokenSkill {
    Optional<String> asked =
        option.or(() -> Optional.ofNullable(environment.get("NEMO_SKILL"))).map(String::strip);
    if (asked.isPresent() && !asked.get().isEmpty()) {
      return SHIPPED.contains(asked.get())
          ? Chosen.shipped(asked.get())
          : Chosen.installed(named(asked.get()));
    }
    Optional<Path> beside = beside(program);
    return beside.isPresent() ? Chosen.installed(beside.get()) : Chosen.shipped(SHIPPED.get(0));
  }

  /** The text of a skill that comes with the program. */
  public static String text(String name) {
    try (InputStream text = Skills.class.getResourceAsStream("/skill/" + name + "/" + FILE)) {
      if (text == null) {
        throw new IllegalArgumentException("no such skill comes with the program: " + name);
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Path named(String asked) throws BrokenSkill {
    Path path = Path.of(asked).toAbsolutePath();
    Path file = Files.isDirectory(path) ? path.resolve(FILE) : path;
    if (!Files.isRegularFile(file)) {
      throw new BrokenSkill(
          "There is no skill “"
              + asked
              + "”. Name one of "
              + names()
              + ", or give the path of a SKILL.md.");
    }
    return file;
  }

  /**
   * In the program's folder or the one above, as a skill with its program in a subfolder has it.
   */
  private static Optional<Path> beside(Path program) {
    Path folder = program.toAbsolutePath().getParent();
    for (int level = 0; level < 2 && folder != null; level++, folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(FILE))) {
        return Optional.of(folder.resolve(FILE));
      }
    }
    return Optional.empty();
  }

  private static String names() {
    return String.join(", ", SHIPPED);
  }
}
