package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.nemomcp.skill.Skills;
import dev.nemomcp.studio.Studio;
import dev.nemomcp.studio.StudioSettings;
import dev.nemomcp.studio.ffmpeg.Ffmpeg;
import dev.nemomcp.studio.ffmpeg.TestFfmpeg;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The commands that the skills give for where there is no server, run as they stand there. */
class SkillHttpIT {
  private static final Pattern COMMANDS = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

  private static final Pattern CODE = Pattern.compile("\"code\":(\\d+)");

  /** The studio on this machine is quicker than the cloud, so the waiting is cut short. */
  private static final String QUICKER = "sleep() { command sleep 0.2; }\n";

  @TempDir Path home;
  private final Ffmpeg ffmpeg = TestFfmpeg.open();
  private Studio studio;

  @BeforeEach
  void footage() throws Exception {
    for (String program : List.of("bash", "curl", "jq")) {
      assumeTrue(isThere(program), program + " is not installed");
    }
    TestFfmpeg.make(
        ffmpeg, home.resolve("clip.mp4"), "-f", "lavfi", "-i", "testsrc2=size=320x180:duration=1");
    studio =
        Studio.start(
            new StudioSettings(home.resolve("studio"), TestFfmpeg.CACHE, 0, Optional.empty()));
  }

  @AfterEach
  void stop() {
    if (studio != null) {
      studio.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "in-video, 1920x1080",
    "free-editing-with-ai, 1920x1080",
    "generator-editing-generator, 1920x1080",
    "xiaohongshu-editor, 1080x1920"
  })
  void makeAFinishedFile(String skill, String size) throws Exception {
    Matcher commands = COMMANDS.matcher(Skills.text(skill));
    assertThat(commands.find()).isTrue();

    String said = run(QUICKER + commands.group(1));

    assertThat(home.resolve("final.mp4")).as(said).isRegularFile();
    assertThat(said).contains("\"type\":\"text\"");
    assertThat(CODE.matcher(said).results().map(code -> code.group(1))).containsOnly("0");
    assertThat(
            ffmpeg.probe(
                List.of(
                    "-show_entries",
                    "stream=width,height",
                    "-of",
                    "csv=p=0:s=x",
                    "-select_streams",
                    "v",
                    home.resolve("final.mp4").toString()),
                Duration.ofSeconds(20)))
        .contains(size);
  }

  private String run(String script) throws IOException, InterruptedException {
    Path printed = home.resolve("printed.txt");
    ProcessBuilder builder =
        new ProcessBuilder("bash", Files.writeString(home.resolve("run.sh"), script).toString())
            .directory(home.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile());
    Map<String, String> environment = builder.environment();
    environment.remove("NEMO_TOKEN");
    environment.put("HOME", home.toString());
    environment.put("NEMO_API_URL", studio.uri().toString());
    Process process = builder.start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as(Files.readString(printed)).isTrue();
      assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(printed);
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
