package dev.nemomcp.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.project.EditReport.Planned;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanLineTest {
  @Test
  void parametersReadLikeWords() {
    assertThat(PlanLine.of(new Planned("cover", Map.of("at_seconds", 4.0, "clip", 1.0))))
        .isEqualTo("cover: at 4 s, clip 1");
    assertThat(
            PlanLine.of(
                new Planned("title", Map.of("change", true, "color", "#ffff00", "seconds", 2.5))))
        .isEqualTo("title: change, color #ffff00, 2.5 s");
    assertThat(PlanLine.of(new Planned("set_length", Map.of("ranges", List.of(1.0, 2.0)))))
        .isEqualTo("set length: ranges (1, 2)");
    assertThat(PlanLine.of(new Planned("cut_pauses", Map.of()))).isEqualTo("cut pauses");
  }
}
