package dev.nemomcp.install.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.DoubleConsumer;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorCommandTest {
  private static final Check WELL = new Check("Java", () -> Finding.ok("21"));
  private static final Check POOR =
      new Check("Speech model", () -> Finding.warn("not there", "Fetch it."));
  private static final Check BROKEN =
      new Check(
          "FFmpeg",
          () -> {
            throw new IOException("No FFmpeg runs here.\nand more");
          });

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  @Test
  void whatIsPoorComesWithAdviceAndIsNoFailure() {
    assertThat(doctor(List.of(WELL, POOR))).isZero();
    assertThat(printed())
        .contains("ok    Java             21", "warn  Speech model     not there", "> Fetch it.")
        .contains("Ready to edit.");
  }

  @Test
  void aCheckThatThrowsIsAFailureAndTheOthersStillRun() {
    assertThat(doctor(List.of(BROKEN, WELL))).isEqualTo(1);
    assertThat(printed())
        .contains("fail  FFmpeg           No FFmpeg runs here.", "ok    Java")
        .doesNotContain("and more");
  }

  @Test
  void machinesGetJson() {
    assertThat(doctor(List.of(WELL, POOR, BROKEN), "--json")).isEqualTo(1);

    JsonNode report = new JsonMapper().readTree(printed());
    assertThat(report.path("ok").asBoolean(true)).isFalse();
    assertThat(report.path("checks")).hasSize(3);
    assertThat(report.at("/checks/1/name").asString()).isEqualTo("Speech model");
    assertThat(report.at("/checks/1/status").asString()).isEqualTo("warn");
    assertThat(report.at("/checks/1/advice").asString()).isEqualTo("Fetch it.");
  }

  @Test
  void theSpeechModelIsFetchedFirstWhereThatIsAskedFor() {
    assertThat(doctor(List.of(WELL), "--fetch-speech-model")).isZero();
    assertThat(printed()).containsSubsequence("speech model: 50 %", "speech model: 100 %", "ok ");
  }

  private int doctor(List<Check> checks, String... arguments) {
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new CommandLine(new DoctorCommand(() -> checks, DoctorCommandTest::fetch, out))
        .execute(arguments);
  }

  private static void fetch(DoubleConsumer progress) {
    progress.accept(0.5);
    progress.accept(0.51);
    progress.accept(1);
  }

  private String printed() {
    return printed.toString(StandardCharsets.UTF_8);
  }
}
