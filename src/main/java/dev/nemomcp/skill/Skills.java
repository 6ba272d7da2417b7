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
  public static ChosenSkill choose(
      Optional<String> option, Map<String, String> environment, Path program) throws BrokenSkill {
    String asked = option.orElseGet(() -> environment.getOrDefault("NEMO_SKILL", "")).strip();
    Optional<Path> file =
        asked.isEmpty()
            ? beside(program)
            : SHIPPED.contains(asked) ? Optional.empty() : Optional.of(named(asked));
    return file.isPresent()
        ? installed(file.get(), environment)
        : new ChosenSkill.Shipped(
            asked.isEmpty() ? SHIPPED.get(0) : asked, Platform.of(environment, program));
  }

  private static ChosenSkill installed(Path file, Map<String, String> environment)
      throws BrokenSkill {
    String text;
    try {
      text = Files.readString(file);
    } catch (IOException e) {
      throw new BrokenSkill(
          file + " cannot be read. Give the path of a SKILL.md, or one of " + names() + ".");
    }
    return new ChosenSkill.Installed(
        text, Frontmatter.read(text, file.toString()).on(Platform.of(environment, file)));
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
