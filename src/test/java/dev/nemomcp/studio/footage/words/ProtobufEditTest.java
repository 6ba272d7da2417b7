package dev.nemomcp.studio.footage.words;

import static dev.nemomcp.studio.footage.words.ProtobufEdit.field;
import static dev.nemomcp.studio.footage.words.ProtobufEdit.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProtobufEditTest {
  private static final byte[] NAME = field(1, bytes("name"));
  private static final byte[] NUMBER = field(2, 300);
  private static final byte[] FOUR_BYTES = {3 << 3 | 5, 1, 2, 3, 4};
  private static final byte[] EIGHT_BYTES = {4 << 3 | 1, 1, 2, 3, 4, 5, 6, 7, 8};

  @Test
  void changesEveryFieldOfThatNumberAndLeavesTheRest() {
    byte[] message = joined(NAME, NUMBER, FOUR_BYTES, field(7, bytes("a")), EIGHT_BYTES, NAME);

    byte[] changed =
        ProtobufEdit.changed(message, 7, content -> joined(content, bytes("b".repeat(200))));

    assertThat(changed)
        .isEqualTo(
            joined(
                NAME,
                NUMBER,
                FOUR_BYTES,
                field(7, bytes("a" + "b".repeat(200))),
                EIGHT_BYTES,
                NAME));
  }

  @Test
  void writesNumbersAndLengthsAsProtobufDoes() {
    assertThat(field(1, 300)).containsExactly(0x08, 0xac, 0x02);
    assertThat(field(2, bytes("hi"))).containsExactly(0x12, 2, 'h', 'i');
    assertThat(field(12, bytes("x".repeat(200)))).startsWith(0x62, 0xc8, 0x01, 'x').hasSize(203);
  }

  @Test
  void refusesWhatIsNoMessage() {
    assertThatThrownBy(() -> ProtobufEdit.changed(bytes("not a model"), 7, content -> content))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ProtobufEdit.changed(new byte[] {0x3a, 100, 1}, 7, content -> content))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
