package dev.nemomcp.nemo.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** Every test runs with reads of every size: one byte at a time, a few, all at once. */
@ParameterizedClass
@ValueSource(ints = {1, 2, 7, 8_192})
class MessageStreamTest {
  @Parameter int readBytes;

  @Test
  void readsMessages() throws IOException {
    assertThat(read("data: one\n\ndata: two\n\n")).containsExactly("one", "two");
  }

  @Test
  void understandsEveryLineEnd() throws IOException {
    assertThat(read("data: a\r\rdata: b\r\n\r\ndata: c\n\n")).containsExactly("a", "b", "c");
  }

  @Test
  void joinsTheLinesOfAMessage() throws IOException {
    assertThat(read("data: {\ndata: }\n\n")).containsExactly("{\n}");
  }

  @Test
  void takesCommentsAndBlankDataAsSignsOfLife() throws IOException {
    assertThat(read(": ping\n\ndata:\n\ndata: a\n\n")).containsExactly("", "", "a");
  }

  @Test
  void skipsOtherFields() throws IOException {
    assertThat(read("event: message\nid: 7\nretry: 10\nnonsense\ndata: a\n\n"))
        .containsExactly("a");
  }

  @Test
  void takesTheSpaceAfterTheColonOnlyOnce() throws IOException {
    assertThat(read("data:a\n\ndata:  b\n\n")).containsExactly("a", " b");
  }

  @Test
  void keepsCharactersOfSeveralBytesWhole() throws IOException {
    assertThat(read("data: 剪掉停顿 🎬\n\n")).containsExactly("剪掉停顿 🎬");
  }

  @Test
  void countsALastMessageWithoutABlankLine() throws IOException {
    assertThat(read("data: a\n\ndata: b\n")).containsExactly("a", "b");
    assertThat(read("data: a\n\ndata: b")).containsExactly("a", "b");
  }

  @Test
  void passesOverAByteOrderMark() throws IOException {
    assertThat(read("\uFEFFdata: a\n\ndata: b\n\n")).containsExactly("a", "b");
  }

  @Test
  void hasNothingInAnEmptyStream() throws IOException {
    assertThat(read("")).isEmpty();
  }

  @Test
  void tellsACutFromAnEnd() throws IOException {
    InputStream cut =
        new SequenceInputStream(
            bytes("data: a\n\ndata: b"),
            new InputStream() {
              @Override
              public int read() throws IOException {
                throw new IOException("connection reset");
              }
            });
    try (MessageStream stream = new MessageStream(new Trickle(cut, readBytes))) {
      assertThat(stream.next()).contains("a");
      assertThatThrownBy(stream::next).isInstanceOf(IOException.class);
    }
  }

  @Test
  void neverStartsAgain() throws IOException {
    try (MessageStream stream = new MessageStream(new Trickle(bytes("data: a\n\n"), readBytes))) {
      assertThat(stream.next()).contains("a");
      assertThat(stream.next()).isEmpty();
      assertThat(stream.next()).isEmpty();
    }
  }

  private List<String> read(String text) throws IOException {
    List<String> messages = new ArrayList<>();
    try (MessageStream stream = new MessageStream(new Trickle(bytes(text), readBytes))) {
      for (Optional<String> next = stream.next(); next.isPresent(); next = stream.next()) {
        messages.add(next.get());
      }
    }
    return messages;
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Gives at most so many bytes a read. */
  private static final class Trickle extends InputStream {
    private final InputStream source;
    private final int bytes;

    Trickle(InputStream source, int bytes) {
      this.source = source;
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      return source.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return source.read(into, offset, Math.min(bytes, length));
    }
  }
}
