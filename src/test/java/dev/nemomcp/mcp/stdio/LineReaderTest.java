package dev.nemomcp.mcp.stdio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nemomcp.mcp.stdio.LineReader.Line;
import dev.nemomcp.mcp.stdio.LineReader.TooLong;
import dev.nemomcp.mcp.stdio.LineReader.Whole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test reads in pieces of several sizes: where a read ends must not matter. */
class LineReaderTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4_096})
  void linesArePartedWhereverReadsEnd(int bytesARead) throws IOException {
    assertThat(lines("one\ntwo 字幕\n\nlast", bytesARead))
        .containsExactly(new Whole("one"), new Whole("two 字幕"), new Whole(""), new Whole("last"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 4_096})
  void aLineOverTheLimitIsSkippedAndTheNextIsRead(int bytesARead) throws IOException {
    assertThat(lines("x".repeat(21) + "\nnext\n" + "y".repeat(20) + "\n", bytesARead))
        .containsExactly(new TooLong(), new Whole("next"), new Whole("y".repeat(20)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4_096})
  void nothingHasNoLines(int bytesARead) throws IOException {
    assertThat(lines("", bytesARead)).isEmpty();
  }

  private static List<Line> lines(String text, int bytesARead) throws IOException {
    InputStream in =
        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, bytesARead));
          }

          @Override
          public int read(byte[] buffer) {
            return read(buffer, 0, buffer.length);
          }
        };
    LineReader reader = new LineReader(in, 20);
    List<Line> lines = new ArrayList<>();
    for (Line line = reader.read(); line != null; line = reader.read()) {
      lines.add(line);
    }
    return lines;
  }
}
