package dev.nemomcp.install.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.install.doctor.Finding.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MachineChecksTest {
  @TempDir Path folder;

  @Test
  void theJavaThatRunsTheTestsIsGoodEnough() throws Exception {
    assertThat(MachineChecks.java().finding().level()).isEqualTo(Level.OK);
  }

  @ParameterizedTest
  @CsvSource({"100000000, FAIL", "1000000000, WARN", "9000000000, OK"})
  void diskSpaceIsJudgedByWhatVideoNeeds(long bytes, Level level) {
    assertThat(MachineChecks.space(bytes, folder).level()).isEqualTo(level);
  }

  @Test
  void aFolderThatIsNotThereYetIsJudgedByItsParent() throws Exception {
    Finding finding =
        MachineChecks.writable("Output", folder.resolve("a/b"), "NEMO_OUTPUT_DIR").finding();

    assertThat(finding.level()).isEqualTo(Level.OK);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderThatCannotBeWrittenToFailsAndNamesTheSetting() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");

    Finding finding =
        MachineChecks.writable("Output", file.resolve("videos"), "NEMO_OUTPUT_DIR").finding();

    assertThat(finding.level()).isEqualTo(Level.FAIL);
    assertThat(finding.advice()).contains("NEMO_OUTPUT_DIR");
  }
}
