package dev.nemomcp.studio.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A pair of programs that can be started.
 *
 * @param ffmpeg the converter
 * @param ffprobe its probe, of the same build
 * @param environment variables that they need beside the inherited ones
 */
record Executables(Path ffmpeg, Path ffprobe, Map<String, String> environment) {
  Executables {
    environment = Map.copyOf(environment);
  }

  /**
   * The pair that lies together in a folder.
   *
   * @throws IOException where one of the two is not there
   */
  static Executables in(Path folder, Map<String, String> environment) throws IOException {
    return new Executables(
        present(folder, fileName("ffmpeg")), present(folder, fileName("ffprobe")), environment);
  }

  /** The program's file name on this system. */
  static String fileName(String program) {
    return isWindows() ? program + ".exe" : program;
  }

  static boolean isWindows() {
    return System.getProperty("os.name").startsWith("Windows");
  }

  private static Path present(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      throw new IOException("There is no " + name + " in " + folder + ".");
    }
    return file;
  }
}
