package dev.nemomcp.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
  private static final Path HOME = Path.of("/home/ann");

  @ParameterizedTest
  @CsvSource({
    "Linux, .local/share/nemo-mcp, Videos/NemoVideo",
    "Mac OS X, Library/Application Support/nemo-mcp, Movies/NemoVideo",
    "Windows 11, AppData/Local/nemo-mcp, Videos/NemoVideo"
  })
  void everyPlatformHasItsOwn(String system, String data, String exports) {
    Places places = Places.find(Map.of(), system, HOME);
    assertThat(places.data()).isEqualTo(HOME.resolve(data));
    assertThat(places.exports()).isEqualTo(HOME.resolve(exports));
    assertThat(places.allowed()).isEmpty();
  }

  @Test
  void theEnvironmentDecides() {
    Places places =
        Places.find(
            Map.of(
                "NEMO_HOME",
                "/data",
                "NEMO_OUTPUT_DIR",
                "/out",
                "NEMO_ALLOWED_DIRS",
                "/a" + File.pathSeparator + "/b"),
            "Linux",
            HOME);
    assertThat(places.data()).isEqualTo(Path.of("/data"));
    assertThat(places.exports()).isEqualTo(Path.of("/out"));
    assertThat(places.allowed()).containsExactly(Path.of("/a"), Path.of("/b"));
  }

  @Test
  void aRelativeXdgFolderIsIgnoredAsItsRulesSay() {
    assertThat(DataFolder.find(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME))
        .isEqualTo(HOME.resolve(".local/share/nemo-mcp"));
    assertThat(DataFolder.find(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME))
        .isEqualTo(Path.of("/data/nemo-mcp"));
  }
}
