package dev.nemomcp.studio.footage.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nemomcp.studio.footage.Footage.Unavailable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhisperTest {
  private static final long SMALL_MODEL_BYTES = 12_000_000;

  @TempDir Path temp;

  @Test
  void isTheModelInUseWhereTheEnvironmentNamesItsFile() throws Exception {
    Path file = startOfAModel("ggml-base.bin", 51_865);
    SpeechModel model = named(file);

    assertThat(model.present()).contains(file);
    assertThat(model.name()).isEqualTo("whisper-ggml-base.bin");
  }

  @Test
  void aDamagedModelIsSaidWithWhatToDo() throws Exception {
    SpeechModel model = named(startOfAModel("ggml-base.bin", 51_865));

    Unavailable refusal = catchThrowableOfType(Unavailable.class, () -> model.open(share -> {}));

    assertThat(refusal).hasMessageContaining("ggml-base.bin").hasMessageContaining("damaged");
    assertThat(refusal.remedy()).contains("unset NEMO_SPEECH_MODEL");
  }

  @Test
  void whatIsNoModelNeverReachesNativeCode() throws Exception {
    assertThat(Whisper.isModel(Files.writeString(temp.resolve("a.txt"), "no model"))).isFalse();
    assertThat(Whisper.isModel(startOfAModel("llama.bin", 32_000))).isFalse();
    assertThat(Whisper.isModel(temp)).isFalse();
    assertThat(Whisper.isModel(temp.resolve("none.bin"))).isFalse();
  }

  @Test
  void aDownloadThatBrokeOffAtOnceIsNoModel() throws Exception {
    Path file = startOfAModel("ggml-base.bin", 51_865);
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
      content.setLength(100_000);
    }

    assertThat(Whisper.isModel(file)).isFalse();
  }

  private SpeechModel named(Path file) {
    return new SpeechModel(temp.resolve("cache"), Map.of("NEMO_SPEECH_MODEL", file.toString()));
  }

  /** A header, and nothing but zeros where the weights should be. */
  private Path startOfAModel(String name, int vocabulary) throws IOException {
    int[] header = {0x67676d6c, vocabulary, 1500, 384, 6, 4, 448, 384, 6, 4, 80, 1};
    ByteBuffer bytes =
        ByteBuffer.allocate(header.length * Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asIntBuffer().put(header);
    Path file = Files.write(temp.resolve(name), bytes.array());
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
      content.setLength(SMALL_MODEL_BYTES);
    }
    return file;
  }
}
