package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.language.Interpreter;
import dev.nemomcp.language.Kind;
import dev.nemomcp.language.Understanding;
import dev.nemomcp.skill.Skills;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the skills tell agents to say. */
class SkillSentencesTest {
  private static final Path MEANINGS =
      Path.of("src/test/resources/dev/nemomcp/skill/sentences.txt");
  private static final Pattern QUOTED = Pattern.compile("`([^`\n]+)`");

  /** Names of tools, arguments, settings and files, which are quoted too. */
  private static final Pattern NAME =
      Pattern.compile(
          "upload|edit|state|credits|export|changes|not_done|picture: .*|new_project|NEMO_.*|undo"
              + "|\\.srt|blurred edges");

  @Test
  void everySentenceIsUnderstoodAsTheSkillMeansIt() throws IOException {
    Map<String, String> meanings = new LinkedHashMap<>();
    for (String line : Files.readAllLines(MEANINGS)) {
      meanings.put(line.split(" => ")[0], line.split(" => ")[1]);
    }

    assertThat(sentences()).isEqualTo(new TreeSet<>(meanings.keySet()));
    meanings.forEach(
        (sentence, kinds) -> {
          Understanding understood = Interpreter.understand(sentence);
          assertThat(understood.wishes().stream().map(wish -> word(wish.kind())))
              .as(sentence)
              .containsExactlyInAnyOrder(kinds.split(", "));
          assertThat(understood.unclear()).as(sentence).isEmpty();
          assertThat(understood.impossible()).as(sentence).isEmpty();
        });
  }

  private static Set<String> sentences() {
    Set<String> sentences = new TreeSet<>();
    for (String skill : Skills.SHIPPED) {
      String taught = Skills.text(skill).split("(?m)^---$", 3)[2].split("## Waiting")[0];
      QUOTED
          .matcher(taught)
          .results()
          .map(quoted -> quoted.group(1))
          .filter(quoted -> !NAME.matcher(quoted).matches())
          .forEach(sentences::add);
    }
    return sentences;
  }

  private static String word(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
