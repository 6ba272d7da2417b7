package dev.nemomcp.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.project.Snapshot.Version;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

class SnapshotTest {
  @Test
  void versionsAreReadAsTheStudioTellsThem() {
    String history =
        """
        [{"version":1,"label":"+ talk.mp4","at":"2026-01-01T00:00:00Z","current":false},
         {"version":2,"label":"cut the pauses","current":true}]""";
    assertThat(Version.of(new JsonMapper().readTree(history)))
        .containsExactly(
            new Version(1, "+ talk.mp4", false), new Version(2, "cut the pauses", true));
  }

  @Test
  void aBackendWithoutVersionsHasNone() {
    assertThat(Version.of(MissingNode.getInstance())).isEmpty();
  }
}
