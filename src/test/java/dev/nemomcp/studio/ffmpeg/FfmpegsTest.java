package dev.nemomcp.studio.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegsTest {
  private static final BundledBuild NONE =
      new BundledBuild(ClassLoader.getPlatformClassLoader(), "any-cpu");

  @TempDir Path temp;

  @Test
  void takesTheFolderThatFfmpegPathNamesBeforeAnyOther() throws Exception {
    Path folder = installed("own");

    assertThat(find(Map.of("FFMPEG_PATH", folder.toString()), BundledBuild.ofThisMachine()))
        .isEqualTo(folder.resolve(Executables.fileName("ffmpeg")));
  }

  @Test
  void takesTheExecutableThatFfmpegPathNames() throws Exception {
    Path program = installed("own").resolve(Executables.fileName("ffmpeg"));

    assertThat(find(Map.of("FFMPEG_PATH", program.toString()), NONE)).isEqualTo(program);
  }

  @Test
  void saysWhatFfmpegPathHasToNameWhereNothingIsThere() {
    assertThatThrownBy(() -> find(Map.of("FFMPEG_PATH", temp.toString()), NONE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("FFMPEG_PATH has to name the folder");
  }

  @Test
  void saysThatWhatFfmpegPathNamesIsNotThere() {
    assertThatThrownBy(() -> find(Map.of("FFMPEG_PATH", "nowhere"), NONE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("There is no nowhere. FFMPEG_PATH has to name the folder");
  }

  @Test
  void fallsBackToTheOneOnThePathWhereNoneComesWithTheProgram() throws Exception {
    Path folder = installed("bin");

    assertThat(find(Map.of("PATH", temp + File.pathSeparator + folder), NONE))
        .isEqualTo(folder.resolve(Executables.fileName("ffmpeg")));
  }

  @Test
  void saysWhatToInstallWhereThereIsNone() {
    assertThatThrownBy(() -> find(Map.of(), NONE))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("Install FFmpeg, or set FFMPEG_PATH");
  }

  private Path find(Map<String, String> environment, BundledBuild bundled) throws Exception {
    return Ffmpegs.find(temp.resolve("cache"), environment, bundled).ffmpeg();
  }

  private Path installed(String name) throws IOException {
    Path folder = Files.createDirectories(temp.resolve(name));
    Files.createFile(folder.resolve(Executables.fileName("ffmpeg")));
    Files.createFile(folder.resolve(Executables.fileName("ffprobe")));
    return folder;
  }
}
