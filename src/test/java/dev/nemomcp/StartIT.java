package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The set-up is taken as the program starts; what is wrong with it is said then, and the program
 * ends.
 */
class StartIT {
  private static final Duration START = Duration.ofMinutes(1);

  @TempDir Path home;

  @Test
  void theSkillOfTheCommandLineIsTheOneThatIsRead() throws Exception {
    String read =
        "{\"jsonrpc\":\"2.0\",\"id\":\"read\",\"method\":\"resources/read\","
            + "\"params\":{\"uri\":\"nemo://skill\"}}";
    try (RawClient client =
        RawClient.program(home, Map.of(), "serve", "--skill", "xiaohongshu-editor")) {
      client.initialize();
      client.send(read);

      assertThat(client.answer("read").at("/result/contents/0/text").asString())
          .contains("name: xiaohongshu-editor");
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSkillThatIsNotThereIsNamed(boolean byOption) throws Exception {
    assertThat(byOption ? refusal(Map.of(), "serve", "--skill", "nowhere") : refusal("nowhere"))
        .contains("nemo-mcp: There is no skill “nowhere”", "in-video");
  }

  @Test
  void aSkillWithoutFrontmatterIsExplained() throws Exception {
    Path skill = Files.writeString(home.resolve("SKILL.md"), "# A skill\n");
    assertThat(refusal(skill.toString())).contains("does not begin with a frontmatter");
  }

  @Test
  void aSkillWithoutVersionIsExplained() throws Exception {
    Path skill = Files.writeString(home.resolve("SKILL.md"), "---\nname: mine\n---\n");
    assertThat(refusal(skill.toString())).contains("has no version", "Add it");
  }

  @Test
  void aBackendThatIsNoneIsExplained() throws Exception {
    assertThat(refusal(Map.of("NEMO_BACKEND", "moon"))).contains("must be studio or cloud");
  }

  @Test
  void aTokenIsNotSentOverPlainHttp() throws Exception {
    assertThat(refusal(Map.of("NEMO_API_URL", "http://example.com", "NEMO_TOKEN", "own-token")))
        .contains("https")
        .doesNotContain("own-token");
  }

  private String refusal(String skill) throws Exception {
    return refusal(Map.of("NEMO_SKILL", skill));
  }

  private String refusal(Map<String, String> environment, String... arguments) throws Exception {
    try (RawClient client = RawClient.program(home, environment, arguments)) {
      assertThat(client.endsWithin(START)).isTrue();
      assertThat(client.exitCode()).isNotZero();
    }
    return Files.readString(home.resolve("stderr.txt"));
  }
}
