package dev.nemomcp.studio.ffmpeg;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The FFmpeg that comes with the program, unpacked once for all tests, and tiny media from it. */
public final class TestFfmpeg {
  /** Where it is unpacked. */
  public static final Path CACHE = Path.of("target", "ffmpeg").toAbsolutePath();

  private TestFfmpeg() {}

  public static Ffmpeg open() {
    try {
      return Ffmpegs.open(CACHE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Makes a file from FFmpeg arguments without the output's name. */
  public static Path make(Ffmpeg ffmpeg, Path file, String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("-y", SafeInput.url(file)));
    ffmpeg.run(all, Duration.ofSeconds(60), at -> {});
    return file;
  }
}
