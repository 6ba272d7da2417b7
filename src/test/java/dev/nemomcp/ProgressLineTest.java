package dev.nemomcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);

  @Test
  void withoutATerminalThereAreLinesNowAndThen() {
    ProgressLine line = new ProgressLine(out, false);
    line.show(1, "Uploading");
    line.show(2, "Uploading");
    line.show(12, "Rendering");
    line.show(3, "Saving the file");
    line.end();
    line.show(5, "Rendering");

    assertThat(shown.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("    1%  Uploading", "   12%  Rendering", "    5%  Rendering");
  }

  @Test
  void onATerminalOneLineIsWrittenOver() {
    ProgressLine line = new ProgressLine(out, true);
    line.show(40, "Rendering");
    line.show(20, "Saving the file");
    line.end();

    String[] written = shown.toString(StandardCharsets.UTF_8).split("\r");
    assertThat(written).hasSize(4);
    assertThat(written[1]).startsWith("   40%  Rendering");
    assertThat(written[2]).startsWith("   40%  Saving the file");
    assertThat(written[3]).isBlank();
  }
}
