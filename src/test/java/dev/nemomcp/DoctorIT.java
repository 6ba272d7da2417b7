package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.project.Places;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorIT {
  /** Kept between runs, because FFmpeg is unpacked there. */
  private static final Path DATA = Path.of("target", "doctor").toAbsolutePath();

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void thisMachineCanEditAndNoTokenIsPrinted(@TempDir Path home) throws Exception {
    Files.createDirectories(home.resolve(".cursor"));
    Map<String, String> environment =
        Map.of(
            "NEMO_HOME", DATA.toString(), "NEMO_BACKEND", "studio", "NEMO_TOKEN", "nmv_usr_secret");

    assertThat(doctor(environment, home)).isZero();

    JsonNode report = new JsonMapper().readTree(text());
    Map<String, String> found =
        StreamSupport.stream(report.path("checks").spliterator(), false)
            .collect(
                Collectors.toMap(
                    check -> check.path("name").asString(),
                    check -> check.path("status").asString()));
    assertThat(found)
        .containsEntry("Java", "ok")
        .containsEntry("FFmpeg", "ok")
        .containsEntry("Font", "ok")
        .containsEntry("Output folder", "ok")
        .containsEntry("Backend", "ok")
        .containsEntry("Cursor", "warn")
        .containsKeys("Speech model", "Disk space", "Skill");
    assertThat(text()).doesNotContain("nmv_usr_secret");
  }

  @Test
  void anImpossibleBackendIsSaidAndTheOtherChecksStillRun(@TempDir Path home) {
    Map<String, String> environment =
        Map.of("NEMO_HOME", DATA.toString(), "NEMO_BACKEND", "elsewhere");

    assertThat(doctor(environment, home)).isEqualTo(1);
    assertThat(text()).contains("NEMO_BACKEND must be studio or cloud, not elsewhere.", "Java");
  }

  private int doctor(Map<String, String> environment, Path home) {
    Installation installation =
        new Installation(environment, Places.find(environment, "Linux", home), home);
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return Commands.run(installation, out, "doctor", "--json");
  }

  private String text() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
